# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["BetaResponseFunctionShellCallOutputContentParam", "Outcome", "OutcomeExit", "OutcomeTimeout"]


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[Outcome]
    stderr: Required[str]
    stdout: Required[str]


class OutcomeExit(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class OutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]


Outcome: TypeAlias = OutcomeTimeout | OutcomeExit
