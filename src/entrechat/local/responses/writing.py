"""The events of the items that a response is made of.

A writer makes one item: `open`, `feed` and `close` give the events that tell of it, `item` gives the item as it is then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol, TypeAlias

import orjson

from ..engine.protocols import Text
from ..runs.citations import Citer, Excerpt
from ..shapes import arr
from .code import citations
from .items import Item, shown

Event: TypeAlias = dict[str, Any]


class Numbered:
    """Makes events, each with the next sequence number."""

    def __init__(self) -> None:
        self.next = 0

    def event(self, kind: str, **members: Any) -> Event:
        out = {"type": kind, "sequence_number": self.next, **members}
        self.next += 1
        return out


class Place:
    """Where an item is in the response: its index, and the id that goes with that."""

    def __init__(self, numbered: Numbered, response_id: str, index: int, include: Sequence[str]) -> None:
        self.index = index
        self.include = include
        self._numbered = numbered
        self._suffix = f"{response_id.partition('_')[2]}{index:02x}"

    def id(self, prefix: str) -> str:
        """The same in every attempt to answer, so that what was told of the item before a restart stays true."""
        return prefix + self._suffix

    def event(self, kind: str, **members: Any) -> Event:
        return self._numbered.event(kind, output_index=self.index, **members)

    def added(self, item: Item) -> Event:
        return self.event("response.output_item.added", item=shown(item, self.include))

    def done(self, item: Item) -> Event:
        return self.event("response.output_item.done", item=shown(item, self.include))


class Writer(Protocol):
    def open(self) -> Iterator[Event]: ...

    def close(self, status: str) -> Iterator[Event]: ...

    def item(self, status: str) -> Item: ...


class MessageWriter:
    """The answer's text.

    Args:
        question: what was asked.
        excerpts: what the answer may cite.
        files: of a container, that it cites in the end.
    """

    def __init__(
        self,
        place: Place,
        question: str = "",
        excerpts: Sequence[Excerpt] = (),
        files: Sequence[dict[str, Any]] = (),
    ) -> None:
        self._place = place
        self._files = files
        self._id = place.id("msg_")
        self._pieces: list[str] = []
        self._length = 0
        self._logprobs: list[dict[str, Any]] = []
        self._annotations: list[dict[str, Any]] = []
        self._citer = Citer(question, excerpts)
        self._names = {excerpt.file_id: excerpt.filename for excerpt in excerpts}

    def open(self) -> Iterator[Event]:
        yield self._place.added({**self.item("in_progress"), "content": []})
        yield self._event("response.content_part.added", part=self._part())

    def feed(self, text: Text) -> Iterator[Event]:
        logprobs = [_logprob(entry) for entry in text.logprobs or ()]
        for piece in self._citer.feed(text.content):
            if piece.annotation is not None:
                yield self._cited(piece.annotation["file_citation"]["file_id"])
                continue
            self._pieces.append(piece.text)
            self._length += len(piece.text)
            self._logprobs += logprobs
            yield self._event("response.output_text.delta", delta=piece.text, logprobs=logprobs)
            logprobs = []

    def close(self, status: str) -> Iterator[Event]:
        for piece in self._citer.end():
            if piece.annotation is not None:
                yield self._cited(piece.annotation["file_citation"]["file_id"])
        for annotation in citations("".join(self._pieces), self._files):
            yield self._annotated(annotation)
        part = self._part()
        yield self._event("response.output_text.done", text=part["text"], logprobs=part["logprobs"])
        yield self._event("response.content_part.done", part=part)
        yield self._place.done(self.item(status))

    def item(self, status: str) -> Item:
        return {"id": self._id, "type": "message", "status": status, "role": "assistant", "content": [self._part()]}

    def _part(self) -> dict[str, Any]:
        text = "".join(self._pieces)
        return {
            "type": "output_text",
            "text": text,
            "annotations": list(self._annotations),
            "logprobs": list(self._logprobs),
        }

    def _cited(self, file_id: str) -> Event:
        """A citation of the text before it: the real API puts none into the text, and counts `index` in characters of it."""
        annotation = {"type": "file_citation", "file_id": file_id, "filename": self._names[file_id], "index": self._length}
        return self._annotated(annotation)

    def _annotated(self, annotation: dict[str, Any]) -> Event:
        self._annotations.append(annotation)
        number = len(self._annotations) - 1
        return self._event("response.output_text.annotation.added", annotation_index=number, annotation=annotation)

    def _event(self, kind: str, **members: Any) -> Event:
        return self._place.event(kind, item_id=self._id, content_index=0, **members)


class CallWriter:
    """A call of one of the caller's functions."""

    def __init__(self, place: Place, name: str) -> None:
        self._place = place
        self._id = place.id("fc_")
        self._name = name
        self._pieces: list[str] = []

    def open(self) -> Iterator[Event]:
        yield self._place.added(self.item("in_progress"))

    def feed(self, text: str) -> Iterator[Event]:
        self._pieces.append(text)
        yield self._place.event("response.function_call_arguments.delta", item_id=self._id, delta=text)

    def close(self, status: str) -> Iterator[Event]:
        item = self.item(status)
        kind = "response.function_call_arguments.done"
        yield self._place.event(kind, item_id=self._id, name=self._name, arguments=item["arguments"])
        yield self._place.done(item)

    def item(self, status: str) -> Item:
        return {
            "id": self._id,
            "type": "function_call",
            "status": status,
            "call_id": self._place.id("call_"),
            "name": self._name,
            "arguments": "".join(self._pieces),
        }


