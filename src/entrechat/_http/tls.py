"""TLS settings, the contexts made of them, and what to say when TLS fails.

`ssl` is imported, and a context built, when the first https connection is opened: reading the system's
certificates takes longer than everything else in a client's life. One context serves all clients with equal settings.

Trusted by default is what the system trusts, as OpenSSL finds it, or what `SSL_CERT_FILE`, `SSL_CERT_DIR` or, without
these two, `REQUESTS_CA_BUNDLE` name. Where the system has no certificates at all (slim containers, some Pythons on
macOS), those of the package `certifi` are taken if it is installed. The keychains of macOS and Windows in full, with
their revocations, are the package truststore's: `tls=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from entrechat._core.http import InsecureTLSWarning, TransportError, TransportTimeout

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

_VERSIONS = {"1.2": "TLSv1_2", "1.3": "TLSv1_3"}
_OLD_VERSIONS = {"1.0": "TLSv1", "1.1": "TLSv1_1"}


class TLSSettings(NamedTuple):
    """How to speak TLS. Immutable and hashable; equal settings share one context.

    `verify=False` accepts any certificate, and warns once; `check_hostname=False` accepts any name on a trusted one.
    Certificates named here (`ca_file`, the folder `ca_path` as `openssl rehash` makes it, `ca_data` as PEM text) replace
    the system's, or with `ca_system=True` stand beside them. `cert` (with `key`, unless both are in one file) is shown
    to servers that ask; `password`, a text or a function that gives one, opens the key. Versions are "1.2" and "1.3";
    `ciphers` is OpenSSL's list for TLS 1.2. `server_name` is asked for, and checked, instead of the host.
    `handshake_timeout` bounds the handshake alone, beside the time-out "connect".
    """

    verify: bool = True
    ca_file: str | None = None
    ca_path: str | None = None
    ca_data: str | bytes | None = None
    cert: str | None = None
    key: str | None = None
    password: str | bytes | Callable[[], str | bytes] | None = None
    min_version: str | None = None
    max_version: str | None = None
    ciphers: str | None = None
    check_hostname: bool = True
    server_name: str | None = None
    handshake_timeout: float | None = None
    ca_system: bool | None = None

    def __repr__(self) -> str:
        shown = (
            f"{name}={'***' if name == 'password' else repr(value)}"
            for name, value in zip(self._fields, self, strict=True)
            if value != self._field_defaults[name]
        )
        return f"TLSSettings({', '.join(shown)})"


class TLSSettingsError(TransportError, ValueError):
    """The settings cannot be: a file that is not there, a version that does not exist."""

    def __init__(self, message: str) -> None:
        super().__init__(message, phase="tls", lasting=True)


DEFAULT = TLSSettings()

_contexts: dict[tuple[object, ...], ssl.SSLContext] = {}
_ENVIRONMENT = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")


PROTOCOLS = {"auto": ("h2", "http/1.1"), "1.1": ("http/1.1",), "2": ("h2",)}
"""What is offered to the server (ALPN), by `http_version`."""


def context_for(tls: TLSSettings | ssl.SSLContext | None, http_version: str = "1.1") -> ssl.SSLContext:
    """The context for `tls`: a ready one as it is, else one shared by all equal settings.

    Raises:
        TLSSettingsError: none can be made; the message names the setting.
    """
    if tls is not None and not isinstance(tls, TLSSettings):
        return tls
    settings = DEFAULT if tls is None else tls
    # what does not shape a context must not keep clients from sharing one
    key = (settings._replace(server_name=None, handshake_timeout=None), http_version, *map(os.environ.get, _ENVIRONMENT))
    context = _contexts.get(key)
    if context is None:
        # of two threads that build one at a time, both get the first: they share its sessions
        context = _contexts.setdefault(key, _build(settings, PROTOCOLS[http_version]))
    return context


def server_name_for(tls: TLSSettings | ssl.SSLContext | None, host: str) -> str:
    return (isinstance(tls, TLSSettings) and tls.server_name) or host


def handshake_timeout_of(tls: TLSSettings | ssl.SSLContext | None) -> float | None:
    return tls.handshake_timeout if isinstance(tls, TLSSettings) else None


def for_proxy(own: TLSSettings | ssl.SSLContext | None, client: TLSSettings | ssl.SSLContext | None) -> Any:
    """The settings for a proxy reached by TLS: its own, else the client's without what is meant for the server."""
    if own is not None:
        return own
    if isinstance(client, TLSSettings):
        return client._replace(cert=None, key=None, password=None, server_name=None)
    return client


