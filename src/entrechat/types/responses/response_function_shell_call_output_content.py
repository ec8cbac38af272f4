# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Outcome", "OutcomeExit", "OutcomeTimeout", "ResponseFunctionShellCallOutputContent"]


class OutcomeExit(Model):
    exit_code: int
    type: Literal["exit"]


class OutcomeTimeout(Model):
    type: Literal["timeout"]


class ResponseFunctionShellCallOutputContent(Model):
    outcome: Outcome
    stderr: str
    stdout: str

    __wraps__ = {
        "outcome": {
            "type": {
                "timeout": "responses.response_function_shell_call_output_content:OutcomeTimeout",
                "exit": "responses.response_function_shell_call_output_content:OutcomeExit",
            }
        }
    }


Outcome: TypeAlias = OutcomeTimeout | OutcomeExit
