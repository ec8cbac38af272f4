# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .input_items import AsyncInputItems, InputItems
    from .input_tokens import AsyncInputTokens, InputTokens
    from .responses import AsyncResponses, Responses
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncInputItems": ".input_items",
            "AsyncInputTokens": ".input_tokens",
            "AsyncResponses": ".responses",
            "InputItems": ".input_items",
            "InputTokens": ".input_tokens",
            "Responses": ".responses",
        },
    )

__all__ = ["AsyncInputItems", "AsyncInputTokens", "AsyncResponses", "InputItems", "InputTokens", "Responses"]
