# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .items import AsyncItems, Items
    from .turns import AsyncTurns, Turns
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncItems": ".items", "AsyncTurns": ".turns", "Items": ".items", "Turns": ".turns"}
    )

__all__ = ["AsyncItems", "AsyncTurns", "Items", "Turns"]
