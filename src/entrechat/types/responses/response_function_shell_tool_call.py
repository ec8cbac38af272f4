# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_container_reference import ResponseContainerReference
    from .response_local_environment import ResponseLocalEnvironment

__all__ = ["Action", "Caller", "CallerDirect", "CallerProgram", "Environment", "ResponseFunctionShellToolCall"]


__refs__ = {
    "ResponseContainerReference": "responses.response_container_reference",
    "ResponseLocalEnvironment": "responses.response_local_environment",
}


class Action(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ResponseFunctionShellToolCall(Model):
    id: str
    action: Action
    call_id: str
    environment: Environment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Caller | None = None
    created_by: str | None = None

    __wraps__ = {
        "action": "responses.response_function_shell_tool_call:Action",
        "environment": {
            "type": {
                "local": "responses.response_local_environment:ResponseLocalEnvironment",
                "container_reference": "responses.response_container_reference:ResponseContainerReference",
            }
        },
        "caller": {
            "type": {
                "direct": "responses.response_function_shell_tool_call:CallerDirect",
                "program": "responses.response_function_shell_tool_call:CallerProgram",
            }
        },
    }


Caller: TypeAlias = CallerDirect | CallerProgram | None
if TYPE_CHECKING:
    Environment: TypeAlias = ResponseLocalEnvironment | ResponseContainerReference | None
else:
    __aliases__ = {"Environment": "ResponseLocalEnvironment | ResponseContainerReference | None"}
    __getattr__ = members(globals())
