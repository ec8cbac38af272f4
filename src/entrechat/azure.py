"""Azure OpenAI: `AzureOpenAI` and `AsyncAzureOpenAI`.

They are for resources with dated API versions. A resource's v1 address takes the plain client:
`OpenAI(base_url="https://RESOURCE.openai.azure.com/openai/v1", api_key=…)`.
"""

from __future__ import annotations

import inspect
import os
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from . import _settings
from ._client import AsyncOpenAI, OpenAI, _Client
from ._core.dialect import Auth, Dialect
from ._core.omit import NotGiven, not_given
from ._core.shapes import is_object
from .errors import OpenAIError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from typing import Literal, Self

    from ._client import DataResidency
    from ._core.call import Call
    from ._core.config import Config
    from ._core.http import Timeout
    from ._core.omit import Omit
    from ._core.op import Op
    from ._core.retry import RetryConfig
    from ._http.pool import Limits
    from ._http.proxy import Proxy
    from ._http.tls import TLSSettings
    from .auth import WorkloadIdentity, X509WorkloadIdentity

    AzureADTokenProvider = Callable[[], str]
    AsyncAzureADTokenProvider = Callable[[], str | Awaitable[str]]

__all__ = ["AsyncAzureOpenAI", "AzureOpenAI", "MutuallyExclusiveAuthError"]

