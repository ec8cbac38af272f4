# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .dpo_hyperparameters import DpoHyperparameters

__all__ = ["DpoMethod"]


__refs__ = {"DpoHyperparameters": "fine_tuning.dpo_hyperparameters"}


class DpoMethod(Model):
    hyperparameters: DpoHyperparameters | None = None

    __wraps__ = {"hyperparameters": "fine_tuning.dpo_hyperparameters:DpoHyperparameters"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
