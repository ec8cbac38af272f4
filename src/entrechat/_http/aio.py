"""The asyncio transport: one object for all event loops of a client, a pool of connections for each of them."""

from __future__ import annotations

import asyncio
import os
import time
import weakref
from typing import TYPE_CHECKING, Any

from entrechat._core.http import TransportError

from . import http1
from .aconnection import Connection, _from_outside, buffer_of
from .adial import adial
from .blocking import STALE, replayable
from .pool import Limits, Pool
from .waits import limit_of, too_late

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, AsyncIterator

    from entrechat._core.http import AsyncReply, Body, Request

    from .pool import Site, Waiter
    from .tls import TLSSettings

_LINES = 256
_JOIN = 65_536


class LoopPool(Pool[Connection, "asyncio.Future[None]"]):
    """The connections of one event loop. Only that loop's thread touches it."""

    __slots__ = ("__weakref__", "_guard", "connections", "loop", "view")

    def __init__(self, loop: asyncio.AbstractEventLoop, limits: Limits) -> None:
        super().__init__(limits)
        self.loop = loop
        self.view = buffer_of(loop)
        self.connections: set[Connection] = set()
        self._guard: AsyncGenerator[None, None] | None = None

    async def guard(self) -> None:
        """Have the connections closed when the loop ends, or this pool does.

        asyncio closes the asynchronous generators that are under way before it closes a loop (asyncio.run does),
        and finalises forgotten ones on their loop: the one public way to hear of either.
        """
        self._guard = _until_the_end(weakref.ref(self.connections_holder()))
        await self._guard.__anext__()

    def connections_holder(self) -> Any:
        return self
