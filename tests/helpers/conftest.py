"""`fake`, as the unit tests have it: a client on a transport that plays a script, by a clock that only sleeps move."""

from __future__ import annotations

from tests.unit.conftest import fake

__all__ = ["fake"]
