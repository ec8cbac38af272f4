"""What sessions of both colours have in common: events in and out, handlers, and the decision to connect again."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, overload

from entrechat._core.body import encode
from entrechat._core.redact import redact
from entrechat._core.reply import parse
from entrechat._core.retry import RetryConfig
from entrechat._core.shapes import is_object
from entrechat._core.wrap import wrapper
from entrechat.errors import APIConnectionError, APIError, APIStatusError, OpenAIError

from ._outbox import SETUP, Frame, SendQueue, Setup

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Self, TypeAlias

    from websockets.exceptions import ConnectionClosed

    from entrechat.types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides

    from ._errors import Closed

    Handler: TypeAlias = "Callable[..., Any]"
    H = TypeVar("H", bound=Handler)
    OnReconnecting: TypeAlias = (
        "Callable[[ReconnectingEvent], ReconnectingOverrides | Awaitable[ReconnectingOverrides | None] | None]"
    )

Event = TypeVar("Event")
"""What the server sends."""
Sent = TypeVar("Sent", contravariant=True)
"""What the client sends."""

MAX_QUEUE = 1_048_576
RECOVERABLE = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})
"""Close codes after which connecting again may help: the server went away, or the connection did."""
STEADY = 30.0
"""Seconds that a connection holds for before the tries that led to it are forgotten: else a server that takes connections
and drops them would be tried for ever."""


def frame_of(event: Any) -> Frame:
    """An event of the client's, a dict or a model, as the text that is sent."""
    kind: Any = event.get("type") if is_object(event) else getattr(event, "type", None)
    return Frame(encode(event).decode(), kind in SETUP)


class Handlers:
    """Functions to call with events, by the events' `type`; "event" stands for all of them."""

    def __init__(self) -> None:
        self._by_type: dict[str, list[tuple[Handler, bool]]] = {}

    def add(self, kind: str, handler: Handler, *, once: bool) -> None:
        self._by_type.setdefault(kind, []).append((handler, once))

    def remove(self, kind: str, handler: Handler) -> None:
        """Take away the first registration of `handler`, if there is one."""
        found = self._by_type.get(kind, [])
        for pair in found:
            if pair[0] == handler:
                found.remove(pair)
                return

    def take(self, event: Any) -> list[Handler]:
        """The handlers to call with `event`, those of its own type first; such as are for once are gone then.

        Raises:
            OpenAIError: it is an error, and nobody handles it.
        """
        kind = str(getattr(event, "type", ""))
        taken: list[Handler] = []
        for name in dict.fromkeys((kind, "event")):
            found = self._by_type.get(name)
            if found:
                taken += [handler for handler, _ in found]
                self._by_type[name] = [pair for pair in found if not pair[1]]
        if kind == "error" and not taken:
            raise OpenAIError(f"The server sent an error, and no handler is registered for it (on('error', …)): {event!r}")
        return taken


