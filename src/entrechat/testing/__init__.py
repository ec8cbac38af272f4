"""For tests of programs that call the API: servers that fail as a script says (`faults`), exactly and repeatably."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._faultplan import Content as Content
    from ._faultserver import FaultServer as FaultServer
    from .faults import FaultScript as FaultScript

__all__ = ["Content", "FaultScript", "FaultServer"]

_HOMES = {"Content": "_faultplan", "FaultScript": "faults", "FaultServer": "_faultserver"}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
