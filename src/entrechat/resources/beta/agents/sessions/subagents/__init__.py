# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .items import AsyncItems, Items
    from .subagents import AsyncSubagents, Subagents
    from .turns.turns import AsyncTurns, Turns
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncItems": ".items",
            "AsyncSubagents": ".subagents",
            "AsyncTurns": ".turns.turns",
            "Items": ".items",
            "Subagents": ".subagents",
            "Turns": ".turns.turns",
        },
    )

__all__ = ["AsyncItems", "AsyncSubagents", "AsyncTurns", "Items", "Subagents", "Turns"]
