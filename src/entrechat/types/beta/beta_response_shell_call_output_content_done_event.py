# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Agent",
    "BetaResponseShellCallOutputContentDoneEvent",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
]


class Agent(Model):
    agent_name: str


class BetaResponseShellCallOutputContentDoneEvent(Model):
    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    agent: Agent | None = None

    __wraps__ = {
        "output": ["beta.beta_response_shell_call_output_content_done_event:Output"],
        "agent": "beta.beta_response_shell_call_output_content_done_event:Agent",
    }


class Output(Model):
    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None

    __wraps__ = {
        "outcome": {
            "type": {
                "timeout": "beta.beta_response_shell_call_output_content_done_event:OutputOutcomeTimeout",
                "exit": "beta.beta_response_shell_call_output_content_done_event:OutputOutcomeExit",
            }
        }
    }


class OutputOutcomeExit(Model):
    exit_code: int
    type: Literal["exit"]


class OutputOutcomeTimeout(Model):
    type: Literal["timeout"]


OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit
