# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .computer_action_list import ComputerActionList

__all__ = [
    "Action",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDrag",
    "ActionDragPath",
    "ActionKeypress",
    "ActionMove",
    "ActionScreenshot",
    "ActionScroll",
    "ActionType",
    "ActionWait",
    "PendingSafetyCheck",
    "ResponseComputerToolCall",
]


__refs__ = {"ComputerActionList": "responses.computer_action_list"}


class ActionClick(Model):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: list[str] | None = None


class ActionDoubleClick(Model):
    keys: list[str] | None = None
    type: Literal["double_click"]
    x: int
    y: int


class ActionDrag(Model):
    path: list[ActionDragPath]
    type: Literal["drag"]
    keys: list[str] | None = None

    __wraps__ = {"path": ["responses.response_computer_tool_call:ActionDragPath"]}


class ActionDragPath(Model):
    x: int
    y: int


class ActionKeypress(Model):
    keys: list[str]
    type: Literal["keypress"]


class ActionMove(Model):
    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None


class ActionScreenshot(Model):
    type: Literal["screenshot"]


class ActionScroll(Model):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: list[str] | None = None


class ActionType(Model):
    text: str
    type: Literal["type"]


class ActionWait(Model):
    type: Literal["wait"]


class PendingSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCall(Model):
    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Action | None = None
    actions: ComputerActionList | None = None

    __wraps__ = {
        "pending_safety_checks": ["responses.response_computer_tool_call:PendingSafetyCheck"],
        "action": {
            "type": {
                "click": "responses.response_computer_tool_call:ActionClick",
                "double_click": "responses.response_computer_tool_call:ActionDoubleClick",
                "drag": "responses.response_computer_tool_call:ActionDrag",
                "keypress": "responses.response_computer_tool_call:ActionKeypress",
                "move": "responses.response_computer_tool_call:ActionMove",
                "screenshot": "responses.response_computer_tool_call:ActionScreenshot",
                "scroll": "responses.response_computer_tool_call:ActionScroll",
                "type": "responses.response_computer_tool_call:ActionType",
                "wait": "responses.response_computer_tool_call:ActionWait",
            }
        },
        "actions": [
            {
                "type": {
                    "click": "responses.computer_action:Click",
                    "double_click": "responses.computer_action:DoubleClick",
                    "drag": "responses.computer_action:Drag",
                    "keypress": "responses.computer_action:Keypress",
                    "move": "responses.computer_action:Move",
                    "screenshot": "responses.computer_action:Screenshot",
                    "scroll": "responses.computer_action:Scroll",
                    "type": "responses.computer_action:Type",
                    "wait": "responses.computer_action:Wait",
                }
            }
        ],
    }


Action: TypeAlias = (
    ActionClick
    | ActionDoubleClick
    | ActionDrag
    | ActionKeypress
    | ActionMove
    | ActionScreenshot
    | ActionScroll
    | ActionType
    | ActionWait
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
