# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .runs import AsyncRuns, Runs
    from .steps import AsyncSteps, Steps
else:
    __getattr__, __dir__ = exports(__name__, {"AsyncRuns": ".runs", "AsyncSteps": ".steps", "Runs": ".runs", "Steps": ".steps"})

__all__ = ["AsyncRuns", "AsyncSteps", "Runs", "Steps"]
