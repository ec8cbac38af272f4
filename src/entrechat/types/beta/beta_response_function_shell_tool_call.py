# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_container_reference import BetaResponseContainerReference
    from .beta_response_local_environment import BetaResponseLocalEnvironment

__all__ = ["Action", "Agent", "BetaResponseFunctionShellToolCall", "Caller", "CallerDirect", "CallerProgram", "Environment"]


__refs__ = {
    "BetaResponseContainerReference": "beta.beta_response_container_reference",
    "BetaResponseLocalEnvironment": "beta.beta_response_local_environment",
}


class Action(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class Agent(Model):
    agent_name: str


class BetaResponseFunctionShellToolCall(Model):
    id: str
    action: Action
    call_id: str
    environment: Environment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: Agent | None = None
    caller: Caller | None = None
    created_by: str | None = None

    __wraps__ = {
        "action": "beta.beta_response_function_shell_tool_call:Action",
        "environment": {
            "type": {
                "local": "beta.beta_response_local_environment:BetaResponseLocalEnvironment",
                "container_reference": "beta.beta_response_container_reference:BetaResponseContainerReference",
            }
        },
        "agent": "beta.beta_response_function_shell_tool_call:Agent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_function_shell_tool_call:CallerDirect",
                "program": "beta.beta_response_function_shell_tool_call:CallerProgram",
            }
        },
    }


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = CallerDirect | CallerProgram | None
if TYPE_CHECKING:
    Environment: TypeAlias = BetaResponseLocalEnvironment | BetaResponseContainerReference | None
else:
    __aliases__ = {"Environment": "BetaResponseLocalEnvironment | BetaResponseContainerReference | None"}
    __getattr__ = members(globals())
