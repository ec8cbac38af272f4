# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .computer_action_list_param import ComputerActionListParam

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
    "ResponseComputerToolCallParam",
]


__refs__ = {"ComputerActionListParam": "responses.computer_action_list_param"}


class ActionClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionDoubleClick(TypedDict, total=False):
    keys: Required[SequenceNotStr[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class ActionDrag(TypedDict, total=False):
    path: Required[Iterable[ActionDragPath]]
    type: Required[Literal["drag"]]
    keys: SequenceNotStr[str] | None


class ActionDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class ActionKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class ActionMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ActionScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class ActionWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: Action
    actions: ComputerActionListParam


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
    __getattr__ = members(globals(), fill=True)
