# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .item_list_params import ItemListParams
    from .turn_list_params import TurnListParams
else:
    __getattr__, __dir__ = exports(__name__, {"ItemListParams": ".item_list_params", "TurnListParams": ".turn_list_params"})

__all__ = ["ItemListParams", "TurnListParams"]
