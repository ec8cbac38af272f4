# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .artifacts import Artifacts as Artifacts, AsyncArtifacts as AsyncArtifacts
    from .events import AsyncEvents as AsyncEvents, Events as Events
    from .items import AsyncItems as AsyncItems, Items as Items
    from .sessions import AsyncSessions as AsyncSessions, Sessions as Sessions
    from .subagents.subagents import AsyncSubagents as AsyncSubagents, Subagents as Subagents
    from .traces import AsyncTraces as AsyncTraces, Traces as Traces
    from .turns.turns import AsyncTurns as AsyncTurns, Turns as Turns
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
