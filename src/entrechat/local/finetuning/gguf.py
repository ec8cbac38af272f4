"""GGUF files: a model's read, a LoRA adapter's written."""

from __future__ import annotations

import math
import mmap
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from .quants import KINDS, Floats

_ALIGNMENT = 32
_U32, _F32, _TEXT, _ARRAY = 4, 6, 8, 9  # GGUF's types of values
_FORMS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}


class _Place(NamedTuple):
    shape: tuple[int, ...]
    kind: int
    offset: int


class Gguf:
    """A GGUF file: `values` by name, arrays left out but for their length; tensors as float32 by `read`.

    Raises ValueError: it is no such file, or a broken one.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with path.open("rb") as file:
            # an empty file cannot be mapped
            self._data: mmap.mmap | bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if path.stat().st_size else b""
        self._at = 0
        try:
            self._open()
        except (struct.error, UnicodeDecodeError, KeyError) as error:
            raise ValueError(f"{path} is a broken GGUF file") from error

    def __contains__(self, name: str) -> bool:
        return name in self._places

    @property
    def tensors(self) -> list[str]:
        return list(self._places)

    def shape(self, name: str) -> tuple[int, ...]:
        """Rows first, as numpy has it: GGUF has it the other way round."""
        return self._places[name].shape

    def read(self, name: str) -> Floats:
        """Raises ValueError: there is no such tensor, or its type is not known here."""
        place = self._places.get(name)
        if place is None:
            raise ValueError(f"{self._path} has no tensor {name}")
        kind = KINDS.get(place.kind)
        if kind is None:
            known = ", ".join(each.name for each in KINDS.values())
            raise ValueError(f"{name} in {self._path} is of ggml's type {place.kind}; known are {known}")
        size = math.prod(place.shape) // kind.weights * kind.bytes
        data = np.frombuffer(self._data, np.uint8, size, self._start + place.offset)
        return kind.read(data.reshape(-1, kind.bytes)).reshape(place.shape)

    def close(self) -> None:
        if isinstance(self._data, mmap.mmap):
            self._data.close()

    def _open(self) -> None:
        if self._data[:4] != b"GGUF":
            raise ValueError(f"{self._path} is not a GGUF file")
        self._at = 4
        version, tensors, values = self._next("IQQ")
        if version not in (2, 3):
            raise ValueError(f"{self._path} is a GGUF file of version {version}; known are 2 and 3")
        self.values: dict[str, Any] = {}
        for _ in range(values):
            name = self._text()
            self.values[name] = self._value(self._next("I")[0])
        self._places: dict[str, _Place] = {}
        for _ in range(tensors):
            name = self._text()
            (dimensions,) = self._next("I")
            shape = self._next(f"{dimensions}Q")
            kind, offset = self._next("IQ")
            self._places[name] = _Place(shape[::-1], kind, offset)
        alignment = int(self.values.get("general.alignment", _ALIGNMENT))
        self._start = -(-self._at // alignment) * alignment

    def _next(self, form: str) -> tuple[Any, ...]:
        found = struct.unpack_from(f"<{form}", self._data, self._at)
        self._at += struct.calcsize(f"<{form}")
        return found

    def _text(self) -> str:
        (length,) = self._next("Q")
        text = self._data[self._at : self._at + length].decode()
        self._at += length
        return text

    def _value(self, kind: int) -> Any:
        if kind == _TEXT:
            return self._text()
        if kind != _ARRAY:
            return self._next(_FORMS[kind])[0]
        item, length = self._next("IQ")
        if item in _FORMS:
            self._at += length * struct.calcsize(f"<{_FORMS[item]}")
        else:  # texts, or arrays
            for _ in range(length):
                self._value(item)
        return length


def adapter_bytes(architecture: str, alpha: float, tensors: Mapping[str, Floats]) -> bytes:
    """A LoRA adapter's file. The tensors have llama.cpp's names, `blk.0.attn_q.weight.lora_a`."""
    texts = {"general.architecture": architecture, "general.type": "adapter", "adapter.type": "lora"}
    head = [struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(texts) + 1)]
    head += [_text(name) + struct.pack("<I", _TEXT) + _text(value) for name, value in texts.items()]
    head.append(_text("adapter.lora.alpha") + struct.pack("<If", _F32, alpha))
    offset = 0
    for name, tensor in tensors.items():
        sizes = struct.pack(f"<I{tensor.ndim}Q", tensor.ndim, *reversed(tensor.shape))
        head.append(_text(name) + sizes + struct.pack("<IQ", 0, offset))
        offset += _padded(tensor.size * 4)
    out = b"".join(head)
    out = out.ljust(_padded(len(out)), b"\0")
    return out + b"".join(
        data.ljust(_padded(len(data)), b"\0") for data in (tensor.astype("<f4").tobytes() for tensor in tensors.values())
    )


def _padded(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data