def _build(settings: TLSSettings, protocols: tuple[str, ...]) -> ssl.SSLContext:
    import ssl

    from .tlscontext import Context

    context = Context(ssl.PROTOCOL_TLS_CLIENT)  # verifies certificates and names
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = settings.verify and settings.check_hostname
    if settings.verify:
        _trust(context, settings)
    else:
        context.verify_mode = ssl.CERT_NONE
        _warn()
    if settings.cert:
        # an empty password instead of None: OpenSSL would ask for it on the terminal
        with _Naming(f"cert {settings.cert!r}" + (f", key {settings.key!r}" if settings.key else "")):
            context.load_cert_chain(settings.cert, settings.key, settings.password or "")
    elif settings.key:
        raise TLSSettingsError("tls: there is a key without its certificate (cert)")
    if settings.ciphers:
        with _Naming(f"ciphers {settings.ciphers!r}"):
            context.set_ciphers(settings.ciphers)
    if settings.min_version:
        context.minimum_version = _version(settings.min_version)
    if settings.max_version:
        context.maximum_version = _version(settings.max_version)
    if 0 < context.maximum_version < context.minimum_version:
        raise TLSSettingsError(f"tls: max_version {settings.max_version!r} is below the lowest version allowed")
    context.set_alpn_protocols(protocols)
    return context


class _Naming:
    """Says which setting it was that OpenSSL did not like."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (OSError, ValueError)):  # ssl.SSLError is an OSError
            import ssl

            why = getattr(error, "strerror", None) or str(error)
            if isinstance(error, ssl.SSLError):
                said = f"{getattr(error, 'reason', '')} {why}".lower().replace(" ", "_")
                why = next((plain for sign, plain in _PLAIN.items() if sign in said), why)
            raise TLSSettingsError(f"tls: {self.what}: {why}") from error


_PLAIN = {
    "no_certificate_or_crl_found": "there is no certificate in it",
    "no_start_line": "there is no certificate in it",
    "key_values_mismatch": "the key does not belong to the certificate",
    "bad_decrypt": "the password is wrong",
    "pem_lib": "the certificate or the key cannot be read, or the password is wrong",
    "no_cipher": "OpenSSL knows none of them",
}


def _version(name: str) -> ssl.TLSVersion:
    import ssl

    attribute = {**_OLD_VERSIONS, **_VERSIONS}.get(name.lower().removeprefix("tlsv").removeprefix("tls").strip())
    if attribute is None:
        raise TLSSettingsError(f"tls: the version {name!r} is not known; use one of {', '.join(_VERSIONS)}")
    version: ssl.TLSVersion = ssl.TLSVersion[attribute]
    return version


def _trust(context: ssl.SSLContext, settings: TLSSettings) -> None:
    if settings.ca_file:
        with _Naming(f"ca_file {settings.ca_file!r}"):
            context.load_verify_locations(cafile=settings.ca_file)
    if settings.ca_path:
        if not os.path.isdir(settings.ca_path):
            raise TLSSettingsError(f"tls: ca_path {settings.ca_path!r}: there is no such folder")
        context.load_verify_locations(capath=settings.ca_path)
    if settings.ca_data:
        with _Naming("ca_data"):
            context.load_verify_locations(cadata=settings.ca_data)
    named = settings.ca_file or settings.ca_path or settings.ca_data
    if settings.ca_system or (settings.ca_system is None and not named):
        _trust_system(context, bool(named))


def _trust_system(context: ssl.SSLContext, enough: bool) -> None:
    bundle = os.environ.get("REQUESTS_CA_BUNDLE")
    if bundle and not (os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR")):
        with _Naming(f"the environment variable REQUESTS_CA_BUNDLE, {bundle!r}"):
            if os.path.isdir(bundle):
                context.load_verify_locations(capath=bundle)
            else:
                context.load_verify_locations(cafile=bundle)
        return
    context.load_default_certs()  # OpenSSL itself heeds SSL_CERT_FILE and SSL_CERT_DIR
    if context.cert_store_stats()["x509_ca"] or enough or _has_folder():
        return
    try:
        import certifi  # pyright: ignore[reportMissingImports]
    except ImportError:
        named = [name for name in _ENVIRONMENT[:2] if os.environ.get(name)]
        what = f"what {' and '.join(named)} name holds" if named else "this machine has"
        raise TLSSettingsError(
            f"tls: {what} no certificates of authorities, so no server can be trusted: install the system's package "
            "ca-certificates, or `pip install certifi`, or pass tls=TLSSettings(ca_file=…)"
        ) from None
    context.load_verify_locations(cafile=certifi.where())  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def _has_folder() -> bool:
    """Whether OpenSSL's folder of certificates, which it reads as it needs them, has any."""
    import ssl

    for path in (ssl.get_default_verify_paths().capath or "").split(os.pathsep):
        try:
            if path and any(name[8:9] == "." for name in os.listdir(path)):
                return True
        except OSError:
            continue
    return False


