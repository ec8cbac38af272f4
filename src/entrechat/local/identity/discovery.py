"""The keys of an issuer, where it publishes them: its OpenID configuration says at which address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson

from ..._core.http import HeaderBlock, Origin, Request, Timeout, TransportError
from ..deliveries import is_loopback
from ..problems import bad_value, not_offered
from ..shapes import is_object
from .jws import TokenError

if TYPE_CHECKING:
    from ..app import App

_WELL_KNOWN = "/.well-known/openid-configuration"
_PATIENCE = 10.0  # seconds for each of two answers
_MOST = 1 << 20  # bytes of an answer


def check_url(app: App, url: str, param: str) -> None:
    """Raises Problem: 400 for what is no http(s) URL, and for one of a host that this server may not ask."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise bad_value(param, f"{error}.", "invalid_url") from error
    if parts.scheme not in ("http", "https") or not host or not url.isascii() or not url.isprintable() or parts.username:
        raise bad_value(param, "expected an http or https URL.", "invalid_url")
    if not _may_ask(app, host):
        raise not_offered(
            param,
            f"The local server does not ask '{host}' for keys, only this machine: upload them "
            '("verification": {"type": "uploaded_jwks", "jwks": …}), or start it with --webhook-host.',
        )


async def keys(app: App, issuer: str, address: str | None) -> dict[str, Any]:
    """The issuer's key set.

    Raises TokenError where it cannot be had, or comes from somebody else's configuration.
    """
    configuration = await _get(app, address or issuer.rstrip("/") + _WELL_KNOWN)
    if configuration.get("issuer") != issuer:
        raise TokenError("the issuer's configuration is that of another issuer")
    where = configuration.get("jwks_uri")
    if not isinstance(where, str):
        raise TokenError("the issuer's configuration lacks 'jwks_uri'")
    return await _get(app, where)


async def _get(app: App, address: str) -> dict[str, Any]:
    from ..._http.aio import AsyncTransport

    try:
        url = urlsplit(address)
        origin = Origin(url.scheme, url.hostname or "", url.port or (443 if url.scheme == "https" else 80))
    except ValueError as error:
        raise TokenError("the issuer's keys are at no address") from error
    if url.scheme not in ("http", "https") or not _may_ask(app, origin.host):
        raise TokenError(f"the issuer's keys are at {address[:200]!r}, which the local server does not ask")
    headers = HeaderBlock([("accept", "application/json")])
    target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    timeout = Timeout(_PATIENCE, read=_PATIENCE)
    transport = AsyncTransport(proxy=False)
    try:
        reply = await transport.send(Request("GET", origin, target, headers, None, stream=True, timeout=timeout))
        content = b""
        while len(content) <= _MOST and (piece := await reply.receive()):
            content += piece
        await reply.aclose()
    except TransportError as error:
        raise TokenError(f"the issuer's keys could not be fetched: {error}") from error
    finally:
        transport.close()
    try:
        value = orjson.loads(content) if reply.status == 200 and len(content) <= _MOST else None
    except ValueError:
        value = None
    if not is_object(value):
        raise TokenError(f"{address[:200]} answered {reply.status}, and no JSON object")
    return value


def _may_ask(app: App, host: str) -> bool:
    return is_loopback(host) or host in app.limits.webhook_hosts
