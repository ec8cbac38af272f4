"""What the parts of a connection (`connection.session`, `connection.response`, …) stand on."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from entrechat._core.omit import Omit

R = TypeVar("R")
"""What sending gives: None in blocking sessions, a coroutine in the others. One class does for both."""


class Part(Generic[R]):
    """A group of events that a session can send."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def _send(self, kind: str, **members: Any) -> R:
        """Send an event of a type, without the members that were left out."""
        event = {"type": kind, **{name: value for name, value in members.items() if not isinstance(value, Omit)}}
        sent: R = self._connection.send(event)
        return sent
