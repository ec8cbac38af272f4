"""For tests of programs that call the API: a local server for each test (`LocalServer`, and a pytest plugin with it), and
servers that fail as a script says (`faults`), exactly and repeatably."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._faultplan import Content as Content
    from ._faultserver import FaultServer as FaultServer
    from ._offline import OfflineError as OfflineError
    from ._offline import offline as offline
    from .clock import VirtualClock as VirtualClock
    from .faults import FaultScript as FaultScript
    from .local import Calls as Calls
    from .local import LocalCall as LocalCall
    from .local import LocalServer as LocalServer

__all__ = [
    "Calls",
    "Content",
    "FaultScript",
    "FaultServer",
    "LocalCall",
    "LocalServer",
    "OfflineError",
    "VirtualClock",
    "offline",
]

_HOMES = {
    "Calls": "local",
    "Content": "_faultplan",
    "FaultScript": "faults",
    "FaultServer": "_faultserver",
    "LocalCall": "local",
    "LocalServer": "local",
    "OfflineError": "_offline",
    "VirtualClock": "clock",
    "offline": "_offline",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
