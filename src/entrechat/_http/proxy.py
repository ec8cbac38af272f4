"""Which proxy a connection goes through: the setting, else the environment. Pure: what is said to it is in `tunnel`.

The environment is read once, when a transport is made: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, each also
in lower case, which goes before. A setting stands above it and knows no exceptions.
"""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any, TypeAlias

from entrechat._core.http import Origin, TransportError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from .tls import TLSSettings

    ProxySetting: TypeAlias = "str | Proxy | Mapping[str, Any] | bool | None"

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
# many desktops write ALL_PROXY=socks://…
_ALIASES = {"socks": "socks5h"}


class Proxy:
    """A proxy. Immutable by convention.

    Args:
        host: its name or address.
        port: by default 80 (http), 443 (https) or 1080 (SOCKS).
        username, password: shown to the proxy, and to nobody else.
        protocol: "http"; "https" for an HTTP proxy that is itself reached by TLS; "socks5"; "socks5h", where the proxy
            looks up names.
        tls: for "https": how to reach the proxy; by default as the client's own `tls`, without its client certificate.

    Raises:
        ValueError: none of these protocols, no host, a port that is none, a user name that the protocol cannot carry.
    """

    __slots__ = ("host", "password", "port", "protocol", "tls", "username")

    def __init__(
        self,
        host: str,
        port: int | None = None,
        username: str | None = None,
        password: str | None = None,
        protocol: str = "http",
        *,
        tls: TLSSettings | ssl.SSLContext | None = None,
    ) -> None:
        protocol = _ALIASES.get(protocol.lower(), protocol.lower())
        if protocol not in _PORTS:
            raise ValueError(f"proxy: the protocol must be one of {', '.join(_PORTS)}; got {protocol!r}")
        name = _ascii_name(host)
        if host and not name:
            raise ValueError("proxy: the host name holds characters that names cannot have")
        if not name or any(c <= " " or c in "/@?#\\[]" for c in name):  # looked at last: some characters stand for these
            raise ValueError("proxy: there is no host name")
        if port is not None and not (isinstance(port, int) and 0 < port < 65536):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"proxy: the port must be a number from 1 to 65535; got {port!r}")
        if username is None and password is not None:
            raise ValueError("proxy: there is a password without a user name")
        if username is not None:
            _check_login(username, password or "", protocol)
        self.host = name.lower()
        self.port = port or _PORTS[protocol]
        self.username = username
        self.password = password
        self.protocol = protocol
        self.tls = tls

    @property
    def origin(self) -> Origin:
        """Where connections to it go."""
        return Origin(self.protocol, self.host, self.port)

    @property
    def authorization(self) -> str | None:
        """The value of Proxy-Authorization."""
        if self.username is None:
            return None
        from binascii import b2a_base64

        return "Basic " + b2a_base64(f"{self.username}:{self.password or ''}".encode(), newline=False).decode("ascii")

    @property
    def url(self) -> str:
        """As a URL, its credentials in it: for other libraries."""
        if self.username is None:
            return str(self)
        from urllib.parse import quote

        login = f"{quote(self.username, safe='')}:{quote(self.password or '', safe='')}"
        return str(self).replace("://", f"://{login}@", 1)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.protocol}://{host}:{self.port}"

    def __repr__(self) -> str:
        login = "" if self.username is None else ", with credentials"
        return f"<Proxy {self}{login}>"


def _check_login(username: str, password: str, protocol: str) -> None:
    for what, text in (("user name", username), ("password", password)):
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ValueError(
                f"proxy: the {what} is no text: it holds a lone surrogate (in the environment: a byte that is not UTF-8)"
            ) from None
    if protocol.startswith("socks"):
        if not 0 < len(username.encode()) < 256 or len(password.encode()) > 255:
            raise ValueError("proxy: SOCKS carries user names and passwords of at most 255 bytes, and no empty names")
    elif ":" in username:
        raise ValueError("proxy: HTTP cannot carry a user name with a colon in it")


def parse(url: str, what: str = "proxy") -> Proxy:
    """`http://user:password@host:port` (the scheme may be left out) as a Proxy; user and password percent-encoded.

    Raises:
        ValueError: it is none; the message begins with `what` and holds nothing of a password.
    """
    scheme, sep, rest = url.strip().partition("://")
    if not sep:
        scheme, rest = "http", scheme
    elif not scheme.isalnum():  # a login before the scheme's place: it must not be shown
        raise ValueError("proxy: a URL begins with http://, https://, socks5:// or socks5h://")
    authority = rest.rstrip("/")
    login, at, place = authority.rpartition("@")
    username = password = None
    if at:
        username, _, password = map(_unquoted, login.partition(":"))
    host, colon, port = _split_port(place)
    try:
        if colon and not (port.isascii() and port.isdigit()):
            raise ValueError("proxy: what follows the host is no port (percent-encode / ? # @ : in user name and password)")
        return Proxy(host, int(port) if port else None, username, password, scheme)
    except ValueError as error:
        shown = f"{scheme}://{'…@' if at else ''}{'…' if '@' in rest or (colon and not port.isdigit()) else place}"
        raise ValueError(f"{what}: {str(error).removeprefix('proxy: ')} in {shown!r}") from None


def _split_port(place: str) -> tuple[str, str, str]:
    """Host, colon, port; of IPv6 addresses without the brackets."""
    if place.startswith("["):
        host, _, rest = place[1:].partition("]")
        return host, rest[:1], rest[1:]
    if place.count(":") > 1:
        return place, "", ""
    return place.partition(":")


def _unquoted(text: str) -> str:
    if "%" not in text:
        return text
    from urllib.parse import unquote

    return unquote(text)


