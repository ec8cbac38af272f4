# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .message_list_params import MessageListParams
else:
    __getattr__, __dir__ = exports(__name__, {"MessageListParams": ".message_list_params"})

__all__ = ["MessageListParams"]
