"""What a fuzzer's bytes mean: choices, texts, cuts, and JSON that follows a spec of the models, or does not."""

from __future__ import annotations

import random
from typing import Any

from entrechat._core.fields import fields
from entrechat._core.wrap import load

_ODD_KEYS = (
    "type", "id", "object", "error", "role", "event", "data", "keys", "items", "copy", "dict", "to_dict", "__class__", "__dict__",
    "_request_id", "_is_entrechat_model", "model_dump", "model_fields", "__wraps__", "0", "",
)  # fmt: skip
_ODD_NUMBERS = (0, 1, -1, 2**31, 2**63, -(2**63), 2**64, 10**30, 1.5, -0.0, 1e308, float("inf"), float("nan"))


class Source:
    """Reads choices off bytes. Behind their end every choice is the first."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def byte(self) -> int:
        at = self._at
        if at >= len(self._data):
            return 0
        self._at = at + 1
        return self._data[at]

    def below(self, count: int) -> int:
        """A number below `count`, which is at most 65,536."""
        return (self.byte() if count <= 256 else self.byte() << 8 | self.byte()) % count

    def pick(self, of: Any) -> Any:
        return of[self.below(len(of))]

    def take(self, size: int) -> bytes:
        taken = self._data[self._at : self._at + size]
        self._at += len(taken)
        return taken

    def rest(self) -> bytes:
        return self.take(self.left)

    def text(self) -> str:
        size = self.byte()
        if size >= 250:
            return "half \ud83d of a pair"
        return self.take(size % 24).decode("utf-8", "replace")

    # JSON

    def junk(self, depth: int = 4) -> Any:
        kind = self.below(12)
        if kind < 3 or not self.left:
            return (None, True, False)[kind % 3]
        if kind < 5:
            return self.pick(_ODD_NUMBERS)
        if kind < 8 or depth <= 0:
            return self.text()
        if kind < 10:
            return [self.junk(depth - 1) for _ in range(self.below(5))]
        return {self.key(): self.junk(depth - 1) for _ in range(self.below(5))}

    def key(self) -> str:
        return str(self.pick(_ODD_KEYS)) if self.byte() & 1 else self.text()

    def following(self, spec: Any, depth: int = 7) -> Any:
        """A value that mostly does as `spec` (see `model.Spec`) says."""
        if spec is None or depth <= 0 or not self.left or self.byte() >= 236:
            return self.junk()
        if isinstance(spec, str):
            return self._object(spec, depth) if ":" in spec else self.junk()
        if isinstance(spec, list):
            return [self.following(spec[0], depth - 1) for _ in range(self.below(4))]
        if isinstance(spec, tuple):
            return self.following(self.pick(spec), depth)
        if "*" in spec:
            return {self.key(): self.following(spec["*"], depth - 1) for _ in range(self.below(4))}
        if "" in spec:
            return self.following(self.pick(spec[""])[0], depth)
        ((member, table),) = spec.items()
        tag = self.pick(list(table))
        made = self.following(table[tag], depth)
        if isinstance(made, dict) and self.byte() < 245:
            made[member] = tag
        return made

    def _object(self, ref: str, depth: int) -> dict[str, Any]:
        cls = load(ref)
        specs: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            specs.update(base.__dict__.get("__wraps__", {}))
        made: dict[str, Any] = {}
        for field in fields(cls).values():
            if self.byte() & 3:
                spec = specs.get(field.alias)
                made[field.alias] = self.following(spec, depth - 1) if spec is not None else self.junk(2)
        while self.byte() > 240:
            made[self.key()] = self.junk(3)
        return made


def cut(data: bytes, how: int) -> list[bytes]:
    """`data` in pieces; 0: byte by byte."""
    if how == 0:
        return [data[at : at + 1] for at in range(len(data))]
    draw = random.Random(how)
    places = sorted(draw.randrange(len(data) + 1) for _ in range(how % 13))
    return [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]
