# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Output", "OutputOutcome", "OutputOutcomeExit", "OutputOutcomeTimeout", "ResponseShellCallOutputContentDoneEvent"]


class Output(Model):
    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None

    __wraps__ = {
        "outcome": {
            "type": {
                "timeout": "responses.response_shell_call_output_content_done_event:OutputOutcomeTimeout",
                "exit": "responses.response_shell_call_output_content_done_event:OutputOutcomeExit",
            }
        }
    }


class OutputOutcomeExit(Model):
    exit_code: int
    type: Literal["exit"]


class OutputOutcomeTimeout(Model):
    type: Literal["timeout"]


class ResponseShellCallOutputContentDoneEvent(Model):
    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]

    __wraps__ = {"output": ["responses.response_shell_call_output_content_done_event:Output"]}


OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit
