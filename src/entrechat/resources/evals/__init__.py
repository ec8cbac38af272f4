# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .evals import AsyncEvals, Evals
    from .runs.runs import AsyncRuns, Runs
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncEvals": ".evals", "AsyncRuns": ".runs.runs", "Evals": ".evals", "Runs": ".runs.runs"}
    )

__all__ = ["AsyncEvals", "AsyncRuns", "Evals", "Runs"]
