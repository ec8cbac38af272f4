# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot

__all__ = ["AcknowledgedSafetyCheck", "ResponseComputerToolCallOutputItem"]


__refs__ = {"ResponseComputerToolCallOutputScreenshot": "responses.response_computer_tool_call_output_screenshot"}


class AcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCallOutputItem(Model):
    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    created_by: str | None = None

    __wraps__ = {
        "output": "responses.response_computer_tool_call_output_screenshot:ResponseComputerToolCallOutputScreenshot",
        "acknowledged_safety_checks": ["responses.response_computer_tool_call_output_item:AcknowledgedSafetyCheck"],
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
