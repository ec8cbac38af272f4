"""Amazon Bedrock under the official package's class names; `OpenAI(provider=bedrock(…))` is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _settings
from ._client import AsyncOpenAI, OpenAI, _Client
from ._core.omit import NotGiven, not_given
from .errors import OpenAIError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Literal, Self

    from ._core.http import Timeout
    from ._core.omit import Omit
    from ._core.retry import RetryConfig
    from ._http.pool import Limits
    from ._http.proxy import Proxy
    from ._http.tls import TLSSettings

__all__ = ["AsyncBedrockOpenAI", "BedrockOpenAI"]

# the constructor's names for the arguments of `bedrock`
_NAMES = {
    "api_key": "api_key",
    "bedrock_token_provider": "token_provider",
    "aws_region": "region",
    "aws_profile": "profile",
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "session_token",
    "aws_credentials_provider": "credential_provider",
    "base_url": "base_url",
}


def _resolve(given: dict[str, Any]) -> _settings.Settings:
    """Settings from the arguments of a constructor (its `locals()`)."""
    from .providers.bedrock import bedrock

    del given["self"]
    cloud = {name: given.pop(ours) for ours, name in _NAMES.items()}
    return _settings.resolve(provider=bedrock(**{name: value for name, value in cloud.items() if value is not None}), **given)


class _Bedrock(_Client):
    """What both colours have in common."""

    def copy(  # pyright: ignore[reportIncompatibleMethodOverride]  # Bedrock's settings besides
        self, *, bedrock_token_provider: Callable[[], Any] | None = None, **changes: Any
    ) -> Self:
        """A client with some settings changed; see `OpenAI.copy`.

        Args:
            api_key, bedrock_token_provider, and those that begin with aws_: as in the constructor; a client that they change
                keeps nothing of how this one proves who asks, so they come together.
        """
        cloud = {
            name: changes.pop(ours) for ours, name in _NAMES.items() if ours != "base_url" and changes.get(ours) is not None
        }
        if bedrock_token_provider is not None:
            cloud["token_provider"] = bedrock_token_provider
        if cloud:
            if changes.get("provider") is not None:
                raise OpenAIError("provider excludes the settings of Bedrock")
            from .providers.bedrock import bedrock

            settings: dict[str, Any] = {"base_url": self._settings.base_url, **cloud}
            changes["provider"] = bedrock(**settings)
        return super().copy(**changes)

    with_options = copy


class BedrockOpenAI(_Bedrock, OpenAI):
    """A blocking client of Amazon Bedrock.

    Args:
        api_key: a Bedrock API key; by default AWS_BEARER_TOKEN_BEDROCK.
        bedrock_token_provider: a function that gives such a key for each call.
        aws_region: by default AWS_REGION or AWS_DEFAULT_REGION.
        aws_profile, aws_access_key_id, aws_secret_access_key, aws_session_token, aws_credentials_provider: AWS credentials to
            sign requests with; by default those of the environment or the credentials file.
        base_url: by default AWS_BEDROCK_BASE_URL, else the region's address.
        The others: as in `OpenAI`.

    Raises:
        OpenAIError: more than one way to prove who asks, or none; no region.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: Callable[[], str] | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: Callable[[], Any] | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | None = None,
        websocket_base_url: str | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int | RetryConfig = 2,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        http_version: Literal["auto", "1.1", "2"] = "auto",
        tls: TLSSettings | ssl.SSLContext | None = None,
        proxy: str | Proxy | Mapping[str, Any] | Literal[False] | None = None,
        limits: Limits | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        self._start(_resolve(locals()))


class AsyncBedrockOpenAI(_Bedrock, AsyncOpenAI):
    """An asynchronous client of Amazon Bedrock. The arguments are those of `BedrockOpenAI`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: Callable[[], str | Awaitable[str]] | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: Callable[[], Any] | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | None = None,
        websocket_base_url: str | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int | RetryConfig = 2,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        http_version: Literal["auto", "1.1", "2"] = "auto",
        tls: TLSSettings | ssl.SSLContext | None = None,
        proxy: str | Proxy | Mapping[str, Any] | Literal[False] | None = None,
        limits: Limits | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        self._start(_resolve(locals()))
