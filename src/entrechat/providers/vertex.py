"""Google Vertex as a provider."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, cast

from entrechat.errors import OpenAIError
from entrechat.helpers.providers import Provider

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["vertex"]

_DOCS = "https://cloud.google.com/vertex-ai/generative-ai/docs/start/openai"
_SCOPE = "https://www.googleapis.com/auth/cloud-platform"


def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | None = None,
    token_provider: Callable[[], str | Awaitable[str]] | None = None,
    credentials: Any = None,
) -> Provider:
    """Google Vertex: `OpenAI(provider=vertex(project="…", location="us-central1"))`.

    Args:
        project: by default GOOGLE_CLOUD_PROJECT.
        location: by default GOOGLE_CLOUD_LOCATION.
        base_url: in place of what the two say.
        token_provider: a function that gives an access token for each call.
        credentials: of google-auth; by default the application default credentials, which need the package google-auth.

    Raises:
        OpenAIError: no project or location; both token_provider and credentials.
    """
    if token_provider is not None and credentials is not None:
        raise OpenAIError("vertex: token_provider and credentials exclude each other")
    if base_url is None:
        project = project or os.environ.get("GOOGLE_CLOUD_PROJECT")
        location = location or os.environ.get("GOOGLE_CLOUD_LOCATION")
        if not project:
            raise OpenAIError("vertex: no project: pass project=…, or set GOOGLE_CLOUD_PROJECT")
        if not location:
            raise OpenAIError("vertex: no location: pass location=…, or set GOOGLE_CLOUD_LOCATION")
        host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
        base_url = f"https://{host}/v1/projects/{project}/locations/{location}/publishers/openai/v1"
    return Provider(name="vertex", base_url=str(base_url), docs=_DOCS, api_key=token_provider or _GoogleToken(credentials))


class _GoogleToken:
    """An access token of google-auth, refreshed where it has expired."""

    def __init__(self, credentials: Any) -> None:
        self._credentials = credentials

    def __call__(self) -> str:
        import importlib

        try:
            auth: Any = importlib.import_module("google.auth")
            transport: Any = importlib.import_module("google.auth.transport.requests")
        except ImportError as error:
            raise OpenAIError(
                "vertex: Google's default credentials need the packages google-auth and requests: install them, "
                "or pass token_provider=…"
            ) from error
        if self._credentials is None:
            self._credentials = auth.default(scopes=[_SCOPE])[0]
        if not self._credentials.valid:
            self._credentials.refresh(transport.Request())
        return cast("str", self._credentials.token)
