"""The asynchronous driver: driver.py, awaited."""

from __future__ import annotations

import inspect
import sys
import time
from typing import TYPE_CHECKING, Any

from entrechat._core.call import Call, build
from entrechat._core.http import TransportError
from entrechat._core.reply import decode, error_body, error_code, status_error, transport_error

from .driver import _binary, _page
from .incoming import AsyncIncoming, log_attempt, whole

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from entrechat._core.config import Config
    from entrechat._core.http import AsyncReply
    from entrechat._core.op import Op

    from .transport import AsyncTransport


async def _sleep(seconds: float) -> None:
    if "trio" in sys.modules:
        from .adapters.loops import sleep

        await sleep(seconds)
        return
    import asyncio

    await asyncio.sleep(seconds)


class AsyncDriver:
    """Runs calls over one transport. `sleep` and `clock` are parameters so that tests need no real time."""

    def __init__(
        self,
        transport: AsyncTransport,
        *,
        sleep: Callable[[float], Awaitable[None]] = _sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.transport = transport
        self.sleep = sleep
        self.clock = clock

    async def run(
        self, client: Any, config: Config, op: Op, args: dict[str, Any], options: Mapping[str, Any], mode: str
    ) -> Any:
        """The value of the call, or (`mode` "raw", "streaming") its response."""
        token = None
        if client._key_provider is not None and not op.admin:
            token = client._key_provider()
            if inspect.isawaitable(token):
                token = await token
            token = token or ""
        call = build(config, op, args, options, token)
        if mode:
            return await self._respond(client, call, mode)
        if op.returns == "bytes":
            return _binary(call, await self.execute(call))
        reply = await self.execute(call)
        if call.stream:
            return AsyncIncoming(client, call, reply).stream()
        if op.page is not None:
            return _page(client, call, reply)
        return decode(call, reply.headers, reply.content or b"", lambda: whole(call, reply, reply.content or b""))

    async def execute(self, call: Call) -> AsyncReply:
        """Send until there is an answer that is no refusal.

        Raises:
            APIStatusError, APIConnectionError, APITimeoutError: when there is none.
        """
        while True:
            try:
                reply = await self.transport.send(call.request())
            except TransportError as error:
                wait = call.failed(error, self.clock())
                log_attempt(call, None, error)
                if wait is None:
                    raise transport_error(call, error) from error
            else:
                status = reply.status
                if status < 300:
                    if call.config.budget.spent:
                        call.config.budget.succeeded()
                    log_attempt(call, status)
                    return reply
                if status in (301, 302, 303, 307, 308) and call.redirect(status, reply.headers.get("location") or ""):
                    await reply.aclose()
                    continue
                content = await self._read(call, reply)
                body = error_body(content)
                wait = call.refused(status, reply.headers, error_code(body), self.clock())
                log_attempt(call, status)
                if wait is None:
                    raise status_error(call, whole(call, reply, content), body)
            await self.sleep(wait)

    async def _read(self, call: Call, reply: AsyncReply) -> bytes:
        """The body of a refusal; what cannot be read of it is left out."""
        if reply.content is not None:
            return reply.content
        pieces: list[bytes] = []
        try:
            while piece := await reply.receive(call.deadline):
                pieces.append(piece)
        except TransportError:
            pass  # what came is all there is
        finally:
            await reply.aclose()
        return b"".join(pieces)

    async def _respond(self, client: Any, call: Call, mode: str) -> Any:
        from entrechat._response import AsyncAPIResponse, LegacyAPIResponse

        call.streamed = call.stream or mode == "streaming"
        reply = await self.execute(call)
        incoming = AsyncIncoming(client, call, reply)

        def parse(content: bytes) -> Any:
            reply.content = content
            if call.op.returns == "bytes":
                return _binary(call, reply)
            if call.op.page is not None:
                return _page(client, call, reply)
            return decode(call, reply.headers, content, lambda: whole(call, reply, content))

        kind: Any = AsyncAPIResponse if mode == "streaming" else LegacyAPIResponse
        return kind(call, incoming, parse)