# What a deployment answers; the rest belongs to the resource.
_OF_DEPLOYMENTS = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)
_REALTIME = "/realtime"
"""Its sessions name the deployment in the query."""
_WAYS = (
    "pass one of api_key, azure_ad_token and azure_ad_token_provider, "
    "or set the variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
)


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of `api_key`, `azure_ad_token` and `azure_ad_token_provider` was given."""

    def __init__(self) -> None:
        super().__init__("api_key, azure_ad_token and azure_ad_token_provider exclude each other: give one of them")


class _AzureDialect(Dialect):
    """Addresses that name a deployment, and keys in a header of their own."""

    variables = True
    bearer = False
    credentials = _WAYS

    def __init__(
        self, endpoint: str | None, deployment: str | None, api_version: str, token: str | None, provider: Any
    ) -> None:
        self.endpoint = endpoint
        self.deployment = deployment
        self.api_version = api_version
        self.token = token
        self.provider = provider

    def but(self, **changes: Any) -> _AzureDialect:
        made = object.__new__(_AzureDialect)
        made.__dict__.update(self.__dict__, **changes)
        return made

    def configure(self, config: Config, settings: Any) -> None:
        key = settings.api_key
        config.api_key = config.admin_key = self.token
        if self.provider is not None:
            config.auth = _Made(self.provider, "azure_ad_token_provider", "Authorization", "Bearer ")
        elif callable(key):
            config.auth = _Made(key, "api_key", "api-key", "")
        elif key:
            config.headers = {"api-key": key, **config.headers}

    def address(self, call: Call) -> None:
        prefix = call.config.prefix
        rest = call.target[len(prefix) :]
        if rest.partition("?")[0] in _OF_DEPLOYMENTS:
            extra: Any = call.options.get("extra_body")
            model = call.args.get("model") or (extra.get("model") if is_object(extra) else None)
            if isinstance(model, str) and model and "/deployments" not in prefix:
                call.target = f"{prefix}/deployments/{quote(model, safe='')}{rest}"
        elif self.deployment is not None and not _below_its_deployment(call.op):
            call.target = prefix.removesuffix(f"/deployments/{quote(self.deployment, safe='')}") + rest

    def websocket(self, path: str, query: dict[str, str]) -> tuple[str, dict[str, str]]:
        query = {**query, "api-version": self.api_version}
        if path == _REALTIME:
            model = query.pop("model", None)
            if deployment := self.deployment or model:
                query["deployment"] = deployment
        return path, query


def _below_its_deployment(op: Op) -> bool:
    """Whether these are sessions that the official client opens below the deployment, where gateways expect them."""
    return op.name.endswith(".connect") and op.path != _REALTIME


class _Made(Auth):
    """A header whose value a function gives for every try."""

    def __init__(self, provider: Callable[[], Any], argument: str, header: str, prefix: str) -> None:
        self.provider = provider
        self.argument = argument
        self.header = header
        self.prefix = prefix

    def covers(self, op: Op) -> bool:
        return True

    def headers(self, call: Call, transport: Any) -> Iterable[tuple[str, str | None]]:
        return self._header(self.provider())

    async def aheaders(self, call: Call, transport: Any) -> Iterable[tuple[str, str | None]]:
        given = self.provider()
        return self._header(await given if inspect.isawaitable(given) else given)

    def _header(self, token: Any) -> Iterable[tuple[str, str | None]]:
        if not isinstance(token, str) or not token.strip():
            kind = "an empty string" if isinstance(token, str) else f"a {type(token).__name__}"
            raise ValueError(f"the function given as {self.argument} must give a token, but gave {kind}")
        return [(self.header, self.prefix + token.strip())]


def _credentials(api_key: Any, token: str | None, provider: Any) -> tuple[Any, str | None, Any]:
    """What proves who asks: what was given, else a token or a key of the environment."""
    given = sum(each is not None for each in (api_key, token, provider))
    if given > 1:
        raise MutuallyExclusiveAuthError
    if not given:
        token = os.environ.get("AZURE_OPENAI_AD_TOKEN")
        api_key = os.environ.get("AZURE_OPENAI_API_KEY") if token is None else None
    return api_key, _settings.clean_key("azure_ad_token", token), provider


def _base_url(base_url: str | None, endpoint: str | None, deployment: str | None) -> tuple[str, str | None, str | None]:
    """The base URL, the endpoint and the deployment in it."""
    if base_url is not None:
        if endpoint is not None:
            raise ValueError("base_url and azure_endpoint exclude each other: give one of them")
        return str(base_url), None, None
    endpoint = endpoint or os.environ.get("AZURE_OPENAI_ENDPOINT")
    if not endpoint:
        raise ValueError(
            "no address: pass azure_endpoint (https://RESOURCE.openai.azure.com) or base_url, or set AZURE_OPENAI_ENDPOINT"
        )
    stem = endpoint.rstrip("/")
    if stem.endswith("/openai/v1"):
        raise ValueError(
            f"azure_endpoint is a v1 address, which needs no API version: use OpenAI(base_url={stem!r}, api_key=…), "
            f"or pass azure_endpoint={stem.removesuffix('/openai/v1')!r}"
        )
    if deployment:
        return f"{stem}/openai/deployments/{quote(deployment, safe='')}", endpoint, deployment
    return f"{stem}/openai", endpoint, None


def _resolve(given: dict[str, Any]) -> _settings.Settings:
    """Settings from the arguments of a constructor (its `locals()`)."""
    del given["self"]
    token, provider = given.pop("azure_ad_token"), given.pop("azure_ad_token_provider")
    key, token, provider = _credentials(given.pop("api_key"), token, provider)
    if given["_enforce_credentials"] and not (key or token or provider):
        raise OpenAIError(f"Missing credentials: {_WAYS}.")
    version = given.pop("api_version") or os.environ.get("OPENAI_API_VERSION")
    if not version:
        raise ValueError("no API version: pass api_version (such as 2024-10-21), or set OPENAI_API_VERSION")
    given["base_url"], endpoint, deployment = _base_url(
        given["base_url"], given.pop("azure_endpoint"), given.pop("azure_deployment")
    )
    if given.pop("workload_identity") is not None and not (key or token or provider):
        raise OpenAIError(f"workload_identity is OpenAI's own and proves nothing to Azure: {_WAYS}.")
    given["default_query"] = {**(given["default_query"] or {}), "api-version": version}
    return _settings.resolve(api_key=key, dialect=_AzureDialect(endpoint, deployment, version, token, provider), **given)


class _Azure(_Client):
    """What both colours have in common."""

    @property
    def _dialect(self) -> _AzureDialect:
        return cast("_AzureDialect", self._settings.dialect)

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the key; empty where a function gives it."""
        if self.api_key:
            return {"api-key": self.api_key}
        return {"Authorization": f"Bearer {self._dialect.token}"} if self._dialect.token else {}

    def copy(  # pyright: ignore[reportIncompatibleMethodOverride]  # Azure's settings besides
        self,
        *,
        api_key: Any = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        provider: Any = not_given,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | None = None,
        api_version: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Any = None,
        base_url: str | NotGiven | None = not_given,
        data_residency: DataResidency | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        http_client: Any = None,
        max_retries: int | RetryConfig | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        _enforce_credentials: bool | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
    ) -> Self:
        """A client with some settings changed; see `OpenAI.copy`.

        Args:
            api_key, azure_ad_token, azure_ad_token_provider: each takes the place of whichever this client has.
            base_url: in place of this client's endpoint and deployment.
            The others: as in the constructor.
        """
        if not isinstance(provider, NotGiven) or data_residency is not None:
            named = "data_residency" if data_residency is not None else "provider"
            raise OpenAIError(f"{named} is a setting of OpenAI, not of {type(self).__name__}")
        given = sum(each is not None for each in (api_key, azure_ad_token, azure_ad_token_provider))
        if given > 1:
            raise MutuallyExclusiveAuthError
        changes: dict[str, Any] = dict(_extra_kwargs or {})
        dialect = self._dialect
        if given:
            changes["api_key"] = None
            token = _settings.clean_key("azure_ad_token", azure_ad_token)
            dialect = dialect.but(token=token, provider=azure_ad_token_provider)
        if base_url is not None and not isinstance(base_url, NotGiven):
            dialect = dialect.but(endpoint=None, deployment=None)
        if api_version is not None:
            dialect = dialect.but(api_version=api_version)
        changes["dialect"] = dialect
        if set_default_query is not None:
            set_default_query = {**set_default_query, "api-version": dialect.api_version}
        else:
            default_query = {**(default_query or {}), "api-version": dialect.api_version}
        return super().copy(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            base_url=base_url,
            timeout=timeout,
            http_client=http_client,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            _enforce_credentials=_enforce_credentials,
            _extra_kwargs=changes,
        )

    with_options = copy


