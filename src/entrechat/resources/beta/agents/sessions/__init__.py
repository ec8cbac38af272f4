# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .artifacts import Artifacts, AsyncArtifacts
    from .events import AsyncEvents, Events
    from .items import AsyncItems, Items
    from .sessions import AsyncSessions, Sessions
    from .subagents.subagents import AsyncSubagents, Subagents
    from .traces import AsyncTraces, Traces
    from .turns.turns import AsyncTurns, Turns
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Artifacts": ".artifacts",
            "AsyncArtifacts": ".artifacts",
            "AsyncEvents": ".events",
            "AsyncItems": ".items",
            "AsyncSessions": ".sessions",
            "AsyncSubagents": ".subagents.subagents",
            "AsyncTraces": ".traces",
            "AsyncTurns": ".turns.turns",
            "Events": ".events",
            "Items": ".items",
            "Sessions": ".sessions",
            "Subagents": ".subagents.subagents",
            "Traces": ".traces",
            "Turns": ".turns.turns",
        },
    )

__all__ = [
    "Artifacts",
    "AsyncArtifacts",
    "AsyncEvents",
    "AsyncItems",
    "AsyncSessions",
    "AsyncSubagents",
    "AsyncTraces",
    "AsyncTurns",
    "Events",
    "Items",
    "Sessions",
    "Subagents",
    "Traces",
    "Turns",
]
