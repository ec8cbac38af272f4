# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["MessageCreation", "RunStepDeltaMessageDelta"]


class MessageCreation(Model):
    message_id: str | None = None


class RunStepDeltaMessageDelta(Model):
    type: Literal["message_creation"]
    message_creation: MessageCreation | None = None

    __wraps__ = {"message_creation": "beta.threads.runs.run_step_delta_message_delta:MessageCreation"}
