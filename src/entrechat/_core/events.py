"""From the events of a stream to what the caller iterates over. Pure: bytes in, models out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from entrechat.errors import APIError, APIResponseValidationError, StreamTruncatedError

from .model import Model
from .redact import redact
from .reply import RequestInfo, as_text, check, parse
from .shapes import is_array, is_object
from .sse import EventTooLarge, SSEDecoder
from .wrap import settled

if TYPE_CHECKING:
    from .call import Call

# The `type`s (or event names) after which nothing more needs to come.
_LAST_EVENTS = frozenset(
    {
        "response.completed",
        "response.failed",
        "response.incomplete",
        "response.cancelled",
        "error",  # the Responses API's own: an event like the others, as in the official client
        "image_generation.completed",
        "image_edit.completed",
        "transcript.text.done",
        "speech.audio.done",
        "done",
        "thread.run.completed",
        "thread.run.failed",
        "thread.run.cancelled",
        "thread.run.expired",
        "thread.run.incomplete",
        "thread.run.requires_action",
    }
)


class EventReader:
    """Decodes one stream.

    `feed` gives the models that a piece of the body completes; `done` says that the stream is over; `finish`, at the end
    of the body, raises `StreamTruncatedError` when it was not. What is wrong with an event is raised after those before
    it were given: such an error waits in `error`.
    """

    __slots__ = ("_arrived", "_call", "_decoder", "_ended", "_named", "_open_ended", "_spec", "_wrap", "done", "error")

    def __init__(self, call: Call) -> None:
        op = call.op
        wrap = op.cache.get("event")
        if wrap is None:
            wrap = op.cache["event"] = settled(op.stream)
        self._wrap = wrap
        self._call = call
        self._decoder = SSEDecoder()
        self._spec = op.stream if call.config.strict else None
        self._arrived: list[bytes | tuple[str, bytes]] = []  # with its name where that belongs to the event
        # a session's events end when the server says so, and tell of errors that do not end it
        self._open_ended = op.always_streams or op.name.startswith("beta.agents.")
        self._named = is_object(op.stream) and "event" in op.stream  # the Assistants API's: a name beside the data
        self._ended = False
        self.done = False
        self.error: APIError | None = None

    def feed(self, piece: bytes) -> list[Any]:
        """The models that `piece` completes."""
        models: list[Any] = []
        try:
            for event in self._decoder.feed(piece):
                data = event.data
                if data[:6] == b"[DONE]":
                    self.done = True
                    break
                if data:
                    models.append(self._model(event.event, data))
        except APIError as error:
            if not models:
                raise
            self.error = error
        except EventTooLarge as error:
            raise self._invalid(str(error), None) from None
        return models

    def finish(self) -> list[Any]:
        """The models that the end of the body completes.

        Raises:
            StreamTruncatedError: the stream broke off before its last event.
        """
        models: list[Any] = []
        try:
            for event in self._decoder.finish():
                if event.data[:6] == b"[DONE]":
                    self.done = True
                elif event.data:
                    models.append(self._model(event.event, event.data))
            if not (self._open_ended or self.complete):
                raise self._no_stream() or self.truncated("the stream ended before its last event")
        except APIError as error:
            if not models:
                raise
            self.error = error
        else:
            self.done = True
        return models

    @property
    def begun(self) -> bool:
        """Whether an event has come."""
        return bool(self._arrived)

    @property
    def complete(self) -> bool:
        """Whether the last event has come, so that nothing is lost if no more does."""
        return self.done or self._ended or self._saw_last()

    def _saw_last(self) -> bool:
        """Whether the choices of a completion all gave a reason for their end. Only asked when no [DONE] came."""
        reasons: dict[str, bool] = {}
        for data in self._arrived:
            payload = parse(data) if isinstance(data, bytes) else None
            choices = payload.get("choices") if is_object(payload) else None
            for choice in choices if is_array(choices) else ():
                if is_object(choice):
                    index = str(choice.get("index") or 0)
                    reasons[index] = reasons.get(index, False) or bool(choice.get("finish_reason"))
        return bool(reasons) and all(reasons.values())

    def _no_stream(self) -> APIError | None:
        """What is wrong where a body of something else came in place of events: HTML, or an error as plain JSON."""
        stray = self._decoder.stray
        if self._arrived or not stray:
            return None
        try:
            payload = orjson.loads(stray)
        except orjson.JSONDecodeError:
            payload = None
        if is_object(payload) and payload.get("error"):
            return self._error(payload)
        text = stray.decode("utf-8", "replace")
        return self._invalid(f"the answer is no stream of events, it begins with {redact(text[:120])!r}", text)

    def _invalid(self, message: str, body: Any) -> APIResponseValidationError:
        error = APIResponseValidationError(_NoResponse(self._call), body, message=f"{self._call.op.name}: {message}")
        error.attempts = self._call.attempts
        return error

    def _model(self, name: str | None, data: bytes) -> Any:
        try:
            payload = parse(data)
        except ValueError:
            shown = redact(data[:120].decode("utf-8", "replace"))
            raise self._invalid(f"an event of the stream is not JSON: {shown!r}", data.decode("utf-8", "replace")) from None
        if payload.__class__ is not dict:
            self._arrived.append(data)
            return payload
        kind = payload.get("type")
        if payload.get("error") and not self._open_ended:
            raise self._error(payload)
        if name is not None and (self._named or name.startswith("thread.")):
            self._arrived.append((name, data))
            payload = {"data": payload, "event": name}
        else:
            self._arrived.append(data)
        if name in _LAST_EVENTS or (kind.__class__ is str and kind in _LAST_EVENTS):
            self._ended = True
        if self._spec is not None:
            check(self._call, self._spec, payload, lambda: _NoResponse(self._call))
        return self._wrap(payload)

    def _error(self, payload: dict[str, Any]) -> APIError:
        body = payload.get("error") or payload
        said = body.get("message") if is_object(body) else body
        message = redact(as_text(said)[:2000]) if said else "An error occurred during streaming"
        error = APIError(message, RequestInfo(self._call.request()), body=body)
        error.attempts = self._call.attempts
        return error

    def truncated(self, reason: str) -> StreamTruncatedError:
        """The error for a stream that broke off, carrying what had arrived."""
        events: list[Any] = []
        for data in self._arrived:
            if isinstance(data, bytes):
                events.append(self._wrap(parse(data)))
            else:
                events.append(self._wrap({"data": parse(data[1]), "event": data[0]}))
        text = "".join(_text_of(event) for event in events)
        message = f"{self._call.op.name}: {reason}, after {len(events)} events; they are in .events, their text in .text."
        error = StreamTruncatedError(message, RequestInfo(self._call.request()), events=events, text=text)
        error.attempts = self._call.attempts
        return error


class _NoResponse:
    """Stands for the response in an error about one event: its body is already being consumed."""

    def __init__(self, call: Call) -> None:
        self.status_code = 200
        self.headers: dict[str, str] = {}
        self.request = RequestInfo(call.request())


def _text_of(event: Any) -> str:
    """The text that one event adds."""
    found: Any = None
    choices = _member(event, "choices")
    if is_array(choices):
        for choice in choices:
            if not _member(choice, "index"):  # of several answers, the first
                delta = _member(choice, "delta")
                found = _member(delta, "content") if delta is not None else _member(choice, "text")
                break
    elif _member(event, "type") in ("response.output_text.delta", "transcript.text.delta"):
        found = _member(event, "delta")
    elif _member(event, "event") == "thread.message.delta":
        content = _member(_member(_member(event, "data"), "delta"), "content")
        texts = [_member(_member(part, "text"), "value") for part in content] if is_array(content) else []
        return "".join(text for text in texts if isinstance(text, str))
    return found if isinstance(found, str) else ""


def _member(value: Any, name: str) -> Any:
    """A member of a model; None where there is none. (An attribute that is missing would look for one of a like name.)"""
    return value.__dict__.get(name) if isinstance(value, Model) else None
