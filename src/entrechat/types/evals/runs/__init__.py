# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .output_item_list_params import OutputItemListParams
    from .output_item_list_response import OutputItemListResponse
    from .output_item_retrieve_response import OutputItemRetrieveResponse
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "OutputItemListParams": ".output_item_list_params",
            "OutputItemListResponse": ".output_item_list_response",
            "OutputItemRetrieveResponse": ".output_item_retrieve_response",
        },
    )

__all__ = ["OutputItemListParams", "OutputItemListResponse", "OutputItemRetrieveResponse"]