_warned = False


def _warn() -> None:
    global _warned
    if not _warned:
        _warned = True
        import warnings

        warnings.warn(
            "tls: certificates are not verified (verify=False): anyone on the way can read and change what is sent, the "
            "API key included. For a private authority, give its certificate: TLSSettings(ca_file=…).",
            InsecureTLSWarning,
            stacklevel=2,
        )


def check_agreed(agreed: str | None, http_version: str, host: str) -> None:
    """TransportError if the server did not take the only protocol that will do."""
    if http_version == "2" and agreed != "h2":
        raise TransportError(
            f'{host} does not offer HTTP/2 (http_version="2"; "auto" takes what there is)', phase="tls", lasting=True
        )


def remember(sock: Any) -> None:
    """Keep the session of a connection that has been used: the next one to that name takes it up."""
    keep = getattr(sock.context, "keep_session", None)
    if keep is not None:
        keep(sock.server_hostname, sock)


def handshake_late(host: str, seconds: float) -> TransportTimeout:
    return TransportTimeout(
        f"no TLS handshake with {host} within {seconds:g} s (tls handshake_timeout)", phase="tls", setting="handshake_timeout"
    )


MISSING_ISSUER = frozenset((2, 18, 19, 20, 21))
"""OpenSSL's codes for certificates whose issuer is not trusted."""


def failure(error: Exception, host: str, issuer: str | None = None) -> TransportError:
    """What went wrong in a handshake, and what to do about it. `issuer`: who signed what the server shows."""
    import ssl

    if isinstance(error, TransportError):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        return TransportError(
            f"the certificate of {host} cannot be trusted: {_distrust(error, issuer)}", phase="tls", lasting=True
        )
    if isinstance(error, ssl.SSLError):
        reason = error.reason or ""
        if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"):
            said = f"{host} does not speak TLS on this port (is the address http:// rather than https://?)"
            return TransportError(said, phase="tls", lasting=True)
        if reason in _ALERTS:
            return TransportError(f"no TLS connection to {host}: {_ALERTS[reason]} ({reason})", phase="tls", lasting=True)
    return TransportError(f"no TLS connection to {host}: {error or 'it hung up'}", phase="tls")


_ALERTS = {
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": "it wants a client certificate: give cert and key",
    "SSLV3_ALERT_BAD_CERTIFICATE": "it does not accept the client certificate",
    "TLSV1_ALERT_UNKNOWN_CA": "it does not know who issued the client certificate",
    "TLSV1_ALERT_PROTOCOL_VERSION": "it speaks none of the versions allowed here: see min_version and max_version",
    "UNSUPPORTED_PROTOCOL": "it speaks none of the versions allowed here: see min_version and max_version",
    "NO_PROTOCOLS_AVAILABLE": "no version is allowed: see min_version and max_version",
    "SSLV3_ALERT_HANDSHAKE_FAILURE": "it finds no common ground: it may want other ciphers, or a client certificate",
    "TLSV1_UNRECOGNIZED_NAME": "it does not know this name: see server_name",
}


def _distrust(error: ssl.SSLCertVerificationError, issuer: str | None) -> str:
    code = error.verify_code
    message = error.verify_message.rstrip(".")
    if code in MISSING_ISSUER:
        who = f"; it was issued by {issuer}" if issuer else ""
        return f"{message}{who} (for a private certificate authority, give its certificate as ca_file)"
    if code == 10:
        return f"{message} (or the clock here is wrong)"
    if code == 9:
        return f"{message} (is the clock here right?)"
    if code in (62, 64):
        return f"{message} (for another name on it: server_name)"
    return message
