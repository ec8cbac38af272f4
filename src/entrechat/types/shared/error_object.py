# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ErrorObject", "Misalignment", "MisalignmentSteer"]


class ErrorObject(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    misalignment: Misalignment | None = None

    __wraps__ = {"misalignment": "shared.error_object:Misalignment"}


class Misalignment(Model):
    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None
    steer: MisalignmentSteer | None = None

    __wraps__ = {"steer": "shared.error_object:MisalignmentSteer"}


class MisalignmentSteer(Model):
    message: str
