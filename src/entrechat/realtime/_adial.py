"""`_dial` for asyncio."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import InvalidHandshake, InvalidStatus

from entrechat._core.http import TransportError
from entrechat._http.areach import Way
from entrechat._http.reach import late
from entrechat._http.rules import limit_of

from ._dial import protocol_for, site_of
from ._handshake import Refused, after, broken, refused

if TYPE_CHECKING:
    from entrechat._core.call import Call
    from entrechat._settings import Settings

    from ._options import WebSocketOptions


async def open_websocket(client: Any, call: Call, options: WebSocketOptions) -> ClientConnection:
    """See `_dial.open_websocket`.

    Raises:
        RuntimeError: this is no event loop of asyncio.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError("websocket sessions of AsyncOpenAI need asyncio; under trio, use OpenAI in a thread") from None
    driver = client._open()
    while True:
        try:
            if call.auth is not None:
                call.headers = call.headers.merged(await call.auth.aheaders(call, driver.transport))
            return await _once(call, client._settings, options)
        except (TransportError, Refused) as problem:
            wait = after(call, problem, driver.clock())
        if wait is not None:
            await driver.sleep(wait)


async def _once(call: Call, settings: Settings, options: WebSocketOptions) -> ClientConnection:
    connection = await _connected(call, settings, options)
    wait = None if call.deadline is None else max(0.0, call.deadline - time.monotonic())
    try:
        async with asyncio.timeout(wait):
            await connection.handshake(list(call.headers.items), None)
    except BaseException as error:
        connection.transport.abort()
        if isinstance(error, InvalidStatus):
            raise refused(error.response) from None
        if isinstance(error, (InvalidHandshake, OSError, EOFError)):
            raise broken(call, error) from error
        raise
    connection.start_keepalive()
    return connection


async def _connected(call: Call, settings: Settings, options: WebSocketOptions) -> ClientConnection:
    request = call.request()
    site = site_of(call, settings)
    connection = ClientConnection(protocol_for(call, options), **options.connection)
    way = Way(site, settings.tls, "1.1", None)
    now = time.monotonic()
    limit = limit_of(request, "connect", now)
    try:
        async with asyncio.timeout(None if limit is None else max(0.0, limit - now)):
            await way.go(lambda: connection)
    except TimeoutError:
        raise late(request, site.proxy, way.phase) from None
    return connection
