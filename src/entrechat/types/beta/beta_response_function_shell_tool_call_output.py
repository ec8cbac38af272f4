# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Agent",
    "BetaResponseFunctionShellToolCallOutput",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
]


class Agent(Model):
    agent_name: str


class BetaResponseFunctionShellToolCallOutput(Model):
    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: Agent | None = None
    caller: Caller | None = None
    created_by: str | None = None

    __wraps__ = {
        "output": ["beta.beta_response_function_shell_tool_call_output:Output"],
        "agent": "beta.beta_response_function_shell_tool_call_output:Agent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_function_shell_tool_call_output:CallerDirect",
                "program": "beta.beta_response_function_shell_tool_call_output:CallerProgram",
            }
        },
    }


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class Output(Model):
    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None

    __wraps__ = {
        "outcome": {
            "type": {
                "timeout": "beta.beta_response_function_shell_tool_call_output:OutputOutcomeTimeout",
                "exit": "beta.beta_response_function_shell_tool_call_output:OutputOutcomeExit",
            }
        }
    }


class OutputOutcomeExit(Model):
    exit_code: int
    type: Literal["exit"]


class OutputOutcomeTimeout(Model):
    type: Literal["timeout"]


Caller: TypeAlias = CallerDirect | CallerProgram | None
OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit
