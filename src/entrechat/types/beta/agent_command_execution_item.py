# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCommandExecutionItem"]


__refs__ = {"AgentFunctionCallStatus": "beta.agent_function_call_status"}


class AgentCommandExecutionItem(Model):
    id: str
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    output: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["command_execution"]


if not TYPE_CHECKING:
    __getattr__ = members(globals())
