"""Webhooks: what happened is sent to the endpoints that ask for it, signed as standardwebhooks.com says, until they take it.

A delivery is written down with the state that it tells of, so none is lost when the server stops; one may then come twice,
under the same `webhook-id`.
"""

from __future__ import annotations

import base64
import hmac
import ipaddress
import logging
import secrets
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson

from .._core.http import HeaderBlock, Origin, Request, Timeout, TransportError
from .problems import bad_value, not_offered

if TYPE_CHECKING:
    from .app import App
    from .jobs import Job
    from .store import Row

ENDPOINT = "webhook_endpoint"
DELIVERY = "webhook_delivery"
_FIRST_PAUSE = 5
_LONGEST_PAUSE = 6 * 3600
_GIVE_UP = 72 * 3600
_PATIENCE = 10.0  # seconds that an endpoint has for its answer

_log = logging.getLogger("entrechat.local")


def announce(app: App, project: str, event_type: str, id: str) -> None:
    """Sends an event about an object to the project's endpoints that ask for it.

    Call it in the transaction that writes the object's new state.

    Args:
        event_type: as `batch.completed`.
        id: the object's, which is all that the event says of it.
    """
    endpoints = [row for row in app.objects.all(ENDPOINT, project=project) if event_type in row.body["event_types"]]
    if not endpoints:
        return
    event = new_event(app, event_type, {"id": id})
    for endpoint in endpoints:
        delivery = app.new_id("wh_")
        state = {"event": event, "tries": 0, "next_at": event["created_at"]}
        with app.db.transaction():
            app.objects.add(DELIVERY, state, project=project, parent=endpoint.id, id=delivery)
            app.jobs.add(DELIVERY, delivery, project)
        app.jobs.start(DELIVERY, delivery)  # of a transaction that is rolled back it finds nothing


def new_event(app: App, event_type: str, data: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": app.new_id("evt_"),
        "object": "event",
        "created_at": int(app.clock()),
        "type": event_type,
        "data": data,
    }


async def work(job: Job) -> None:
    """Tries until the endpoint takes it, is deleted, or three days have gone."""
    app = job.app
    while (row := app.objects.find(DELIVERY, job.target, project=None)) is not None:
        if (pause := row.body["next_at"] - app.clock()) > 0:
            await job.rest(pause)
        endpoint = app.objects.find(ENDPOINT, row.parent, project=None)  # as it is by now
        if endpoint is None:
            return
        try:
            status = await send(app, endpoint, row.id, row.body["event"])
            failure = None if taken(status) else f"it answered {status}"
        except TransportError as error:
            failure = str(error)
        if failure is None:
            app.objects.remove(DELIVERY, row.id)
            return
        tries = row.body["tries"] + 1
        next_at = app.clock() + min(_FIRST_PAUSE * 3 ** (tries - 1), _LONGEST_PAUSE)
        if next_at > row.body["event"]["created_at"] + _GIVE_UP:
            _log.warning("the webhook %s was given up after %d tries: %s", row.id, tries, failure)
            app.objects.remove(DELIVERY, row.id)
            return
        row.body.update(tries=tries, next_at=next_at)
        app.objects.put(DELIVERY, row)


async def send(app: App, endpoint: Row, id: str, event: dict[str, Any]) -> int:
    """Sends an event once; gives the status of the answer. Redirects are not followed.

    Raises TransportError where none came.
    """
    from .._http.aio import AsyncTransport

    address: str = endpoint.body["url"]
    url = urlsplit(address)
    body = orjson.dumps(event)
    # the receiver compares the timestamp with its own clock, whatever time this server lives in
    headers = signed(body, id, int(time.time()), _valid_secrets(endpoint, app.clock()))
    origin = Origin(url.scheme, url.hostname or "", url.port or (443 if url.scheme == "https" else 80))
    target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    request = Request(
        "POST", origin, target, HeaderBlock(headers.items()), body, stream=True, timeout=Timeout(_PATIENCE, read=_PATIENCE)
    )
    transport = AsyncTransport(proxy=False)
    try:
        reply = await transport.send(request)
        await reply.aclose()
    finally:
        transport.close()
    return reply.status


def taken(status: int) -> bool:
    return 200 <= status < 300


def signed(body: bytes, id: str, timestamp: int, keys: list[str]) -> dict[str, str]:
    """The headers of a webhook, signed with each of the secrets."""
    text = b".".join((id.encode(), str(timestamp).encode(), body))
    signatures = [base64.b64encode(hmac.digest(_key(secret), text, "sha256")).decode() for secret in keys]
    return {
        "content-type": "application/json",
        "user-agent": "entrechat",
        "webhook-id": id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(f"v1,{signature}" for signature in signatures),
    }


def new_secret() -> str:
    return "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()


def check_url(app: App, url: str) -> None:
    """Raises Problem: 400 for what is no URL, and for one of a host that this server may not send to."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise bad_value("url", f"{error}.", "invalid_url") from error
    plain = url.isascii() and url.isprintable() and " " not in url and parts.username is None
    if parts.scheme not in ("http", "https") or not host or not plain:
        raise bad_value("url", "expected an http or https URL, percent-encoded and without a login.", "invalid_url")
    if not is_loopback(host) and host not in app.limits.webhook_hosts:
        raise not_offered(
            "url",
            f"The local server sends no webhooks to '{host}', only to this machine: give a URL with localhost, 127.0.0.1 "
            "or [::1], or start the server with --webhook-host, or Limits(webhook_hosts=(…)).",
        )


def is_loopback(host: str) -> bool:
    """Whether a URL's host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _valid_secrets(endpoint: Row, now: float) -> list[str]:
    """The endpoint's secret, and the one before where it was kept for a day."""
    old = endpoint.private.get("old_secret")
    return [endpoint.private["secret"], *([old] if old and now < endpoint.private["old_until"] else [])]


def _key(secret: str) -> bytes:
    return base64.b64decode(secret.removeprefix("whsec_"))
