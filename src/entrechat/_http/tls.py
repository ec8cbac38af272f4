"""TLS settings and the contexts made of them.

`ssl` is imported, and a context built, when the first https connection is opened: reading the system's
certificates takes longer than everything else in a client's life. One context serves all clients with equal settings.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from entrechat._core.http import TransportError

if TYPE_CHECKING:
    import ssl

_VERSIONS = {"1.2": "TLSv1_2", "1.3": "TLSv1_3"}
_OLD_VERSIONS = {"1.0": "TLSv1", "1.1": "TLSv1_1"}


class TLSSettings(NamedTuple):
    """How to speak TLS. Immutable and hashable; equal settings share one context.

    `verify=False` accepts any certificate; `check_hostname=False` accepts any name on a trusted one. Certificates
    named here (`ca_file`, `ca_path`, `ca_data` as PEM text) replace the system's. `cert` (with `key` and
    `password`, unless they are in one file without a password) is shown to servers that ask. Versions are "1.2"
    and "1.3"; `ciphers` is OpenSSL's list for TLS 1.2. `server_name` is asked for, and checked, instead of the host.
    """

    verify: bool = True
    ca_file: str | None = None
    ca_path: str | None = None
    ca_data: str | bytes | None = None
    cert: str | None = None
    key: str | None = None
    password: str | None = None
    min_version: str | None = None
    max_version: str | None = None
    ciphers: str | None = None
    check_hostname: bool = True
    server_name: str | None = None
    handshake_timeout: float | None = None

    def __repr__(self) -> str:
        shown = (
            f"{name}={'***' if name == 'password' else repr(value)}"
            for name, value in zip(self._fields, self, strict=True)
            if value != self._field_defaults[name]
        )
        return f"TLSSettings({', '.join(shown)})"


DEFAULT = TLSSettings()

_contexts: dict[tuple[object, ...], ssl.SSLContext] = {}
_ENVIRONMENT = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")


PROTOCOLS = {"auto": ("h2", "http/1.1"), "1.1": ("http/1.1",), "2": ("h2",)}
"""What is offered to the server (ALPN), by `http_version`."""


def context_for(tls: TLSSettings | ssl.SSLContext | None, http_version: str = "1.1") -> ssl.SSLContext:
    """The context for `tls`: a ready one as it is, else one shared by all equal settings."""
    if tls is not None and not isinstance(tls, TLSSettings):
        return tls
    settings = DEFAULT if tls is None else tls
    key = (settings, http_version, *map(os.environ.get, _ENVIRONMENT))
    context = _contexts.get(key)
    if context is None:
        context = _contexts[key] = _build(settings, PROTOCOLS[http_version])
    return context


def server_name_for(tls: TLSSettings | ssl.SSLContext | None, host: str) -> str:
    return (isinstance(tls, TLSSettings) and tls.server_name) or host


def _build(settings: TLSSettings, protocols: tuple[str, ...]) -> ssl.SSLContext:
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # verifies certificates and names; TLS 1.2 at least
    context.check_hostname = settings.verify and settings.check_hostname
    if not settings.verify:
        context.verify_mode = ssl.CERT_NONE
    elif settings.ca_file or settings.ca_path or settings.ca_data:
        context.load_verify_locations(settings.ca_file, settings.ca_path, settings.ca_data)
    else:
        bundle = os.environ.get("REQUESTS_CA_BUNDLE")
        if bundle and not (os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR")):
            if os.path.isdir(bundle):
                context.load_verify_locations(capath=bundle)
            else:
                context.load_verify_locations(cafile=bundle)
        else:  # the system's; OpenSSL itself heeds SSL_CERT_FILE and SSL_CERT_DIR
            context.load_default_certs()
    if settings.cert:
        # an empty password instead of None: OpenSSL would ask for it on the terminal
        context.load_cert_chain(settings.cert, settings.key, settings.password or "")
    if settings.ciphers:
        context.set_ciphers(settings.ciphers)
    if settings.min_version:
        context.minimum_version = _version(settings.min_version)
    if settings.max_version:
        context.maximum_version = _version(settings.max_version)
    context.set_alpn_protocols(protocols)
    return context


def _version(name: str) -> ssl.TLSVersion:
    import ssl

    attribute = {**_OLD_VERSIONS, **_VERSIONS}.get(name.lower().removeprefix("tlsv").removeprefix("tls").strip())
    if attribute is None:
        raise ValueError(f"TLS version {name!r} is not known; use one of {', '.join(_VERSIONS)}")
    version: ssl.TLSVersion = ssl.TLSVersion[attribute]
    return version


def check_agreed(agreed: str | None, http_version: str, host: str) -> None:
    """TransportError if the server did not take the only protocol that will do."""
    if http_version == "2" and agreed != "h2":
        raise TransportError(f'{host} does not offer HTTP/2 (http_version="2"; "auto" takes what there is)', phase="tls")


def explain(error: Exception, host: str) -> str:
    """What went wrong in a handshake, and what to do about it."""
    import ssl

    if isinstance(error, ssl.SSLCertVerificationError):
        return (
            f"the certificate of {host} cannot be trusted: {error.verify_message} "
            "(for a private certificate authority, give its certificate as ca_file)"
        )
    if isinstance(error, ssl.SSLError) and error.reason == "WRONG_VERSION_NUMBER":
        return f"{host} does not speak TLS on this port (is the address http:// rather than https://?)"
    return f"no TLS connection to {host}: {error}"
