# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration

__all__ = ["FineTuningJobWandbIntegrationObject"]


__refs__ = {"FineTuningJobWandbIntegration": "fine_tuning.fine_tuning_job_wandb_integration"}


class FineTuningJobWandbIntegrationObject(Model):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration

    __wraps__ = {"wandb": "fine_tuning.fine_tuning_job_wandb_integration:FineTuningJobWandbIntegration"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
