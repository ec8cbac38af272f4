# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_computer_action import BetaComputerAction
    from .beta_computer_action_list import BetaComputerActionList

__all__ = ["Agent", "BetaResponseComputerToolCall", "PendingSafetyCheck"]


__refs__ = {"BetaComputerAction": "beta.beta_computer_action", "BetaComputerActionList": "beta.beta_computer_action_list"}


class Agent(Model):
    agent_name: str


class BetaResponseComputerToolCall(Model):
    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerAction | None = None
    actions: BetaComputerActionList | None = None
    agent: Agent | None = None

    __wraps__ = {
        "pending_safety_checks": ["beta.beta_response_computer_tool_call:PendingSafetyCheck"],
        "action": {
            "type": {
                "click": "beta.beta_computer_action:Click",
                "double_click": "beta.beta_computer_action:DoubleClick",
                "drag": "beta.beta_computer_action:Drag",
                "keypress": "beta.beta_computer_action:Keypress",
                "move": "beta.beta_computer_action:Move",
                "screenshot": "beta.beta_computer_action:Screenshot",
                "scroll": "beta.beta_computer_action:Scroll",
                "type": "beta.beta_computer_action:Type",
                "wait": "beta.beta_computer_action:Wait",
            }
        },
        "actions": [
            {
                "type": {
                    "click": "beta.beta_computer_action:Click",
                    "double_click": "beta.beta_computer_action:DoubleClick",
                    "drag": "beta.beta_computer_action:Drag",
                    "keypress": "beta.beta_computer_action:Keypress",
                    "move": "beta.beta_computer_action:Move",
                    "screenshot": "beta.beta_computer_action:Screenshot",
                    "scroll": "beta.beta_computer_action:Scroll",
                    "type": "beta.beta_computer_action:Type",
                    "wait": "beta.beta_computer_action:Wait",
                }
            }
        ],
        "agent": "beta.beta_response_computer_tool_call:Agent",
    }


class PendingSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