def as_proxy(setting: ProxySetting) -> Proxy | bool | None:
    """The client's setting, checked: a Proxy, False for none at all, None for what the environment says.

    Raises:
        TypeError, ValueError: it is no proxy.
    """
    if setting is None or setting is False or isinstance(setting, Proxy):
        return setting
    if isinstance(setting, str):
        return parse(setting) if setting.strip() else False
    if setting is True or not hasattr(setting, "keys"):  # pyright: ignore[reportUnnecessaryComparison]
        raise TypeError(f"proxy must be a URL, a Proxy, a dict of its arguments, None or False; got {type(setting).__name__}")
    return Proxy(**setting)


class Routes:
    """Says of every origin which proxy leads there; always the same, so that a pool need not ask twice."""

    __slots__ = ("_exempt", "_from_environment", "_http_version", "_proxy")

    def __init__(self, setting: ProxySetting = None, http_version: str = "auto") -> None:
        self._http_version = http_version
        self._proxy = as_proxy(setting)
        self._from_environment: dict[str, tuple[str, str]] = {}
        self._exempt: Exempt | None = None
        if self._proxy is None:
            self._read(os.environ)

    def _read(self, env: Mapping[str, str]) -> None:
        everything = _first(env, "ALL_PROXY")
        for scheme in ("http", "https"):
            found = _first(env, f"{scheme.upper()}_PROXY") or everything
            if found is not None and found[1].strip():
                self._from_environment[scheme] = found
        if self._from_environment:
            exempt = _first(env, "NO_PROXY")
            self._exempt = Exempt(exempt[1] if exempt is not None else "")

    def __call__(self, origin: Origin) -> Proxy | None:
        """The proxy for connections to `origin`.

        Raises:
            TransportError: a variable of the environment does not hold the address of one.
        """
        if origin.path is not None:
            return None
        if isinstance(self._proxy, Proxy):
            return self._proxy
        found = self._from_environment.get(origin.scheme)
        if found is None or self._exempt is None or is_loopback(origin.host) or self._exempt.covers(origin.host, origin.port):
            return None
        name, value = found
        try:
            return parse(value, f"the environment variable {name}")
        except ValueError as error:
            raise TransportError(str(error), phase="proxy", lasting=True) from None

    def forwards(self, origin: Origin, proxy: Proxy) -> bool:
        """Whether requests to `origin` are for the proxy to read and pass on: plain ones, of HTTP/1.1."""
        return origin.scheme == "http" and not proxy.protocol.startswith("socks") and self._http_version != "2"


def _first(env: Mapping[str, str], name: str) -> tuple[str, str] | None:
    """The variable in lower case, else in upper case, with its name. An empty one counts: it says "none"."""
    for each in (name.lower(), name):
        value = env.get(each)
        # of a CGI program, HTTP_PROXY is what the visitor sent as the header "Proxy"
        if value is not None and not (each == "HTTP_PROXY" and "REQUEST_METHOD" in env):
            return each, value
    return None


class Exempt:
    """NO_PROXY: host names, which stand for what is below them too, addresses, networks, each maybe with a port; `*`.

    What is none of these is passed over: the variable is for every program on the machine.
    """

    __slots__ = ("_all", "_names", "_networks")

    def __init__(self, text: str) -> None:
        self._all = False
        self._names: list[tuple[str, int | None]] = []
        self._networks: list[tuple[int, int, int, int | None]] = []  # bits of its addresses, of its own, its address, port
        for entry in text.lower().replace(",", " ").split():
            if entry == "*":
                self._all = True
                continue
            base, slash, length = entry.partition("/")
            host, _, digits = _split_port(base)
            port = _number(digits, 65535)
            if digits and port is None:
                continue
            address = numeric(host)
            if address is not None:
                bits, value = address
                own = _number(length, bits) if slash else bits
                if own is not None:
                    self._networks.append((bits, own, value >> (bits - own), port))
            elif not slash:
                name = _ascii_name(host.removeprefix("*").strip("."))
                if name:
                    self._names.append((name, port))

    def covers(self, host: str, port: int) -> bool:
        """Whether `host` is reached without a proxy."""
        if self._all:
            return True
        host = host.lower().rstrip(".")
        address = numeric(host)
        if address is not None:
            bits, value = address
            return any(
                bits == width and value >> (bits - own) == wanted and there in (None, port)
                for width, own, wanted, there in self._networks
            )
        return any((host == name or host.endswith(f".{name}")) and there in (None, port) for name, there in self._names)


def _number(digits: str, most: int) -> int | None:
    """The number that `digits` are, up to `most`; else None."""
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 5):
        return None
    number = int(digits)
    return number if number <= most else None


def _ascii_name(name: str) -> str:
    """A host name as it is looked up; "" where it cannot be."""
    try:
        return name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def numeric(host: str) -> tuple[int, int] | None:
    """An address as its number of bits and its value; None for a name. IPv4 within IPv6 is IPv4."""
    try:
        if ":" in host:
            value = int.from_bytes(socket.inet_pton(socket.AF_INET6, host.partition("%")[0]), "big")
            return (32, value & 0xFFFF_FFFF) if value >> 32 == 0xFFFF else (128, value)
        if host[-1:].isdigit():
            return 32, int.from_bytes(socket.inet_pton(socket.AF_INET, host), "big")
    except (OSError, ValueError):  # ValueError: a NUL, a lone surrogate
        pass
    return None


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine, which no other machine can be asked to reach."""
    address = numeric(host)
    if address is not None:
        bits, value = address
        return value >> 24 == 127 if bits == 32 else value == 1
    return host == "localhost" or host.endswith(".localhost")
