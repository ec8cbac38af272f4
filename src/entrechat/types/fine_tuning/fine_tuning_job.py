# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..shared.metadata import Metadata
    from .dpo_method import DpoMethod
    from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject
    from .reinforcement_method import ReinforcementMethod
    from .supervised_method import SupervisedMethod

__all__ = ["Error", "FineTuningJob", "Hyperparameters", "Method"]


__refs__ = {
    "DpoMethod": "fine_tuning.dpo_method",
    "FineTuningJobWandbIntegrationObject": "fine_tuning.fine_tuning_job_wandb_integration_object",
    "Metadata": "shared.metadata",
    "ReinforcementMethod": "fine_tuning.reinforcement_method",
    "SupervisedMethod": "fine_tuning.supervised_method",
}


class Error(Model):
    code: str
    message: str
    param: str | None = None


class FineTuningJob(Model):
    id: str
    created_at: int
    error: Error | None = None
    fine_tuned_model: str | None = None
    finished_at: int | None = None
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None = None
    training_file: str
    validation_file: str | None = None
    estimated_finish: int | None = None
    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    metadata: Metadata | None = None
    method: Method | None = None

    __wraps__ = {
        "error": "fine_tuning.fine_tuning_job:Error",
        "hyperparameters": "fine_tuning.fine_tuning_job:Hyperparameters",
        "integrations": ["fine_tuning.fine_tuning_job_wandb_integration_object:FineTuningJobWandbIntegrationObject"],
        "method": "fine_tuning.fine_tuning_job:Method",
    }


class Hyperparameters(Model):
    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class Method(Model):
    type: Literal["supervised", "dpo", "reinforcement"]
    dpo: DpoMethod | None = None
    reinforcement: ReinforcementMethod | None = None
    supervised: SupervisedMethod | None = None

    __wraps__ = {
        "dpo": "fine_tuning.dpo_method:DpoMethod",
        "reinforcement": "fine_tuning.reinforcement_method:ReinforcementMethod",
        "supervised": "fine_tuning.supervised_method:SupervisedMethod",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
