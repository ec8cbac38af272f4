"""The items of a session: their order, their sound, and what a model that reads text is told of them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..problems import Problem, bad_value, missing, not_offered
from ..shapes import obj
from .sound import Format, as_base64, from_base64

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = "root"
SILENCE = "(The user says nothing.)"
_PREFIXES = {"message": "msg_", "function_call": "fc_", "function_call_output": "fco_"}
_NEEDED = {"input_text": "text", "input_audio": "audio", "output_text": "text", "output_audio": "transcript"}
_MOST_KEPT = 64 << 20
"""Bytes of sound that a session keeps for those who ask for it back; what was heard stays known without it."""


class Sound(NamedTuple):
    data: bytes
    format: Format

    @property
    def seconds(self) -> float:
        return self.format.seconds(self.data)


class Spoken(NamedTuple):
    """A stretch of an answer and how long it takes to say it."""

    text: str
    seconds: float


class Item:
    """An item. `body` is what the API shows of it, but for its sound."""

    def __init__(self, body: dict[str, Any]) -> None:
        self.body = body
        self.sounds: dict[int, Sound] = {}
        """By the index of the content."""
        self.heard: dict[int, asyncio.Task[str]] = {}
        """What is said in the user's sound, by the index of the content."""
        self.spoken: list[Spoken] = []
        """An answer that was spoken, in its order."""
        self.seconds = 0.0
        """Of the user's sound."""

    @property
    def id(self) -> str:
        return str(self.body["id"])

    def whole(self) -> dict[str, Any]:
        """With its sound, as far as it is kept."""
        content = [
            {**part, "audio": as_base64(self.sounds[index].data)} if index in self.sounds else part
            for index, part in enumerate(self.body.get("content", ()))
        ]
        return {**self.body, "content": content} if content else self.body

    def cut(self, index: int, seconds: float) -> None:
        """Takes away what comes later in the spoken answer: its sound and, sentence by sentence, its words."""
        length = sum(stretch.seconds for stretch in self.spoken)
        if seconds > length + 0.001:
            raise bad_value("audio_end_ms", f"audio of {round(length * 1000)} ms is shorter than {round(seconds * 1000)} ms.")
        if (sound := self.sounds.get(index)) is not None:
            end = round(seconds * sound.format.rate) * sound.format.width
            self.sounds[index] = Sound(sound.data[:end], sound.format)
        kept: list[Spoken] = []
        for stretch in self.spoken:
            share = min(1.0, seconds / stretch.seconds) if stretch.seconds else 1.0
            words = stretch.text.split(" ")
            kept.append(Spoken(" ".join(words[: round(len(words) * share)]), stretch.seconds * share))
            seconds -= stretch.seconds
            if seconds <= 0:
                break
        self.spoken = kept
        self.body["content"][index]["transcript"] = "".join(stretch.text for stretch in kept)


class Conversation:
    def __init__(self) -> None:
        self.items: list[Item] = []

    def add(self, item: Item, after: str | None = None) -> str | None:
        """Puts an item behind another (`ROOT`: before all), by default at the end; gives the id of the one before it."""
        at = len(self.items) if after is None else 0 if after == ROOT else self._index(after, "previous_item_id") + 1
        self.items.insert(at, item)
        self._forget()
        return self.items[at - 1].id if at else None

    def check_new(self, item: Item, after: str | None) -> None:
        """Raises Problem: 400 for an id that is taken, and for a place behind nothing."""
        if any(each.id == item.id for each in self.items):
            raise bad_value("item.id", f"an item with id '{item.id}' is in the conversation already.")
        if after not in (None, ROOT):
            self._index(str(after), "previous_item_id")

    def find(self, id: str) -> Item:
        return self.items[self._index(id, "item_id")]

    def remove(self, id: str) -> None:
        item = self.items.pop(self._index(id, "item_id"))
        for task in item.heard.values():
            task.cancel()

    def before(self, item: Item) -> str | None:
        """The id of the item before this one."""
        at = self.items.index(item) if item in self.items else 0
        return self.items[at - 1].id if at else None

    @property
    def last(self) -> str | None:
        return self.items[-1].id if self.items else None

    def _index(self, id: str, param: str) -> int:
        for index, item in enumerate(self.items):
            if item.id == id:
                return index
        raise Problem(404, f"No item with id '{id}' is in the conversation.", param=param, code="item_not_found")

    def _forget(self) -> None:
        kept = sum(len(sound.data) for item in self.items for sound in item.sounds.values())
        for item in self.items:
            if kept <= _MOST_KEPT:
                return
            kept -= sum(len(sound.data) for sound in item.sounds.values())
            item.sounds.clear()


def made(given: Mapping[str, Any], new_id: Callable[[str], str], format: Format, param: str = "item") -> Item:
    """The item of an event that was checked.

    Raises Problem: 400 for what a model that reads text, or hears, cannot take.
    """
    kind = given["type"]
    if kind not in _PREFIXES:
        raise not_offered(f"{param}.type", f"The local server's sessions take no items of type '{kind}'.")
    body = {name: value for name, value in given.items() if value is not None}
    body = {"id": new_id(_PREFIXES[kind]), "object": "realtime.item", **body, "status": "completed"}
    if kind == "function_call":
        body.setdefault("call_id", new_id("call_"))
    item = Item(body)
    if kind == "message":
        body["content"] = [
            _part(item, index, part, format, f"{param}.content[{index}]") for index, part in enumerate(given["content"])
        ]
    return item


def _part(item: Item, index: int, part: Mapping[str, Any], format: Format, param: str) -> dict[str, Any]:
    kind = part.get("type")
    if kind is None:
        raise missing(f"{param}.type")
    if kind not in _NEEDED:
        raise not_offered(f"{param}.type", f"The local chat model reads text and hears speech; it takes no '{kind}'.")
    needed = _NEEDED[kind]
    if not isinstance(part.get(needed), str):
        raise missing(f"{param}.{needed}")
    out = {name: value for name, value in part.items() if value is not None and name != "audio"}
    if kind == "input_audio":
        sound = item.sounds[index] = Sound(from_base64(part["audio"], format, f"{param}.audio"), format)
        item.seconds += sound.seconds
    return out


def messages(items: Iterable[Item], instructions: str) -> list[dict[str, Any]]:
    """As a chat has them. What is in the users' sound must have been heard."""
    out: list[dict[str, Any]] = [{"role": "system", "content": instructions}] if instructions else []
    for item in items:
        body, kind = item.body, item.body["type"]
        if kind == "message":
            text = "\n".join(filter(None, (_text(item, index, part) for index, part in enumerate(body["content"]))))
            silent = bool(item.heard) and not text
            out.append({"role": body["role"], "content": SILENCE if silent else text})
        elif kind == "function_call":
            function = {"name": body["name"], "arguments": body["arguments"]}
            call = {"id": body["call_id"], "type": "function", "function": function}
            if out and out[-1].get("tool_calls"):
                out[-1]["tool_calls"].append(call)
            else:
                out.append({"role": "assistant", "content": None, "tool_calls": [call]})
        else:
            out.append({"role": "tool", "tool_call_id": body["call_id"], "content": body["output"]})
    return out


def _text(item: Item, index: int, part: Mapping[str, Any]) -> str:
    if index in item.heard:
        return item.heard[index].result()
    return str(part.get("text") or obj(part).get("transcript") or "")
