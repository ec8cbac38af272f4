# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .chat import AsyncChat, Chat
    from .completions.completions import AsyncCompletions, Completions
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncChat": ".chat",
            "AsyncCompletions": ".completions.completions",
            "Chat": ".chat",
            "Completions": ".completions.completions",
        },
    )

__all__ = ["AsyncChat", "AsyncCompletions", "Chat", "Completions"]
