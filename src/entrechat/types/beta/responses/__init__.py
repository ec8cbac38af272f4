# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .beta_response_item_list import BetaResponseItemList
    from .input_item_list_params import InputItemListParams
    from .input_token_count_params import InputTokenCountParams
    from .input_token_count_response import InputTokenCountResponse
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "BetaResponseItemList": ".beta_response_item_list",
            "InputItemListParams": ".input_item_list_params",
            "InputTokenCountParams": ".input_token_count_params",
            "InputTokenCountResponse": ".input_token_count_response",
        },
    )

__all__ = ["BetaResponseItemList", "InputItemListParams", "InputTokenCountParams", "InputTokenCountResponse"]
