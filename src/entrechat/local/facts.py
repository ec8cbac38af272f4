"""What becomes known of a request while it is answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .auth import Caller


class Work(NamedTuple):
    """Something that was done for a request, counted as `Call.used` was told."""

    kind: str
    model: str
    counts: Mapping[str, int]


class Facts:
    """One request's."""

    __slots__ = ("caller", "entered", "headers", "id", "ignored", "operation", "usage", "work")

    def __init__(self, id: str) -> None:
        self.id = id
        self.caller: Caller | None = None
        self.operation: str | None = None
        self.entered: str | None = None
        """The operation that was let in at the gate."""
        self.ignored: list[str] = []
        """Parameters that were given and are not honoured."""
        self.headers: dict[str, str] = {}
        """More of the answer's headers."""
        self.usage: Counter[str] = Counter()
        self.work: list[Work] = []

    def header_lines(self, milliseconds: int) -> list[tuple[bytes, bytes]]:
        own = {
            "x-request-id": self.id,
            "openai-processing-ms": str(milliseconds),
            "openai-version": "2020-10-01",
            **self.headers,
        }
        if self.ignored:
            own["entrechat-ignored"] = ", ".join(self.ignored)
        return [(name.encode(), value.encode("ascii", "backslashreplace")) for name, value in own.items()]
