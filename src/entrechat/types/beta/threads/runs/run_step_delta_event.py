# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_delta import RunStepDelta

__all__ = ["RunStepDeltaEvent"]


__refs__ = {"RunStepDelta": "beta.threads.runs.run_step_delta"}


class RunStepDeltaEvent(Model):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]

    __wraps__ = {"delta": "beta.threads.runs.run_step_delta:RunStepDelta"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
