# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .checkpoints import AsyncCheckpoints, Checkpoints
    from .jobs import AsyncJobs, Jobs
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncCheckpoints": ".checkpoints", "AsyncJobs": ".jobs", "Checkpoints": ".checkpoints", "Jobs": ".jobs"}
    )

__all__ = ["AsyncCheckpoints", "AsyncJobs", "Checkpoints", "Jobs"]
