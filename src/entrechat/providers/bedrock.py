"""Amazon Bedrock as a provider."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.omit import NotGiven, not_given
from entrechat.errors import OpenAIError
from entrechat.helpers.aws import Credentials, SignatureAuth, find_credentials
from entrechat.helpers.providers import Provider

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    BedrockEndpoint = Literal["mantle", "runtime"]

__all__ = ["bedrock"]

_DOCS = "https://docs.aws.amazon.com/bedrock/latest/userguide/inference-chat-completions.html"


def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | NotGiven | None = not_given,
    api_key: str | NotGiven | None = not_given,
    token_provider: Callable[[], str | Awaitable[str]] | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: Callable[[], Any] | None = None,
) -> Provider:
    """Amazon Bedrock: `OpenAI(provider=bedrock(region="us-east-1"))`.

    Args:
        endpoint: "mantle" (the default) or "runtime", Bedrock's two endpoints for this API.
        region: of AWS; by default AWS_REGION or AWS_DEFAULT_REGION.
        base_url: in place of the region's address; by default AWS_BEDROCK_BASE_URL.
        api_key: a Bedrock API key; by default AWS_BEARER_TOKEN_BEDROCK. None leaves that variable alone.
        token_provider: a function that gives such a key for each call.
        access_key_id, secret_access_key, session_token: a key of AWS to sign requests with.
        profile: a profile of the shared credentials file.
        credential_provider: a function that gives an object with `access_key_id`, `secret_access_key`, `session_token`.

    Without any of them requests are signed with what the environment, the credentials file or botocore give.

    Raises:
        OpenAIError: more than one way to prove who asks, or none; no region.
    """
    if endpoint not in (None, "mantle", "runtime"):
        raise OpenAIError(f"bedrock: endpoint must be mantle or runtime, not {endpoint!r}")
    token = None if isinstance(api_key, NotGiven) else api_key
    ways = [token, token_provider, access_key_id or secret_access_key or session_token, profile, credential_provider]
    if sum(each is not None for each in ways) > 1:
        raise OpenAIError("bedrock: api_key, token_provider, an access key, profile and credential_provider exclude each other")
    place = region or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
    given = os.environ.get("AWS_BEDROCK_BASE_URL") if base_url is None or isinstance(base_url, NotGiven) else str(base_url)
    if place is not None and not re.fullmatch(r"[a-z]{2,}(-[a-z]+)+-\d+", place):
        raise OpenAIError(f"bedrock: {place!r} is no region of AWS, such as us-east-1")
    service = "bedrock" if endpoint == "runtime" else "bedrock-mantle"
    if given is None:
        if place is None:
            raise OpenAIError("bedrock: no region: pass region=…, or set AWS_REGION")
        host = f"bedrock-runtime.{place}.amazonaws.com" if endpoint == "runtime" else f"bedrock-mantle.{place}.api.aws"
        given = f"https://{host}/openai/v1"
    if all(each is None for each in ways) and isinstance(api_key, NotGiven):
        token = os.environ.get("AWS_BEARER_TOKEN_BEDROCK")
    made = Provider(name="bedrock", base_url=given, docs=_DOCS, key_variable=None, api_key=token or token_provider)
    if made.api_key is not None:
        return made
    if place is None:
        raise OpenAIError("bedrock: no region to sign for: pass region=…, or set AWS_REGION")
    credentials = credential_provider or _static(access_key_id, secret_access_key, session_token) or find_credentials(profile)
    return replace(made, auth=SignatureAuth(credentials, place, service))


def _static(key: str | None, secret: str | None, token: str | None) -> Credentials | None:
    if key is None and secret is None and token is None:
        return None
    if not key or not secret:
        raise OpenAIError("bedrock: access_key_id and secret_access_key belong together, and session_token to both")
    return Credentials(key, secret, token)
