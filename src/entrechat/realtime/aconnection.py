"""`connection` for asyncio."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from entrechat.errors import APIError

from ._outbox import Frame, SendQueue
from ._session import MAX_QUEUE, Event, Handlers, Policy, Registering, Sent, Session, frame_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from types import TracebackType

    from entrechat._core.op import Op

    from ._options import WebSocketOptions

__all__ = ["AsyncConnection", "AsyncConnectionManager"]


class AsyncConnection(Session[Event, Sent]):
    """A websocket session. Any tasks may send; one at a time may receive.

    Where it may connect again, it does so in the task that receives; what is sent meanwhile waits in its queue. A
    `recv` that is cancelled loses nothing.
    """

    def __init__(self, connection: Any, **settings: Any) -> None:
        super().__init__(connection, **settings)
        self._closing = asyncio.Event()

    async def __aiter__(self) -> AsyncIterator[Event]:
        """The server's events, until either side closes the session in good order.

        Raises: what `recv` raises
        """
        from ._errors import ClosedWell

        while True:
            try:
                event = await self.recv()
            except ClosedWell as end:
                if end.unsent_frames:
                    raise
                return
            yield event

    async def recv(self) -> Event:
        """Wait for the server's next event.

        Raises: WebSocketConnectionClosedError, which is a ConnectionClosed of the websockets package too: the session is
            over, and everything that had come was received
        """
        return self.parse_event(await self.recv_bytes())

    async def recv_bytes(self) -> bytes:
        """`recv` without the parsing: the message's bytes."""
        while True:
            try:
                data: bytes = await self._ws.recv(decode=False)  # gives what had come first, also when the connection is gone
            except self._dropped as error:
                self._lost = error
                await self._restore()
            else:
                return data

    async def send(self, event: Sent) -> None:
        """Send an event, a dict or a model, as it is. While the session connects again, it waits in the queue.

        Raises: WebSocketConnectionClosedError; WebSocketQueueFullError
        """
        await self._send(frame_of(event))

    async def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is: text, or bytes as a binary one."""
        await self._send(Frame(data))

    async def dispatch_events(self) -> None:
        """Receive until the session is closed, and call with each event what `on` and `once` registered for it.

        Raises: what `recv` and the handlers raise; OpenAIError for an "error" event without a handler
        """
        async for event in self:
            for handler in self._handlers.take(event):
                done = handler(event)
                if inspect.isawaitable(done):
                    await done

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the session. It does no harm to close it twice.

        Args:
            code: The code to close with.
            reason: Some words for it.
        """
        self._closing.set()
        self._gave_up = self._gave_up or "It was closed here."
        await self._ws.close(code, reason)

    async def _send(self, frame: Frame) -> None:
        while True:
            if self._lost is not None:
                self._keep(frame)
                return
            ws = self._ws
            try:
                await ws.send(frame.data)
            except self._dropped as error:
                if ws is self._ws:
                    self._lost = self._lost or error
            else:
                self._setup.note(frame)
                return

    async def _restore(self) -> None:
        """Have a connection again in place of the lost one, or raise."""
        failure: APIError | None = None
        self._count_anew()
        while (event := self._next_attempt()) is not None:
            ask = self._policy.on_reconnecting
            wanted: Any = ask(event) if ask is not None else None
            if inspect.isawaitable(wanted):
                wanted = await wanted
            if not self._heed(wanted) or await self._closes_within(event.delay):
                break
            assert self._make_ws is not None
            try:
                ws = await self._make_ws(self._query, self._headers)
            except APIError as error:
                failure = error
                if not self._failed(error):
                    break
                continue
            await self._resume(ws)
            return
        raise self._closed() from failure

    async def _closes_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _resume(self, ws: Any) -> None:
        """Set a new connection up, send what waits, and take it for this session's, also where it is lost at once."""
        try:
            for frame in self._setup:
                await ws.send(frame.data)
            while (waiting := self._queue.first()) is not None:
                await ws.send(waiting.data)
                self._setup.note(self._queue.pop())
            self._adopt(ws)
        except self._dropped as error:
            self._adopt(ws, error)
        except BaseException:  # cancelled: the next call to recv begins anew
            ws.transport.abort()
            raise
        if self._closing.is_set():
            await ws.close()


C = TypeVar("C", bound="AsyncConnection[Any, Any]")


class AsyncConnectionManager(Registering, Generic[C]):
    """A session to be: `async with` opens and closes it; `enter()` opens it, and its `close()` is then for the caller to call."""

    _session: ClassVar[type[AsyncConnection[Any, Any]]]

    def __init__(
        self,
        *,
        client: Any,
        op: Op,
        args: Mapping[str, Any],
        extra_query: Mapping[str, Any],
        extra_headers: Mapping[str, Any],
        options: WebSocketOptions,
        policy: Policy,
        max_queue_size: int = MAX_QUEUE,
    ) -> None:
        self._client = client
        self._op = op
        self._args = dict(args)
        self._query = dict(extra_query)
        self._headers = dict(extra_headers)
        self._options = options
        self._policy = policy
        self._queue = SendQueue(max_queue_size)
        self._handlers = Handlers()
        self._entered: C | None = None

    def send(self, event: Any) -> None:
        """Send an event as soon as the session is open.

        Raises: WebSocketQueueFullError
        """
        self._queue.put(frame_of(event))

    async def enter(self) -> C:
        """Open the session: the websocket's handshake, tried again as the client's other calls are, then what `send` queued.

        Raises: what a call raises (APIStatusError, APIConnectionError, …); ImportError without the extra [realtime]
        """
        return await self.__aenter__()

    async def __aenter__(self) -> C:
        made: Any = self._session(
            await self._open(self._query, self._headers, None),
            make_ws=self._open_again,
            policy=self._policy,
            extra_query=self._query,
            extra_headers=self._headers,
            send_queue=self._queue,
            handlers=self._handlers,
            where=self._place,
        )
        self._entered = made
        try:
            await made._resume(made._ws)
        except BaseException:
            await made.close()
            raise
        return made  # type: ignore[no-any-return]  # of the class that belongs to this manager

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        entered, self._entered = self._entered, None
        if entered is not None:
            await entered.close()

    async def _open_again(self, query: Mapping[str, Any], headers: Mapping[str, Any]) -> Any:
        return await self._open(query, headers, 0)

    async def _open(self, query: Mapping[str, Any], headers: Mapping[str, Any], retries: int | None) -> Any:
        """A websocket. `retries`: of this handshake; None for as many as the client's calls have."""
        from ._handshake import MISSING, call_of

        try:
            from ._adial import open_websocket
        except ModuleNotFoundError as error:
            if not (error.name or "").startswith("websockets"):
                raise
            raise ImportError(MISSING) from None
        provider = self._client._key_provider
        token = None if provider is None else provider() or ""
        if inspect.isawaitable(token):
            token = await token
        call = call_of(self._client, self._op, self._args, query, headers, self._options, token, retries)
        self._place = call.origin.path or call.origin.authority
        return await open_websocket(self._client, call, self._options)

    _place = "the server"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
