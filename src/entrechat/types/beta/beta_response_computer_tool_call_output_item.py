# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot

__all__ = ["AcknowledgedSafetyCheck", "Agent", "BetaResponseComputerToolCallOutputItem"]


__refs__ = {"BetaResponseComputerToolCallOutputScreenshot": "beta.beta_response_computer_tool_call_output_screenshot"}


class AcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class Agent(Model):
    agent_name: str


class BetaResponseComputerToolCallOutputItem(Model):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    agent: Agent | None = None
    created_by: str | None = None

    __wraps__ = {
        "output": "beta.beta_response_computer_tool_call_output_screenshot:BetaResponseComputerToolCallOutputScreenshot",
        "acknowledged_safety_checks": ["beta.beta_response_computer_tool_call_output_item:AcknowledgedSafetyCheck"],
        "agent": "beta.beta_response_computer_tool_call_output_item:Agent",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
