# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal

    from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentMcpCallItem"]


__refs__ = {"AgentFunctionCallStatus": "beta.agent_function_call_status"}


class AgentMcpCallItem(Model):
    id: str
    arguments: Any
    error: Any
    name: str
    output: Any
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]


if not TYPE_CHECKING:
    __getattr__ = members(globals())
