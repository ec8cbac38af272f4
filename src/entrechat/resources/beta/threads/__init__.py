# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .messages import AsyncMessages, Messages
    from .runs.runs import AsyncRuns, Runs
    from .threads import AsyncThreads, Threads
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncMessages": ".messages",
            "AsyncRuns": ".runs.runs",
            "AsyncThreads": ".threads",
            "Messages": ".messages",
            "Runs": ".runs.runs",
            "Threads": ".threads",
        },
    )

__all__ = ["AsyncMessages", "AsyncRuns", "AsyncThreads", "Messages", "Runs", "Threads"]
