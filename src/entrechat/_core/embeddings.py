"""Embeddings travel as base64 of 32-bit floats, a third of their size as text, and become lists of floats when read.

Making 1,500 lists of 1,536 Python floats costs 100 ms and 70 MB, and who stores vectors or reads some of them needs
none of it. So the answer holds each vector as a `Vector`, which is the base64 text and a promise, and the `Floats`
attribute of `types.Embedding` turns it into a plain list on first access: `item.embedding` always is a list. A list
subclass that fills itself would be simpler, and wrong: numpy and every JSON encoder read a list's memory in C, past
any method, and would find it empty.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .fields import Alias
from .wrap import load

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator

    from .model import Model

_ITEM = "embedding:Embedding"


class Vector:
    """A vector still in base64. It reads like a list of floats; `tolist` makes it one."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    @classmethod
    def of(cls, text: str) -> Vector | str:
        """A vector of `text`, or `text` itself when it is too oddly long to be base64 of 32-bit floats."""
        return cls(text) if text and len(text) % 4 == 0 and _size(text) % 4 == 0 else text

    def tobytes(self) -> bytes | None:
        """The floats as little-endian bytes; None when the text is no base64 after all."""
        import binascii

        try:
            raw = binascii.a2b_base64(self._text)
        except ValueError:
            return None
        # the decoder skips what is not of its alphabet
        return raw if len(raw) == _size(self._text) else None

    def toarray(self) -> array[float] | None:
        """The floats as an `array('f')`; None when the text is no base64 after all."""
        raw = self.tobytes()
        if raw is None:
            return None
        from array import array

        made = array("f", raw)
        if sys.byteorder == "big":
            made.byteswap()
        return made

    def tolist(self) -> Any:
        """A list of floats, made anew; the text as it came when it is no base64."""
        made = self.toarray()
        return self._text if made is None else made.tolist()

    def __len__(self) -> int:
        return _size(self._text) // 4

    def __getitem__(self, index: Any) -> Any:
        return self.tolist()[index]

    def __iter__(self) -> Iterator[float]:
        return iter(self.tolist())

    def __contains__(self, value: object) -> bool:
        return value in self.tolist()

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        import importlib

        return importlib.import_module("numpy").array(self.tolist(), dtype)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Vector):
            return self._text == other._text or bool(self.tolist() == other.tolist())
        return bool(self.tolist() == other)

    __hash__ = None  # type: ignore[assignment]  # as a list has none

    def __reduce__(self) -> tuple[Any, ...]:
        return (Vector, (self._text,))

    def __repr__(self) -> str:
        return repr(self.tolist())


def _size(text: str) -> int:
    """How many bytes a base64 text stands for."""
    return len(text) // 4 * 3 - (text.endswith("=") + text.endswith("=="))


class Floats(Alias):
    """An attribute that holds a list of floats, and makes it of a `Vector` when it is first read."""

    __slots__ = ()

    def __get__(self, instance: Model | None, owner: type) -> Any:
        if instance is None:
            return self
        value: Any = instance.__dict__.get(self.wire)
        if value.__class__ is Vector:
            value = instance.__dict__[self.wire] = value.tolist()
        return value


if TYPE_CHECKING:

    def floats(wire: str) -> Any: ...

else:
    floats = Floats


def float32(item: Model) -> array[float]:
    """The vector of an embedding as an `array('f')`, without making Python floats if it was not read before.

    numpy, faiss and struct read it as a buffer: `numpy.frombuffer(float32(item), "float32")`.

    Raises:
        TypeError: the item holds no vector.
    """
    from array import array

    value: Any = item.__dict__.get("embedding")
    made = value.toarray() if value.__class__ is Vector else None
    if made is None:
        if value.__class__ is not list:
            raise TypeError(f"no vector here, but {type(value).__name__}")
        made = array("f", value)
    return made


class EmbeddingsHook:
    """Asks for base64 where the caller named no format, and turns the answer's text back into floats."""

    __slots__ = ("_lazy",)

    def __init__(self, *, lazy: bool | None = None) -> None:
        self._lazy = lazy  # None: as the type of the items allows, found out once

    def prepare(self, body: dict[str, Any]) -> tuple[dict[str, Any], bool]:
        """The body to send, and whether the format is ours to undo."""
        if "encoding_format" in body:
            return body, False
        return {**body, "encoding_format": "base64"}, True

    def finish(self, payload: Any, state: Any) -> Any:
        """`payload` with its base64 vectors decoded, now or on access. What is no base64 stays as it came."""
        items: Any = payload.get("data") if state and payload.__class__ is dict else None
        if items.__class__ is not list:
            return payload
        if self._lazy is None:
            self._lazy = _reads_lazily()
        for item in items:
            if item.__class__ is dict and item.get("embedding").__class__ is str:
                vector = Vector.of(item["embedding"])
                item["embedding"] = vector if self._lazy or isinstance(vector, str) else vector.tolist()
        return payload


def _reads_lazily() -> bool:
    try:
        return any(isinstance(cls.__dict__.get("embedding"), Floats) for cls in load(_ITEM).__mro__)
    except (ImportError, AttributeError):
        return False
