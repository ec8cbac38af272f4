# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["BetaResponseFunctionShellCallOutputContent", "Outcome", "OutcomeExit", "OutcomeTimeout"]


class BetaResponseFunctionShellCallOutputContent(Model):
    outcome: Outcome
    stderr: str
    stdout: str

    __wraps__ = {
        "outcome": {
            "type": {
                "timeout": "beta.beta_response_function_shell_call_output_content:OutcomeTimeout",
                "exit": "beta.beta_response_function_shell_call_output_content:OutcomeExit",
            }
        }
    }


class OutcomeExit(Model):
    exit_code: int
    type: Literal["exit"]


class OutcomeTimeout(Model):
    type: Literal["timeout"]


Outcome: TypeAlias = OutcomeTimeout | OutcomeExit
