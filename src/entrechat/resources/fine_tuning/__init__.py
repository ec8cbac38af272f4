# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .alpha.alpha import Alpha, AsyncAlpha
    from .checkpoints.checkpoints import AsyncCheckpoints, Checkpoints
    from .fine_tuning import AsyncFineTuning, FineTuning
    from .jobs.jobs import AsyncJobs, Jobs
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Alpha": ".alpha.alpha",
            "AsyncAlpha": ".alpha.alpha",
            "AsyncCheckpoints": ".checkpoints.checkpoints",
            "AsyncFineTuning": ".fine_tuning",
            "AsyncJobs": ".jobs.jobs",
            "Checkpoints": ".checkpoints.checkpoints",
            "FineTuning": ".fine_tuning",
            "Jobs": ".jobs.jobs",
        },
    )

__all__ = ["Alpha", "AsyncAlpha", "AsyncCheckpoints", "AsyncFineTuning", "AsyncJobs", "Checkpoints", "FineTuning", "Jobs"]
