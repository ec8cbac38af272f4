# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ....shared.metadata import Metadata
    from .message_creation_step_details import MessageCreationStepDetails
    from .tool_calls_step_details import ToolCallsStepDetails

__all__ = ["LastError", "RunStep", "StepDetails", "Usage"]


__refs__ = {
    "MessageCreationStepDetails": "beta.threads.runs.message_creation_step_details",
    "Metadata": "shared.metadata",
    "ToolCallsStepDetails": "beta.threads.runs.tool_calls_step_details",
}


class LastError(Model):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


class RunStep(Model):
    id: str
    assistant_id: str
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int
    expired_at: int | None = None
    failed_at: int | None = None
    last_error: LastError | None = None
    metadata: Metadata | None = None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Usage | None = None

    __wraps__ = {
        "last_error": "beta.threads.runs.run_step:LastError",
        "step_details": {
            "type": {
                "message_creation": "beta.threads.runs.message_creation_step_details:MessageCreationStepDetails",
                "tool_calls": "beta.threads.runs.tool_calls_step_details:ToolCallsStepDetails",
            }
        },
        "usage": "beta.threads.runs.run_step:Usage",
    }


class Usage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


if TYPE_CHECKING:
    StepDetails: TypeAlias = MessageCreationStepDetails | ToolCallsStepDetails
else:
    __aliases__ = {"StepDetails": "MessageCreationStepDetails | ToolCallsStepDetails"}
    __getattr__ = members(globals())
