"""A client's settings: what was passed, completed from the environment, checked once. Secrets never in a repr."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._core.config import DEFAULT_TIMEOUT, Config, as_timeout, has_credentials, parse_base_url
from ._core.omit import NotGiven, Omit, omit
from ._core.retry import DEFAULT, RetryConfig
from ._version import __version__
from .errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._core.dialect import Auth, Dialect
    from ._core.http import Timeout

DEFAULT_BASE_URL = "https://api.openai.com/v1"
USER_AGENT = f"entrechat/{__version__}"
_RESIDENCIES = ("global", "us", "eu", "ae", "au", "in", "jp")


class Settings:
    """Every setting of a client, under the name of the constructor's parameter."""

    __slots__ = (
        "_enforce_credentials",
        "_strict_response_validation",
        "admin_api_key",
        "api_key",
        "auth",
        "base_url",
        "data_residency",
        "default_headers",
        "default_query",
        "dialect",
        "http_client",
        "http_version",
        "limits",
        "max_retries",
        "organization",
        "project",
        "proxy",
        "timeout",
        "tls",
        "webhook_secret",
        "websocket_base_url",
        "workload_identity",
    )

    api_key: str | Callable[[], Any] | None
    admin_api_key: str | None
    workload_identity: Mapping[str, Any] | None
    dialect: Dialect | None
    auth: Auth | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    base_url: str
    data_residency: str | None
    websocket_base_url: str | None
    timeout: float | Timeout | Omit | None
    max_retries: int | RetryConfig
    default_headers: dict[str, Any]
    default_query: dict[str, object]
    http_client: Any
    http_version: str
    tls: Any
    proxy: Any
    limits: Any
    _strict_response_validation: bool
    _enforce_credentials: bool

    def __init__(self, **values: Any) -> None:
        for name, value in values.items():
            setattr(self, name, value)

    def replace(self, **changes: Any) -> Settings:
        """A copy with some settings changed."""
        made = Settings.__new__(Settings)
        for name in Settings.__slots__:
            setattr(made, name, changes[name] if name in changes else getattr(self, name))
        return made

    def as_dict(self) -> dict[str, Any]:
        """The settings as keywords of the constructor."""
        return {name: getattr(self, name) for name in Settings.__slots__}

    def config(self) -> Config:
        """The form that the call path reads."""
        origin, prefix = parse_base_url(self.base_url)
        headers: dict[str, str | Omit | None] = {"User-Agent": USER_AGENT}
        if self.organization:
            headers["OpenAI-Organization"] = self.organization
        if self.project:
            headers["OpenAI-Project"] = self.project
        if self.dialect is None or self.dialect.variables:
            headers.update(_custom_headers(os.environ.get("OPENAI_CUSTOM_HEADERS")))
        headers.update(self.default_headers)
        timeout: Any = self.timeout
        config = Config(
            origin=origin,
            prefix=prefix,
            headers=headers,
            query=self.default_query,
            api_key=self.api_key if isinstance(self.api_key, str) else None,
            admin_key=self.admin_api_key,
            timeout=omit if isinstance(timeout, Omit) else as_timeout(timeout),
            retries=RetryConfig.of(self.max_retries, DEFAULT),
            strict=self._strict_response_validation,
            dialect=self.dialect,
            auth=self.auth,
        )
        if self.dialect is not None:
            self.dialect.configure(config, self)
        return config

    def __repr__(self) -> str:
        return f"Settings(base_url={self.base_url!r}, max_retries={self.max_retries!r}, timeout={self.timeout!r})"