class Registering:
    """`on`, `off` and `once`."""

    _handlers: Handlers

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[H], H]: ...
    def on(self, event_type: str, handler: Handler | None = None) -> Any:
        """Have `handler` called by `dispatch_events` with each event of a type.

        Args:
            event_type: The `type` of the events; "event" for all of them.
            handler: Called with the event; in the async client it may be a coroutine function. Left out, `on` is a decorator.

        Returns: this object; as a decorator, the function
        """
        return self._register(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[H], H]: ...
    def once(self, event_type: str, handler: Handler | None = None) -> Any:
        """`on`, for the next such event only."""
        return self._register(event_type, handler, once=True)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Call `handler` no longer. Nothing happens where it is not registered."""
        self._handlers.remove(event_type, handler)
        return self

    def _register(self, kind: str, handler: Handler | None, *, once: bool) -> Any:
        if handler is not None:
            self._handlers.add(kind, handler, once=once)
            return self

        def decorate(function: Handler) -> Handler:
            self._handlers.add(kind, function, once=once)
            return function

        return decorate


class Policy(NamedTuple):
    """Whether and how a session connects again. `retries` is None where it never does."""

    retries: RetryConfig | None = None
    on_reconnecting: OnReconnecting | None = None

    @classmethod
    def of(
        cls,
        on_reconnecting: OnReconnecting | None,
        max_retries: int,
        initial_delay: float,
        max_delay: float,
        reconnect: bool | RetryConfig | None,
    ) -> Policy:
        """The arguments of `connect` as a policy."""
        if reconnect is False or (reconnect is None and on_reconnecting is None):
            return cls()
        retries = reconnect if isinstance(reconnect, RetryConfig) else RetryConfig(max_retries, initial_delay, 2.0, max_delay)
        return cls(retries, on_reconnecting)


class Session(Registering, Generic[Event, Sent]):
    """The state of a session that needs no waiting. A websocket that is lost stays in `_lost` until another is there."""

    def __init__(
        self,
        connection: Any,
        *,
        make_ws: Callable[[Mapping[str, Any], Mapping[str, Any]], Any] | None = None,
        policy: Policy | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        send_queue: SendQueue | None = None,
        handlers: Handlers | None = None,
        where: str = "the server",
    ) -> None:
        from websockets.exceptions import ConnectionClosed

        self._ws = connection
        self._make_ws = make_ws
        self._policy = policy or Policy()
        self._query = dict(extra_query or {})
        self._headers = dict(extra_headers or {})
        self._queue = SendQueue(MAX_QUEUE) if send_queue is None else send_queue
        self._handlers = handlers or Handlers()
        self._where = where
        self._setup = Setup()
        self._dropped: type[ConnectionClosed] = ConnectionClosed
        self._lost: ConnectionClosed | None = None
        self._tried = 0  # to connect again, since a connection last held for a while
        self._since = monotonic()
        self._gave_up = ""
        self._wrap = wrapper(self._spec())

    def _spec(self) -> Any:
        """The type of the server's events (`model.Spec`)."""
        return None

    def parse_event(self, data: str | bytes) -> Event:
        """A message of the server's as an event. One whose type is not known is a plain model with all its members.

        Raises: APIError where it is no JSON
        """
        try:
            event: Event = self._wrap(parse(data.encode() if isinstance(data, str) else data))
        except ValueError:
            text = data if isinstance(data, str) else data.decode("utf-8", "replace")
            raise APIError(f"{self._where} sent a message that is no JSON: {redact(text[:120])!r}", body=text) from None
        return event

    # -- losing the connection, and another try -----------------------------------------------------------------

    def _adopt(self, ws: Any, lost: ConnectionClosed | None = None) -> None:
        self._ws, self._lost, self._since = ws, lost, monotonic()

    def _comes_back(self) -> bool:
        from ._errors import close_code

        return (
            self._lost is not None
            and not self._gave_up
            and self._make_ws is not None
            and self._policy.retries is not None
            and close_code(self._lost) in RECOVERABLE
        )

    def _count_anew(self) -> None:
        """Forget earlier tries, if the connection that is lost now had held for a while."""
        now = monotonic()
        if now - self._since >= STEADY:
            self._tried = 0
        self._since = now

    def _keep(self, frame: Frame) -> None:
        """Queue a message until the connection is back; raise where it does not come back."""
        if not self._comes_back():
            raise self._closed(frame)
        self._queue.put(frame)

    def _next_attempt(self) -> ReconnectingEvent | None:
        """The next try to connect, None where there is none."""
        from entrechat.types.websocket_reconnection import ReconnectingEvent

        from ._errors import close_code

        retries, lost = self._policy.retries, self._lost
        if retries is None or lost is None or not self._comes_back():
            return None
        if self._tried >= retries.count:
            self._gave_up = f"It could not be opened again for good ({self._tried} tries: max_retries)."
            return None
        self._tried += 1
        return ReconnectingEvent(
            attempt=self._tried,
            max_attempts=retries.count,
            delay=retries.wait(self._tried),
            close_code=close_code(lost),
            extra_query=dict(self._query),
            extra_headers=dict(self._headers),
        )

    def _heed(self, overrides: ReconnectingOverrides | None) -> bool:
        """Take over what `on_reconnecting` gave; False where it wants no further try."""
        if not overrides:
            return True
        if overrides.get("abort"):
            self._gave_up = "on_reconnecting said not to connect again."
            return False
        if (query := overrides.get("extra_query")) is not None:
            self._query = dict(query)
        if (headers := overrides.get("extra_headers")) is not None:
            self._headers = dict(headers)
        return True

    def _failed(self, error: APIError) -> bool:
        """Whether to try again after a try that brought no connection."""
        retries = self._policy.retries
        if isinstance(error, APIConnectionError):
            hopeless = bool(getattr(error.__cause__, "lasting", False))
        else:
            hopeless = not (isinstance(error, APIStatusError) and retries and retries.retries_status(error.status_code))
        if hopeless:
            self._gave_up = f"It could not be opened again: {error}"
        return not hopeless

    def _closed(self, *more: Frame) -> Closed:
        """The error for this session's end, with what was not sent: what waits, and `more`."""
        from ._errors import close_code, closed

        assert self._lost is not None
        why = self._gave_up
        if not why and self._policy.retries is None and close_code(self._lost) in RECOVERABLE:
            why = "With connect(reconnect=True) it is opened again."
        return closed(self._lost, self._where, [*self._queue.waiting(), *(frame.data for frame in more)], why)

    def __repr__(self) -> str:
        state = "open" if self._lost is None else "lost" if self._comes_back() else "closed"
        return f"<{type(self).__name__} {state}, {self._where}>"
