# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .beta_computer_action_list_param import BetaComputerActionListParam
    from .beta_computer_action_param import BetaComputerActionParam

__all__ = ["Agent", "BetaResponseComputerToolCallParam", "PendingSafetyCheck"]


__refs__ = {
    "BetaComputerActionListParam": "beta.beta_computer_action_list_param",
    "BetaComputerActionParam": "beta.beta_computer_action_param",
}


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    agent: Agent | None


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
