# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from ..shared_params.metadata import Metadata
    from .dpo_method_param import DpoMethodParam
    from .reinforcement_method_param import ReinforcementMethodParam
    from .supervised_method_param import SupervisedMethodParam

__all__ = ["Hyperparameters", "Integration", "IntegrationWandb", "JobCreateParams", "Method"]


__refs__ = {
    "DpoMethodParam": "fine_tuning.dpo_method_param",
    "Metadata": "shared_params.metadata",
    "ReinforcementMethodParam": "fine_tuning.reinforcement_method_param",
    "SupervisedMethodParam": "fine_tuning.supervised_method_param",
}


class Hyperparameters(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class Integration(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    wandb: Required[IntegrationWandb]


class IntegrationWandb(TypedDict, total=False):
    project: Required[str]
    entity: str | None
    name: str | None
    tags: SequenceNotStr[str]


class JobCreateParams(TypedDict, total=False):
    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    training_file: Required[str]
    hyperparameters: Hyperparameters
    integrations: Iterable[Integration] | None
    metadata: Metadata | None
    method: Method
    seed: int | None
    suffix: str | None
    validation_file: str | None


class Method(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam
    supervised: SupervisedMethodParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
