# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .chatkit import AsyncChatKit, ChatKit
    from .sessions import AsyncSessions, Sessions
    from .threads import AsyncThreads, Threads
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncChatKit": ".chatkit",
            "AsyncSessions": ".sessions",
            "AsyncThreads": ".threads",
            "ChatKit": ".chatkit",
            "Sessions": ".sessions",
            "Threads": ".threads",
        },
    )

__all__ = ["AsyncChatKit", "AsyncSessions", "AsyncThreads", "ChatKit", "Sessions", "Threads"]
