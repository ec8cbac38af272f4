# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject

__all__ = ["FineTuningJobIntegration"]


__refs__ = {"FineTuningJobWandbIntegrationObject": "fine_tuning.fine_tuning_job_wandb_integration_object"}

if TYPE_CHECKING:
    FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject
else:
    __aliases__ = {"FineTuningJobIntegration": "FineTuningJobWandbIntegrationObject"}
    __getattr__ = members(globals())
