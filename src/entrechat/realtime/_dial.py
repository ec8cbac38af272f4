"""Opens websockets for the blocking client, by the same ways as its requests: proxies, TLS, Unix sockets. See `_adial`."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

from websockets.client import ClientProtocol
from websockets.exceptions import InvalidHandshake, InvalidStatus
from websockets.extensions.permessage_deflate import enable_client_permessage_deflate
from websockets.sync.client import ClientConnection
from websockets.uri import parse_uri

from entrechat._core.http import TransportError
from entrechat._http.pool import Site
from entrechat._http.proxy import Routes
from entrechat._http.reach import Way
from entrechat._http.rules import limit_of

from ._guarded import Guarded
from ._handshake import Refused, after, broken, refused

if TYPE_CHECKING:
    from entrechat._core.call import Call
    from entrechat._settings import Settings

    from ._options import WebSocketOptions

_logger = logging.getLogger("entrechat.websocket")
_logger.setLevel(logging.INFO)  # at DEBUG the websockets package writes down headers, the key among them


def protocol_for(call: Call, options: WebSocketOptions) -> ClientProtocol:
    """The websocket side of a connection that is to be made."""
    scheme = "wss" if call.origin.scheme == "https" else "ws"
    given = dict(options.protocol)
    if options.compress:
        given["extensions"] = enable_client_permessage_deflate(given.get("extensions"))
    return ClientProtocol(parse_uri(f"{scheme}://{call.origin.authority}{call.target}"), logger=_logger, **given)


def site_of(call: Call, settings: Settings) -> Site[Any]:
    """Where the connection goes, and through which proxy: always a tunnel, since a websocket is no request to pass on."""
    return Site(call.origin, Routes(settings.proxy, "1.1")(call.origin))


def open_websocket(client: Any, call: Call, options: WebSocketOptions) -> ClientConnection:
    """A websocket that is open, after as many tries as the call's retries allow.

    Raises:
        APIStatusError, APIConnectionError, APITimeoutError: there is none.
    """
    driver = client._open()
    while True:
        try:
            if call.auth is not None:
                call.headers = call.headers.merged(call.auth.headers(call, driver.transport))
            return _once(call, client._settings, options)
        except (TransportError, Refused) as problem:
            wait = after(call, problem, driver.clock())
        if wait is not None:
            driver.sleep(wait)


def _once(call: Call, settings: Settings, options: WebSocketOptions) -> ClientConnection:
    request = call.request()
    site = site_of(call, settings)
    sock = Way(request, site, settings.tls, "1.1", None, limit_of(request, "connect", time.monotonic())).go()
    try:
        connection = ClientConnection(Guarded(sock), protocol_for(call, options), **options.connection)  # type: ignore[arg-type]  # as much of one as is used
    except BaseException:
        sock.close()
        raise
    wait = None if call.deadline is None else max(0.0, call.deadline - time.monotonic())
    try:
        connection.handshake(list(call.headers.items), None, wait)
    except BaseException as error:
        connection.close_socket()
        connection.recv_events_thread.join()
        if isinstance(error, InvalidStatus):
            raise refused(error.response) from None
        if isinstance(error, (InvalidHandshake, OSError, EOFError)):
            raise broken(call, error) from error
        raise
    connection.start_keepalive()
    return connection.__enter__()