class CustomCallWriter:
    """A call of one of the caller's custom tools, whose text the model writes as the one argument of a function."""

    def __init__(self, place: Place, name: str) -> None:
        self._place = place
        self._id = place.id("ctc_")
        self._name = name
        self._pieces: list[str] = []
        self._input = ""

    def open(self) -> Iterator[Event]:
        yield self._place.added(self.item("in_progress"))

    def feed(self, text: str) -> Iterator[Event]:
        self._pieces.append(text)
        return iter(())

    def close(self, status: str) -> Iterator[Event]:
        self._input = _input("".join(self._pieces))
        yield self._place.event("response.custom_tool_call_input.delta", item_id=self._id, delta=self._input)
        yield self._place.event("response.custom_tool_call_input.done", item_id=self._id, input=self._input)
        yield self._place.done(self.item(status))

    def item(self, status: str) -> Item:
        return {
            "id": self._id,
            "type": "custom_tool_call",
            "status": status,
            "call_id": self._place.id("call_"),
            "name": self._name,
            "input": self._input,
        }


class SearchWriter:
    """A file search; `found` says what came of it."""

    def __init__(self, place: Place, query: str) -> None:
        self._place = place
        self._id = place.id("fs_")
        self._query = query
        self.results: list[dict[str, Any]] | None = None

    def open(self) -> Iterator[Event]:
        yield self._place.added({**self.item("in_progress"), "queries": []})
        for step in ("in_progress", "searching"):
            yield self._place.event(f"response.file_search_call.{step}", item_id=self._id)

    def close(self, status: str) -> Iterator[Event]:
        yield self._place.event("response.file_search_call.completed", item_id=self._id)
        yield self._place.done(self.item(status))

    def item(self, status: str) -> Item:
        return {
            "id": self._id,
            "type": "file_search_call",
            "status": status,
            "queries": [self._query],
            "results": self.results,
        }


def _logprob(entry: dict[str, Any]) -> dict[str, Any]:
    """`bytes` is never null here, as it may be in a chat."""
    top = [{**other, "bytes": _bytes(other)} for other in arr(entry.get("top_logprobs"))]
    return {"token": entry["token"], "bytes": _bytes(entry), "logprob": entry["logprob"], "top_logprobs": top}


def _bytes(entry: dict[str, Any]) -> list[int]:
    given = entry.get("bytes")
    return given if given is not None else list(str(entry["token"]).encode())


def _input(arguments: str) -> str:
    """The text in `{"input": …}`; what was cut off before its end is given as far as it came, still as JSON."""
    try:
        value = orjson.loads(arguments)
    except orjson.JSONDecodeError:
        return arguments
    return str(value["input"])
