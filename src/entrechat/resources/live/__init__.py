# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .forks import AsyncForks, Forks
    from .live import AsyncLive, Live
    from .sessions import AsyncSessions, Sessions
    from .sideband import AsyncSideband, Sideband
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncForks": ".forks",
            "AsyncLive": ".live",
            "AsyncSessions": ".sessions",
            "AsyncSideband": ".sideband",
            "Forks": ".forks",
            "Live": ".live",
            "Sessions": ".sessions",
            "Sideband": ".sideband",
        },
    )

__all__ = ["AsyncForks", "AsyncLive", "AsyncSessions", "AsyncSideband", "Forks", "Live", "Sessions", "Sideband"]
