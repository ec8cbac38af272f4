"""A history that is serialised as it grows, so that a long conversation costs no more per turn than a short one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Self, cast, overload

import orjson

from .._core.body import encode
from .._core.shapes import is_array, is_object

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionMessageParam
    from ..types.responses import ResponseInputParam

__all__ = ["Conversation"]


class Conversation:
    """The messages of a chat, or the input items of a response, kept as the JSON that goes out.

    Each turn is serialised once, when it is added. A request copies the bytes of the history, which stay the same from
    turn to turn: what the API's prompt cache needs. Pass it where a list of messages goes:

        history = Conversation(system="Answer briefly.")
        history.user("What is the capital of France?")
        reply = client.chat.completions.create(model="gpt-4o-mini", messages=history)
        history.add(reply)

    It is a sequence of plain dicts, which are read from the bytes: changing one changes nothing here.

    Args:
        messages: to begin with: messages, items, or what came back from the API.
        system: text of a first message with the role "system".
        developer: text of a first message with the role "developer".

    Raises:
        TypeError: something that is no message, or that JSON cannot carry; the message names where it is.
    """

    __slots__ = ("_fragments", "_pieces")

    def __init__(self, messages: Iterable[Any] = (), *, system: str | None = None, developer: str | None = None) -> None:
        self._pieces: list[bytes] = []
        self._fragments: list[orjson.Fragment] = []
        for role, text in (("system", system), ("developer", developer)):
            if text is not None:
                self._append({"role": role, "content": text})
        self.extend(messages)

    @classmethod
    def from_json(cls, data: bytes | str) -> Self:
        """The history that `to_json` gave. Raises ValueError for anything but a JSON array of objects."""
        found = orjson.loads(data)
        if not is_array(found) or not all(map(is_object, found)):
            raise ValueError("a conversation is a JSON array of messages, which are objects")
        return cls(found)

    def user(self, content: Any) -> Self:
        """Adds what the user says: text, or a list of content parts."""
        return self._append({"role": "user", "content": content})

    def assistant(self, content: Any) -> Self:
        """Adds what the model said, as text or parts; for an answer of the API there is `add`."""
        return self._append({"role": "assistant", "content": content})

    def tool(self, call_id: str, output: Any) -> Self:
        """Adds the result of a tool call of a chat: text, or anything that JSON has."""
        return self._append({"role": "tool", "tool_call_id": call_id, "content": _text(output)})

    def function_output(self, call_id: str, output: Any) -> Self:
        """Adds the result of a function call of a response: text, or anything that JSON has."""
        return self._append({"type": "function_call_output", "call_id": call_id, "output": _text(output)})

    def add(self, turn: Any) -> Self:
        """Adds a turn: a message or an item (a dict or a model), a chat completion (its first choice's message), or a
        response (all of its output)."""
        choices, kind = getattr(turn, "choices", None), getattr(turn, "object", None)
        if choices or kind == "chat.completion":
            if not choices:
                raise TypeError("the completion has no choices: there is no message in it to add")
            return self._append(choices[0].message)
        if kind == "response":
            return self.extend(getattr(turn, "output", None) or ())
        return self._append(turn)

    def extend(self, turns: Iterable[Any]) -> Self:
        """Adds every one of them, or none where one of them cannot be added."""
        count = len(self)
        try:
            for turn in turns:
                self.add(turn)
        except BaseException:
            self.pop(len(self) - count)
            raise
        return self

    def pop(self, count: int = 1) -> list[dict[str, Any]]:
        """Takes the last `count` messages away and gives them; IndexError where there are fewer."""
        if not 0 <= count <= len(self):
            raise IndexError(f"there are {len(self)} messages, not {count}")
        first = len(self) - count
        taken = [self[index] for index in range(first, len(self))]
        del self._pieces[first:], self._fragments[first:]
        return taken

    def fork(self) -> Self:
        """A copy that goes its own way."""
        made = type(self)()
        made._pieces, made._fragments = list(self._pieces), list(self._fragments)
        return made

    def to_json(self) -> bytes:
        """The history as a JSON array, byte for byte what a request has."""
        return orjson.dumps(self._fragments)

    @property
    def messages(self) -> Iterable[ChatCompletionMessageParam]:
        """Itself, for type checkers: `client.chat.completions.create(messages=history.messages, …)`."""
        return cast("Iterable[ChatCompletionMessageParam]", self)

    @property
    def input(self) -> ResponseInputParam:
        """Itself, for type checkers: `client.responses.create(input=history.input, …)`."""
        return cast("ResponseInputParam", self)

    def __entrechat_json__(self) -> list[orjson.Fragment]:
        """What stands for it in a request's body."""
        return self._fragments

    def _append(self, turn: Any) -> Self:
        piece = encode(turn)
        if not piece.startswith(b"{"):
            hint = "; for text there are .user(…) and .assistant(…)" if isinstance(turn, str) else ""
            raise TypeError(f"a message must be an object, not {type(turn).__name__}{hint}")
        self._pieces.append(piece)
        self._fragments.append(orjson.Fragment(piece))
        return self

    def __len__(self) -> int:
        return len(self._pieces)

    @overload
    def __getitem__(self, index: int) -> dict[str, Any]: ...

    @overload
    def __getitem__(self, index: slice) -> list[dict[str, Any]]: ...

    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return [orjson.loads(piece) for piece in self._pieces[index]]
        return orjson.loads(self._pieces[index])

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for piece in self._pieces:
            yield orjson.loads(piece)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Conversation) and self._pieces == other._pieces

    __hash__ = None  # type: ignore[assignment]  # it changes

    def __copy__(self) -> Self:
        return self.fork()

    def __deepcopy__(self, memo: object) -> Self:
        return self.fork()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_json, (self.to_json(),)

    def __repr__(self) -> str:
        size = sum(map(len, self._pieces)) + len(self) + 1
        return f"<Conversation of {len(self)} messages, {size} bytes>"


def _text(output: Any) -> str:
    return output if isinstance(output, str) else encode(output).decode()
