# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .supervised_hyperparameters import SupervisedHyperparameters

__all__ = ["SupervisedMethod"]


__refs__ = {"SupervisedHyperparameters": "fine_tuning.supervised_hyperparameters"}


class SupervisedMethod(Model):
    hyperparameters: SupervisedHyperparameters | None = None

    __wraps__ = {"hyperparameters": "fine_tuning.supervised_hyperparameters:SupervisedHyperparameters"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