class AzureOpenAI(_Azure, OpenAI):
    """A blocking client of an Azure OpenAI resource.

    Args:
        api_version: the dated version of the API; by default OPENAI_API_VERSION.
        azure_endpoint: the resource, https://RESOURCE.openai.azure.com; by default AZURE_OPENAI_ENDPOINT.
        azure_deployment: the deployment that answers, whatever a call's `model` says; by default each call's `model` names it.
            Without effect beside `base_url`.
        api_key: the resource's key, or a function that gives it for every try; by default AZURE_OPENAI_API_KEY.
        azure_ad_token: a token of Microsoft Entra in place of a key; by default AZURE_OPENAI_AD_TOKEN.
        azure_ad_token_provider: a function that gives one, called for every try.
        workload_identity: accepted as in the official client, which proves calls to Azure by the others.
        base_url: in place of `azure_endpoint`, the address up to /deployments.
        The others: as in `OpenAI`.

    Raises:
        OpenAIError: no key and no token.
        MutuallyExclusiveAuthError: more than one of them.
        ValueError: no API version, no address, or two.
    """

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], str] | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AzureADTokenProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | None = None,
        base_url: str | None = None,
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


class AsyncAzureOpenAI(_Azure, AsyncOpenAI):
    """An asynchronous client of an Azure OpenAI resource. The arguments are those of `AzureOpenAI`; functions may be async."""

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncAzureADTokenProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | None = None,
        base_url: str | None = None,
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
