"""From the events of a stream to what the caller iterates over. Pure: bytes in, models out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from entrechat.errors import APIError, APIResponseValidationError, StreamTruncatedError

from .model import wrapper
from .redact import redact
from .reply import RequestInfo
from .sse import SSEDecoder

if TYPE_CHECKING:
    from .call import Call

# The `type`s (or event names) after which nothing more needs to come.
_LAST_EVENTS = frozenset(
    {
        "response.completed",
        "response.failed",
        "response.incomplete",
        "response.cancelled",
        "error",
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
    of the body, raises `StreamTruncatedError` when it was not.
    """

    __slots__ = ("_arrived", "_call", "_decoder", "_ended", "_open_ended", "_wrap", "done")

    def __init__(self, call: Call) -> None:
        op = call.op
        wrap = op.cache.get("event")
        if wrap is None:
            wrap = op.cache["event"] = wrapper(op.stream)
        self._wrap = wrap
        self._call = call
        self._decoder = SSEDecoder()
        self._arrived: list[bytes] = []
        self._open_ended = op.always_streams  # a session's events end when the server says so
        self._ended = False
        self.done = False

    def feed(self, piece: bytes) -> list[Any]:
        """The models that `piece` completes."""
        models: list[Any] = []
        for event in self._decoder.feed(piece):
            data = event.data
            if data[:6] == b"[DONE]":
                self.done = True
                break
            if data:
                models.append(self._model(event.event, data))
        return models

    def finish(self) -> list[Any]:
        """The models that the end of the body completes.

        Raises:
            StreamTruncatedError: the stream broke off before its last event.
        """
        models: list[Any] = []
        for event in self._decoder.finish():
            if event.data[:6] == b"[DONE]":
                self.done = True
            elif event.data:
                try:
                    models.append(self._model(event.event, event.data))
                except APIResponseValidationError:
                    break  # cut off inside an event
        if not (self.done or self._ended or self._open_ended or self._saw_last()):
            raise self.truncated("the stream ended before its last event")
        self.done = True
        return models

    def _saw_last(self) -> bool:
        """Whether the choices of a completion all gave a reason for their end. Only asked when no [DONE] came."""
        reasons: dict[int, bool] = {}
        for data in self._arrived:
            try:
                payload = orjson.loads(data)
            except orjson.JSONDecodeError:
                return False
            if isinstance(payload, dict):
                for choice in payload.get("choices") or ():
                    if isinstance(choice, dict):
                        index = choice.get("index") or 0
                        reasons[index] = reasons.get(index, False) or bool(choice.get("finish_reason"))
        return bool(reasons) and all(reasons.values())

    def _model(self, name: str | None, data: bytes) -> Any:
        try:
            payload = orjson.loads(data)
        except orjson.JSONDecodeError:
            shown = redact(data[:120].decode("utf-8", "replace"))
            raise APIResponseValidationError(
                _NoResponse(self._call), data.decode("utf-8", "replace"), message=f"an event of the stream is not JSON: {shown!r}"
            ) from None
        self._arrived.append(data)
        if payload.__class__ is not dict:
            return payload
        if name is not None and name.startswith("thread."):
            if name in _LAST_EVENTS:
                self._ended = True
            return self._wrap({"data": payload, "event": name})
        if payload.get("error") and not payload.get("choices") and "type" not in payload or name == "error":
            raise self._error(payload)
        if payload.get("type") in _LAST_EVENTS or name in _LAST_EVENTS:
            self._ended = True
        if name == "done":
            return self._wrap({"data": payload, "event": name})
        return self._wrap(payload)

    def _error(self, payload: dict[str, Any]) -> APIError:
        body = payload.get("error") or payload
        said = body.get("message") if isinstance(body, dict) else body
        message = redact(str(said)) if said else "An error occurred during streaming"
        error = APIError(message, RequestInfo(self._call.request()), body=body)
        error.attempts = self._call.attempts
        return error

    def truncated(self, reason: str) -> StreamTruncatedError:
        """The error for a stream that broke off, carrying what had arrived."""
        events: list[Any] = []
        for data in self._arrived:
            payload = orjson.loads(data)
            events.append(self._wrap(payload))
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
    choices = getattr(event, "choices", None)
    if choices:
        delta = getattr(choices[0], "delta", None)
        found = getattr(delta, "content", None) if delta is not None else getattr(choices[0], "text", None)
    elif getattr(event, "type", None) in ("response.output_text.delta", "transcript.text.delta"):
        found = getattr(event, "delta", None)
    return found if isinstance(found, str) else ""
