"""The asynchronous driver: driver.py, awaited."""

from __future__ import annotations

import inspect
import sys
import time
from typing import TYPE_CHECKING, Any

from entrechat._core.call import Call, build
from entrechat._core.http import TransportError
from entrechat._core.reply import error_body, error_code, status_error, transport_error

from .driver import MAX_REFUSAL, whole_value
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
        """The value of the call, or (`mode` "raw", "streaming") its response: send until there is one that is no refusal.

        One coroutine for all of it: with thousands of calls under way, the garbage collector walks each one's.

        Raises:
            APIStatusError, APIConnectionError, APITimeoutError: when there is none.
        """
        token = None
        if client._key_provider is not None and not op.admin:
            token = client._key_provider()
            if inspect.isawaitable(token):
                token = await token
            token = token or ""
        call = build(config, op, args, options, token)
        del args  # the call has those that count
        call.streamed = call.stream or mode == "streaming"
        while True:
            try:
                if call.auth is not None:
                    call.headers = call.headers.merged(await call.auth.aheaders(call, self.transport))
                reply = await self.transport.send(call.request())
            except TransportError as error:
                wait = self._failed(call, error)
            else:
                status = reply.status
                if status < 300:
                    if call.config.budget.spent:
                        call.config.budget.succeeded()
                    log_attempt(call, status)
                    return _response(client, call, reply, mode) if mode else _value(client, call, reply)
                if status in (301, 302, 303, 307, 308) and call.redirect(status, reply.headers.get("location") or ""):
                    await reply.aclose()
                    continue
                wait = await self._refused(call, reply)
            await self.sleep(wait)

    def _failed(self, call: Call, error: TransportError) -> float:
        """Seconds to wait before the next try after one that brought no answer; raises where there is none."""
        wait = call.failed(error, self.clock())
        log_attempt(call, None, error)
        if wait is None:
            raise transport_error(call, error) from error
        return wait

    async def _refused(self, call: Call, reply: AsyncReply) -> float:
        """Seconds to wait before the next try after a refusal; raises where there is none."""
        content = await self._read(call, reply)
        if reply.status == 401 and call.renew():
            log_attempt(call, 401)
            return 0.0
        body = error_body(content)
        wait = call.refused(reply.status, reply.headers, error_code(body), self.clock())
        log_attempt(call, reply.status)
        if wait is None:
            raise status_error(call, whole(call, reply, content), body)
        return wait

    async def _read(self, call: Call, reply: AsyncReply) -> bytes:
        """The body of a refusal; what cannot be read of it is left out, and what comes after its first MiB."""
        if reply.content is not None:
            return reply.content
        pieces: list[bytes] = []
        left = MAX_REFUSAL
        try:
            while left > 0 and (piece := await reply.receive(call.deadline)):
                pieces.append(piece)
                left -= len(piece)
        except TransportError:
            pass  # what came is all there is
        finally:
            await reply.aclose()
        return b"".join(pieces)[:MAX_REFUSAL]


def _value(client: Any, call: Call, reply: AsyncReply) -> Any:
    return AsyncIncoming(client, call, reply).stream() if call.stream else whole_value(client, call, reply)


def _response(client: Any, call: Call, reply: AsyncReply, mode: str) -> Any:
    from entrechat._response import AsyncAPIResponse, LegacyAPIResponse

    def parse(content: bytes) -> Any:
        reply.content = content
        return whole_value(client, call, reply)

    kind: Any = AsyncAPIResponse if mode == "streaming" else LegacyAPIResponse
    return kind(call, AsyncIncoming(client, call, reply), parse)
