# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .checkpoint_list_params import CheckpointListParams
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint
else:
    __getattr__, __dir__ = exports(
        __name__, {"CheckpointListParams": ".checkpoint_list_params", "FineTuningJobCheckpoint": ".fine_tuning_job_checkpoint"}
    )

__all__ = ["CheckpointListParams", "FineTuningJobCheckpoint"]
