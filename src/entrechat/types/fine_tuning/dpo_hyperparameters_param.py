# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal

from entrechat._core.typed import TypedDict

__all__ = ["DpoHyperparametersParam"]


class DpoHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    beta: Literal["auto"] | float
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
