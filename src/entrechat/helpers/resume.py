"""Streams of background responses that outlive their connections.

    stream = client.responses.create(model=…, input=…, background=True, stream=True)
    for event in resumed(stream):
        …

The server keeps the events of a response that runs in the background, each with a `sequence_number`. Where the connection
breaks, the stream is asked for again from the last number on: nothing is lost, nothing comes twice. `responses.stream` does
this by itself. The `timeout` of the first call bounds the whole; what ends by time is not resumed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, overload

from entrechat._core.events import _text_of
from entrechat._core.model import Model
from entrechat._core.omit import omit
from entrechat._core.recipes import Ask, Now, Sleep, _bounded
from entrechat._core.reply import RequestInfo
from entrechat._io.play import _aplay, _play
from entrechat._streaming import AsyncStream, Stream
from entrechat.errors import APIConnectionError, APIError, StreamTruncatedError

if TYPE_CHECKING:
    from entrechat._core.http import Timeout
    from entrechat._core.op import Op
    from entrechat._core.recipes import Recipe

__all__ = ["AsyncResumedStream", "ResumedStream", "resumed"]

T = TypeVar("T")

# Seconds before one reconnection after another, as long as no event comes between them; then it is given up
_PAUSES = (0.0, 0.5, 1.0, 2.0, 4.0)
_ONLY_ONCE = ("extra_body", "idempotency_key", "timeout")  # belong to the request that came first
_MODULES = {
    f"{area}.{name}": f"entrechat.resources.{module}"
    for area, module in (("responses", "responses.responses"), ("beta.responses", "beta.responses.responses"))
    for name in ("create", "retrieve")
}


@overload
def resumed(stream: Stream[T]) -> ResumedStream[T]: ...


@overload
def resumed(stream: AsyncStream[T]) -> AsyncResumedStream[T]: ...


def resumed(stream: Any) -> Any:
    """The same stream, which goes on over a new connection where its own breaks off.

    Args:
        stream: of `responses.create(…, background=True, stream=True)` or `responses.retrieve(…, stream=True)`, of which
            nothing has been read. One of a response that does not run in the background ends as it would have.

    Returns: a stream of the stream's own colour
    Raises: TypeError: it is another operation's stream
    Source: GET /responses/{response_id}?stream=true&starting_after=…
    """
    kind: Any = AsyncResumedStream if isinstance(stream, AsyncStream) else ResumedStream
    return kind(stream)


class _Progress:
    """What has come of a response, and how to ask for the rest: pure, and the same for both colours."""

    def __init__(self, stream: Any) -> None:
        call = stream._incoming.call
        module = _MODULES.get(call.op.name)
        if module is None:
            raise TypeError(f"resumed() takes the stream of a response; this one is of {call.op.name}")
        self.client: Any = stream._incoming._client
        self._op: Op = import_module(module)._RETRIEVE
        self._call = call
        args = call.args
        self._id: Any = args.get("response_id")  # of a response that exists; of a new one its first event tells
        after = args.get("starting_after", omit)
        self._last: int | None = None if after is omit else after
        self._background = self._id is not None or args.get("background") is True
        self._numbered = True
        self._events: list[Any] = []  # of connections that are gone
        self._connections = 1
        self._idle = 0  # times that the rest was asked for since the last event

    def take(self, event: Any) -> bool:
        """Note an event; False for one that had come before."""
        members: dict[str, Any] = event.__dict__ if isinstance(event, Model) else {}
        number = members.get("sequence_number")
        if not isinstance(number, int):
            self._numbered = False  # where to go on cannot be said
        elif self._last is not None and number <= self._last:
            return False
        else:
            self._last = number
        response = members.get("response")
        if isinstance(response, Model):
            self._id = self._id or response.__dict__.get("id")
            said = response.__dict__.get("background")
            self._background = said if isinstance(said, bool) else self._background
        self._idle = 0
        return True

    def again(self, error: StreamTruncatedError) -> Recipe[Any]:
        """Ask for the rest; gives the stream of it.

        Raises:
            StreamTruncatedError: it cannot be had.
        """
        self._keep(error)
        if not (self._background and self._numbered and self._id):
            raise error if self._connections == 1 else self._truncated("") from error
        args = {"response_id": self._id, "stream": True, "include": self._call.args.get("include", omit)}
        if self._last is not None:
            args["starting_after"] = self._last
        options = {name: value for name, value in self._call.options.items() if name not in _ONLY_ONCE}
        cause: APIError = error
        while self._idle < len(_PAUSES):
            pause = _PAUSES[self._idle]
            self._idle += 1
            options["timeout"] = self._left((yield Now()) + pause, cause)
            if pause:
                yield Sleep(pause)
            try:
                rest = yield Ask(self._op, args, options)
            except APIConnectionError as broken:
                cause = broken
            except APIError as refused:
                raise self._truncated(f" The rest could not be had: {refused}") from refused
            else:
                self._connections += 1
                return rest
        raise self._truncated(f" The rest was asked for {self._idle} times, and nothing more came.") from cause

    def _keep(self, error: StreamTruncatedError) -> None:
        """Keep what a connection brought, for the error that there may be."""
        last = max((_number(event) for event in self._events), default=-1)
        self._events += [event for event in error.events if not 0 <= _number(event) <= last]

    def _left(self, at: float, cause: APIError) -> Timeout | None:
        """The timeout of a request at that time: what is left of the whole."""
        timeout, deadline = self._call.timeout, self._call.deadline
        if deadline is None:
            return timeout  # type: ignore[no-any-return]  # a call is Any here
        if deadline <= at:
            raise self._truncated(" There was no time left to ask for the rest (timeout).") from cause
        return _bounded(timeout, deadline - at)

    def _truncated(self, why: str) -> StreamTruncatedError:
        """The error that carries all that came, over whichever connection."""
        text = "".join(_text_of(event) for event in self._events)
        message = (
            f"{self._call.op.name}: the stream broke off after {len(self._events)} events, over {self._connections}"
            f" connection(s); they are in .events, their text in .text.{why}"
        )
        return StreamTruncatedError(message, RequestInfo(self._call.request()), events=self._events, text=text)


def _number(event: Any) -> int:
    number = event.__dict__.get("sequence_number") if isinstance(event, Model) else None
    return number if isinstance(number, int) else -1


class ResumedStream(Stream[T]):
    """`Stream`, over as many connections as it takes.

    Raises, while iterating:
        StreamTruncatedError: the rest could not be had; it carries all that had come.
    """

    def __init__(self, stream: Stream[T]) -> None:
        super().__init__(stream._incoming, stream._reader)
        self._ready = stream._ready
        self._progress = _Progress(stream)

    def __next__(self) -> T:
        progress = self._progress
        while True:
            try:
                event = super().__next__()
            except StreamTruncatedError as error:
                rest = _play(progress.client, progress.again(error))
                self._incoming, self._reader, self._first = rest._incoming, rest._reader, True
                if self._left:  # closed meanwhile, by another thread
                    rest.close()
            else:
                if progress.take(event):
                    return event


class AsyncResumedStream(AsyncStream[T]):
    """`ResumedStream`, for `async for` and `async with`."""

    def __init__(self, stream: AsyncStream[T]) -> None:
        super().__init__(stream._incoming, stream._reader)
        self._ready = stream._ready
        self._progress = _Progress(stream)

    async def __anext__(self) -> T:
        progress = self._progress
        while True:
            try:
                event = await super().__anext__()
            except StreamTruncatedError as error:
                rest = await _aplay(progress.client, progress.again(error))
                self._incoming, self._reader, self._first = rest._incoming, rest._reader, True
                if self._left:  # closed meanwhile, by another task
                    await rest.close()
            else:
                if progress.take(event):
                    return event
