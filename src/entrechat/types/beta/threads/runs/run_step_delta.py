# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .run_step_delta_message_delta import RunStepDeltaMessageDelta
    from .tool_call_delta_object import ToolCallDeltaObject

__all__ = ["RunStepDelta", "StepDetails"]


__refs__ = {
    "RunStepDeltaMessageDelta": "beta.threads.runs.run_step_delta_message_delta",
    "ToolCallDeltaObject": "beta.threads.runs.tool_call_delta_object",
}


class RunStepDelta(Model):
    step_details: StepDetails | None = None

    __wraps__ = {
        "step_details": {
            "type": {
                "message_creation": "beta.threads.runs.run_step_delta_message_delta:RunStepDeltaMessageDelta",
                "tool_calls": "beta.threads.runs.tool_call_delta_object:ToolCallDeltaObject",
            }
        }
    }


if TYPE_CHECKING:
    StepDetails: TypeAlias = RunStepDeltaMessageDelta | ToolCallDeltaObject
else:
    __aliases__ = {"StepDetails": "RunStepDeltaMessageDelta | ToolCallDeltaObject"}
    __getattr__ = members(globals())