def resolve(
    *,
    api_key: str | Callable[[], Any] | None = None,
    admin_api_key: str | None = None,
    workload_identity: Mapping[str, Any] | None = None,
    provider: Any = None,
    organization: str | None = None,
    project: str | None = None,
    webhook_secret: str | None = None,
    base_url: Any = omit,
    data_residency: str | None = None,
    websocket_base_url: Any = None,
    timeout: Any = omit,
    max_retries: int | RetryConfig = 2,
    default_headers: Mapping[str, Any] | None = None,
    default_query: Mapping[str, object] | None = None,
    http_client: Any = None,
    http_version: str = "auto",
    tls: Any = None,
    proxy: Any = None,
    limits: Any = None,
    _strict_response_validation: bool = False,
    _enforce_credentials: bool = True,
    dialect: Dialect | None = None,
    auth: Auth | None = None,
) -> Settings:
    """Settings from a constructor's arguments, completed from the environment and checked.

    `dialect` is that of a client class for another service, which has looked for its key itself; `auth` proves what no key does.

    Raises:
        OpenAIError: no key, neither given nor in the environment; more ways to prove who asks than one.
        TypeError, ValueError: a setting that cannot be; the message names it.
    """
    if workload_identity is not None and auth is None:
        auth = identity_auth(workload_identity, api_key, provider)
    if provider is not None:
        from .helpers.providers import enter

        dialect, auth, api_key, base_url = enter(provider, api_key, base_url, data_residency)
    if workload_identity is not None and workload_identity.get("type") == "x509" and _is_missing(base_url, data_residency):
        from .helpers.identity import X509_BASE_URL

        base_url = os.environ.get("OPENAI_BASE_URL") or X509_BASE_URL
    env: Callable[[str], str | None] = os.environ.get if dialect is None or dialect.variables else _no_variable
    if api_key is None and dialect is None and auth is None:
        api_key = env("OPENAI_API_KEY")
    if admin_api_key is None and dialect is None:
        admin_api_key = env("OPENAI_ADMIN_KEY")
    if isinstance(api_key, str):
        api_key = clean_key("api_key", api_key)
    elif api_key is not None and not callable(api_key):
        raise TypeError(f"api_key must be a string or a function that gives one, not {type(api_key).__name__}")
    admin_api_key = clean_key("admin_api_key", admin_api_key)
    headers = dict(default_headers or {})
    proven = api_key or admin_api_key or auth is not None or dialect is not None or has_credentials(headers)
    if _enforce_credentials and not proven:
        raise OpenAIError(
            "Missing credentials: pass api_key=… to the client, or set the environment variable OPENAI_API_KEY "
            "(OPENAI_ADMIN_KEY, or admin_api_key=…, for the administration API). "
            "To try things out without a key, use OpenAI.local()."
        )
    url = base_url_of(base_url, data_residency)
    parse_base_url(url)  # now, not at the first call: a mistake is best seen where it was made
    if isinstance(timeout, Omit) and http_client is not None:
        from ._io.adapters.select import timeout_of

        timeout = timeout_of(http_client, timeout)
    if not isinstance(timeout, Omit):
        as_timeout(timeout)
    RetryConfig.of(max_retries)
    transport = of_transport({"http_version": http_version, "tls": tls, "proxy": proxy, "limits": limits})
    return Settings(
        api_key=api_key,
        admin_api_key=admin_api_key,
        workload_identity=workload_identity,
        dialect=dialect,
        auth=auth,
        organization=organization if organization is not None else env("OPENAI_ORG_ID"),
        project=project if project is not None else env("OPENAI_PROJECT_ID"),
        webhook_secret=webhook_secret if webhook_secret is not None else env("OPENAI_WEBHOOK_SECRET"),
        base_url=url,
        data_residency=data_residency,
        websocket_base_url=str(websocket_base_url) if websocket_base_url is not None else None,
        timeout=timeout,
        max_retries=max_retries,
        default_headers=headers,
        default_query=dict(default_query or {}),
        http_client=http_client,
        **transport,
        _strict_response_validation=_strict_response_validation,
        _enforce_credentials=_enforce_credentials,
    )


def of_transport(given: Mapping[str, Any]) -> dict[str, Any]:
    """Those of `given` that are settings of the built-in transport, checked.

    Raises:
        TypeError, ValueError: one that cannot be; the message names it.
    """
    found = {name: given[name] for name in ("http_version", "tls", "proxy", "limits") if name in given}
    http_version, tls = found.get("http_version", "auto"), found.get("tls")
    if http_version not in ("auto", "1.1", "2"):
        raise ValueError(f'http_version must be "auto", "1.1" or "2", not {http_version!r}')
    if tls is not None and not hasattr(tls, "wrap_bio"):
        from ._http.tls import TLSSettings

        if not isinstance(tls, TLSSettings):
            raise TypeError(f"tls must be a TLSSettings or an ssl.SSLContext, not {type(tls).__name__}")
    if found.get("proxy") is not None:
        from ._http.proxy import as_proxy

        found["proxy"] = as_proxy(found["proxy"])
    return found


def base_url_of(given: Any, residency: str | None) -> str:
    """The base URL that was given, a region's, or the default one.

    Raises:
        ValueError: there is no such region, or both were given.
    """
    if residency is not None:
        if residency not in _RESIDENCIES:
            raise ValueError(f"data_residency must be one of {', '.join(_RESIDENCIES)}, not {residency!r}")
        if given is not None and not isinstance(given, NotGiven):
            raise ValueError("base_url and data_residency exclude each other: give one of them")
        host = "api.openai.com" if residency == "global" else f"{residency}.api.openai.com"
        return f"https://{host}/v1"
    if given is None or isinstance(given, NotGiven):
        return os.environ.get("OPENAI_BASE_URL") or DEFAULT_BASE_URL
    return str(given)


def _no_variable(name: str) -> None:
    """Variables of OpenAI's say nothing of other services."""


def _is_missing(base_url: Any, residency: str | None) -> bool:
    return residency is None and (base_url is None or isinstance(base_url, NotGiven))


def identity_auth(identity: Mapping[str, Any], api_key: Any, provider: Any) -> Auth:
    """What proves calls by a workload identity.

    Raises:
        OpenAIError: a key or a provider was given besides, or something is missing.
    """
    if api_key is not None or provider is not None:
        other = "api_key" if provider is None else "provider"
        raise OpenAIError(f"workload_identity and {other} exclude each other: give one of them")
    from .helpers.identity import WorkloadIdentityAuth

    return WorkloadIdentityAuth(workload_identity=identity)


def clean_key(name: str, key: str | None) -> str | None:
    """A key as it can stand in a header: pasted keys often end in a line break."""
    if key is None:
        return None
    key = key.strip()
    if any(c <= " " or c == "\x7f" for c in key) or not key.isascii():
        raise ValueError(f"{name} holds blanks or characters that no key has: was something else pasted?")
    return key


def _custom_headers(text: str | None) -> dict[str, str]:
    """OPENAI_CUSTOM_HEADERS: a `Name: value` on each line."""
    found: dict[str, str] = {}
    for line in (text or "").splitlines():
        name, sep, value = line.partition(":")
        if sep and name.strip():
            found[name.strip()] = value.strip()
    return found


__all__ = ["DEFAULT_BASE_URL", "DEFAULT_TIMEOUT", "Settings", "resolve"]
