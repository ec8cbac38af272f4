# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .api_key_create_params import APIKeyCreateParams
    from .api_key_create_response import APIKeyCreateResponse
else:
    __getattr__, __dir__ = exports(
        __name__, {"APIKeyCreateParams": ".api_key_create_params", "APIKeyCreateResponse": ".api_key_create_response"}
    )

__all__ = ["APIKeyCreateParams", "APIKeyCreateResponse"]
