# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .dpo_hyperparameters_param import DpoHyperparametersParam

__all__ = ["DpoMethodParam"]


__refs__ = {"DpoHyperparametersParam": "fine_tuning.dpo_hyperparameters_param"}


class DpoMethodParam(TypedDict, total=False):
    hyperparameters: DpoHyperparametersParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
