# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["MessageCreation", "MessageCreationStepDetails"]


class MessageCreation(Model):
    message_id: str


class MessageCreationStepDetails(Model):
    message_creation: MessageCreation
    type: Literal["message_creation"]

    __wraps__ = {"message_creation": "beta.threads.runs.message_creation_step_details:MessageCreation"}
