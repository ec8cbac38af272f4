# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .output_items import AsyncOutputItems, OutputItems
    from .runs import AsyncRuns, Runs
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncOutputItems": ".output_items", "AsyncRuns": ".runs", "OutputItems": ".output_items", "Runs": ".runs"}
    )

__all__ = ["AsyncOutputItems", "AsyncRuns", "OutputItems", "Runs"]
