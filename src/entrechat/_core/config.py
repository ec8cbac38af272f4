"""A client's settings in the form that the call path reads: parsed once, shared by every call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat.errors import MissingCredentialsError

from .http import HeaderBlock, Origin, Timeout
from .omit import Omit
from .retry import DEFAULT, Budget, RetryConfig

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dialect import Auth, Dialect
    from .op import Op

DEFAULT_TIMEOUT = Timeout(60.0, connect=5.0)
LONG_TIMEOUT = Timeout(600.0, connect=5.0)
"""For operations that generate, where a long answer of a large model takes minutes, and for those that upload files."""


def as_timeout(value: Any) -> Timeout | None:
    """A number of seconds, a Timeout, or httpx's Timeout (known by its members) as ours.

    Raises:
        TypeError: it is none of these.
    """
    if value is None or isinstance(value, Timeout):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return Timeout(float(value))
    names = ("connect", "read", "write", "pool")
    given: Any = value
    if isinstance(value, tuple) and len(given) in (2, 4):
        return Timeout(**dict(zip(names, given, strict=False)))
    if all(hasattr(given, name) for name in names):
        return Timeout(**{name: getattr(given, name) for name in names})
    raise TypeError(f"timeout must be a number of seconds, a Timeout or None, not {type(given).__name__}")


def parse_base_url(url: str) -> tuple[Origin, str]:
    """The origin and the path (without a slash at its end) of a base URL.

    A Unix socket is `http+unix://%2Frun%2Fmodel.sock/v1`: its path, percent-encoded, in the host's place.

    Raises:
        ValueError: it is no http(s) URL, or names a query, a fragment or a password.
    """
    scheme, sep, rest = url.strip().partition("://")
    scheme = scheme.lower()
    if not sep or scheme not in ("http", "https", "http+unix"):
        raise ValueError(f"base_url must start with http:// or https://, got {url!r}")
    if "?" in rest or "#" in rest:
        raise ValueError(f"base_url must have no query and no fragment, got {url!r}; use default_query")
    authority, _, path = rest.partition("/")
    if scheme == "http+unix":
        from urllib.parse import unquote

        if not authority or "\0" in unquote(authority):
            raise ValueError(
                f"base_url names no socket: {url!r}; percent-encode its path, as in http+unix://%2Frun%2Fx.sock/v1"
            )
        return Origin("http", "localhost", 80, unquote(authority)), ("/" + path).rstrip("/")
    if "@" in authority:
        raise ValueError("base_url must hold no user name or password; use api_key or default_headers")
    host, port = _host_and_port(authority, url)
    if not host or any(c.isspace() or ord(c) < 33 for c in url.strip()):
        raise ValueError(f"base_url names no host, or holds a blank: {url!r}")
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise ValueError(f"base_url names a host that cannot be one: {url!r} ({error.__cause__ or error})") from None
    return Origin(scheme, host.lower(), port or {"http": 80, "https": 443}[scheme]), ("/" + path).rstrip("/")


def _host_and_port(authority: str, url: str) -> tuple[str, int | None]:
    if authority.startswith("["):
        host, _, rest = authority[1:].partition("]")
        port = rest.removeprefix(":")
    else:
        host, _, port = authority.partition(":")
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise ValueError(f"base_url has a port that is no number from 1 to 65535: {url!r}")
    return host, int(port) if port else None


class Config:
    """What calls need to know of their client."""

    __slots__ = (
        "admin_key",
        "api_key",
        "auth",
        "blocks",
        "budget",
        "dialect",
        "headers",
        "origin",
        "prefix",
        "query",
        "retries",
        "strict",
        "timeout",
    )

    def __init__(
        self,
        *,
        origin: Origin,
        prefix: str,
        headers: Mapping[str, str | Omit | None],
        query: Mapping[str, object],
        api_key: str | None = None,
        admin_key: str | None = None,
        timeout: Timeout | Omit | None = Omit(),  # noqa: B008  # a constant: the one "not given" value
        retries: RetryConfig = DEFAULT,
        strict: bool = False,
        budget: Budget | None = None,
        dialect: Dialect | None = None,
        auth: Auth | None = None,
    ) -> None:
        self.origin = origin
        self.prefix = prefix
        self.headers = headers
        self.query = query
        self.api_key = api_key
        self.admin_key = admin_key
        self.timeout = timeout
        self.retries = retries
        self.strict = strict
        self.budget = budget or Budget()
        self.dialect = dialect
        self.auth = auth
        self.blocks: dict[Any, HeaderBlock] = {}

    def timeout_for(self, op: Op) -> Timeout | None:
        """The timeout of a call that sets none."""
        timeout: Any = self.timeout
        if timeout.__class__ is Timeout or timeout is None:
            found: Timeout | None = timeout
            return found  # told apart by its class, which is quicker than isinstance
        return LONG_TIMEOUT if op.slow or op.multipart else DEFAULT_TIMEOUT

    def block(self, op: Op, token: str | None, options: Mapping[str, Any]) -> HeaderBlock:
        """The headers of `op`'s requests but those of single calls; kept, since they are always the same.

        Raises:
            MissingCredentialsError: no key, and neither the client's headers nor the call's name one, or do without.
        """
        found = self.blocks.get(op)
        return found if found is not None else self._new_block(op, token, options)

    def _new_block(self, op: Op, token: str | None, options: Mapping[str, Any]) -> HeaderBlock:
        block = self._block(op)
        # operations made for one call are gone after it, and all of a verb's have the same headers
        kept_as: Any = op.verb if op.name.startswith("client.") else op
        proven = token is not None or (self.auth is not None and self.auth.covers(op))
        if not proven and not has_credentials(self.headers) and block.get("Authorization") is None:
            if not has_credentials(options.get("extra_headers") or {}):
                raise missing_credentials(op, self.dialect)
            return block
        self.blocks[kept_as] = block
        return block

    def auth_for(self, op: Op, options: Mapping[str, Any]) -> Auth | None:
        """What proves the tries of a call; None where a key does, or headers of the caller's own."""
        auth = self.auth
        if auth is None or not auth.covers(op) or has_credentials(self.headers):
            return None
        return None if options and has_credentials(options.get("extra_headers") or {}) else auth

    def bearer(self, op: Op, block: HeaderBlock, token: Any) -> HeaderBlock:
        """`block` with a key that a function gave; the client's own Authorization header stands above it."""
        if not isinstance(token, str) or not token.strip():
            raise MissingCredentialsError(f"{op.name}: the function given as api_key gave {_kind(token)} instead of a key.")
        if any(name.lower() == "authorization" for name in self.headers):
            return block
        return block.merged([("Authorization", f"Bearer {token.strip()}")])

    def _block(self, op: Op) -> HeaderBlock:
        items: list[tuple[str, str | None]] = []
        key = self.admin_key if op.admin else self.api_key
        if not key and op.name.startswith("client."):
            key = self.admin_key  # a path of the caller's: which key it needs is not known
        if key:
            items.append(("Authorization", f"Bearer {key}"))
        items.append(("Accept", "application/json"))
        if op.verb != "GET":
            items.append(("Content-Type", "application/json"))
        block = HeaderBlock([]).merged(items)
        return block.merged(_pairs(self.headers)).merged((op.headers or {}).items())


def has_credentials(headers: Mapping[str, Any]) -> bool:
    """Whether `headers` say who is asking, or (`omit`) that nobody says so."""
    return any(name.lower() in ("authorization", "api-key") for name in headers)


def missing_credentials(op: Op, dialect: Dialect | None = None) -> MissingCredentialsError:
    if dialect is not None and dialect.credentials:
        return MissingCredentialsError(f"{op.name} needs credentials: {dialect.credentials}")
    kind, argument, variable = (
        ("an admin key", "admin_api_key", "OPENAI_ADMIN_KEY") if op.admin else ("an API key", "api_key", "OPENAI_API_KEY")
    )
    return MissingCredentialsError(
        f"{op.name} needs {kind}: pass {argument}=… to the client or set the variable {variable}. "
        'For a server that wants none, pass default_headers={"Authorization": omit}.'
    )


def _kind(value: Any) -> str:
    return "an empty string" if isinstance(value, str) else "None" if value is None else type(value).__name__


def _pairs(headers: Mapping[str, str | Omit | None]) -> list[tuple[str, str | None]]:
    return [(name, None if value is None or isinstance(value, Omit) else value) for name, value in headers.items()]
