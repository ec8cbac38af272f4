"""The way to the server: proxy, name look-up, connection, TLS. Each step ends in time, and a failure ends the way."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from ._doctor import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from entrechat._http.proxy import Proxy

    from ._doctor import Patient

__all__ = ["network"]

_SOON = 14  # days before its end that a certificate is worth a word


def network(patient: Patient) -> Iterator[Finding]:
    """The steps of a connection, to the first that fails."""
    from entrechat._core.http import TransportError
    from entrechat._http.proxy import Routes

    origin = patient.origin
    assert origin is not None  # the address was understood
    if origin.path is not None:
        yield Finding("dns", "ok", f"not needed: the socket {origin.path}")
    else:
        try:
            proxy = Routes()(origin)
        except TransportError as error:
            yield Finding("proxy", "fail", str(error), "correct the variable, as in http://proxy.example.com:8080")
            return
        yield Finding("proxy", "ok", f"{proxy}, by {_variable(origin.scheme)}" if proxy else _no_proxy(origin.scheme))
        named = _looked_up(patient, proxy)
        yield named
        if named.status == "fail":
            return
    yield from _connected(patient)


def _variable(scheme: str) -> str:
    for name in (f"{scheme}_proxy", f"{scheme.upper()}_PROXY", "all_proxy", "ALL_PROXY"):
        if os.environ.get(name):
            return name
    return "the environment"


def _no_proxy(scheme: str) -> str:
    exempt = any(os.environ.get(name) for name in (f"{scheme}_proxy", f"{scheme.upper()}_PROXY", "all_proxy", "ALL_PROXY"))
    return "none for this server (it is this machine, or in NO_PROXY)" if exempt else "none"


def _looked_up(patient: Patient, proxy: Proxy | None) -> Finding:
    from entrechat._http.lookup import look_up

    origin = patient.origin if proxy is None else proxy.origin
    assert origin is not None  # as above
    whose = "" if proxy is None else " (the proxy's; the server's name is the proxy's business)"
    start = time.monotonic()
    try:
        found = look_up(origin.host, origin.port, start + patient.seconds)
    except (OSError, UnicodeError) as error:
        fix = (
            "is the name right? Is this machine on the network (try another site)? Inside a company, is a proxy or VPN needed?"
        )
        return Finding("dns", "fail", f"{origin.host}: {getattr(error, 'strerror', None) or error}", fix)
    if found is None:
        fix = "the name server does not answer: look at /etc/resolv.conf, or the VPN"
        return Finding("dns", "fail", f"{origin.host}: nothing after {patient.seconds:g} s", fix)
    addresses = list(dict.fromkeys(str(info[4][0]) for info in found))
    more = f" and {len(addresses) - 4} more" if len(addresses) > 4 else ""
    return Finding("dns", "ok", f"{origin.host}: {', '.join(addresses[:4])}{more} in {_ms(start)}{whose}")


def _ms(start: float) -> str:
    return f"{(time.monotonic() - start) * 1000:.0f} ms"


def _connected(patient: Patient) -> Iterator[Finding]:
    from entrechat._core.http import HeaderBlock, Request, TransportError
    from entrechat._http.pool import Limits, Pool
    from entrechat._http.proxy import Routes
    from entrechat._http.reach import Way

    origin = patient.origin
    assert origin is not None  # as above
    pool: Pool[Any, Any] = Pool(Limits(), Routes())
    site = pool.site(origin)
    request = Request("GET", origin, f"{patient.prefix}/models", HeaderBlock([]))
    for name, secured in (("connection", False), ("tls", True)):
        if secured and origin.scheme != "https":
            yield Finding("tls", "ok" if patient.local else "warn", "none: plain HTTP", "" if patient.local else "use https://")
            return
        start = time.monotonic()
        way = Way(request, site, None, "auto", None, start + patient.seconds)
        try:
            made = way.go() if secured else way._outside()
        except TransportError as error:
            yield Finding("tls" if error.phase == "tls" else name, "fail", str(error), _fix(error, site.proxy, patient))
            return
        with made:
            if secured:
                yield from _certificate(made, _ms(start))
            else:
                yield Finding("connection", "ok", f"stands after {_ms(start)}")


def _fix(error: Any, proxy: Proxy | None, patient: Patient) -> str:
    said = str(error)
    if error.phase == "tls":
        if "does not speak TLS" in said:
            return f"use http:// instead of https://, or another port, in {patient.source}"
        if "expired" in said or "not yet valid" in said:
            return "is this machine's clock right? If it is, the server's certificate must be renewed"
        if "not valid for" in said or "mismatch" in said or "name" in said.partition("cannot be trusted")[2]:
            return f"is the host in {patient.source} right? The certificate is another one's"
        return (
            "if a company's proxy stands between: ask for its CA certificate and set SSL_CERT_FILE to a file that holds it; "
            "otherwise update the package ca-certificates, or `pip install certifi`. Do not switch verification off"
        )
    if proxy is not None:
        return f"is the proxy in {_variable(patient.origin.scheme if patient.origin else 'https')} right, and is it running?"
    if patient.local:
        return "nothing listens there: start the server, or correct the port"
    return "a firewall may be in the way: is a proxy needed (HTTPS_PROXY)?"


def _certificate(made: Any, took: str) -> Iterator[Finding]:
    protocol = made.selected_alpn_protocol() or "http/1.1 (nothing agreed on)"
    cipher = (made.cipher() or ("?",))[0]
    yield Finding("tls", "ok", f"{made.version()}, {cipher}, ALPN {protocol}, {took}")
    facts: dict[str, Any] = made.getpeercert() or {}
    issuer = _named(facts.get("issuer", ()))
    found = f"of {_named(facts.get('subject', ()))}, issued by {issuer}, trusted by {_store()}"
    left = _days_left(facts.get("notAfter"))
    if left is None:
        yield Finding("certificate", "ok", found)
    elif left < _SOON:
        yield Finding("certificate", "warn", f"{found}, ends in {left:.0f} days", "whoever runs the server must renew it")
    else:
        yield Finding("certificate", "ok", f"{found}, good for {left:.0f} days")


def _named(name: Any) -> str:
    parts = {key: value for each in name for key, value in each}
    return str(parts.get("commonName") or parts.get("organizationName") or parts.get("organizationalUnitName") or "(no name)")


def _days_left(until: str | None) -> float | None:
    import ssl

    return None if until is None else (ssl.cert_time_to_seconds(until) - time.time()) / 86_400


def _store() -> str:
    """Whose list of authorities is used, as `_http.tls` chooses it."""
    import ssl

    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"):
        if os.environ.get(name):
            return name
    paths = ssl.get_default_verify_paths()
    return paths.cafile or paths.capath or "the system's store, or certifi"
