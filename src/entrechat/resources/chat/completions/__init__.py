# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .completions import AsyncCompletions, Completions
    from .messages import AsyncMessages, Messages
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncCompletions": ".completions",
            "AsyncMessages": ".messages",
            "Completions": ".completions",
            "Messages": ".messages",
        },
    )

__all__ = ["AsyncCompletions", "AsyncMessages", "Completions", "Messages"]
