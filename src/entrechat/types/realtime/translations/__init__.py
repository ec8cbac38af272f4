# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .client_secret_create_params import ClientSecretCreateParams
else:
    __getattr__, __dir__ = exports(__name__, {"ClientSecretCreateParams": ".client_secret_create_params"})

__all__ = ["ClientSecretCreateParams"]
