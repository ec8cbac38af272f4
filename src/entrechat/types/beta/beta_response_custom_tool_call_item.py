# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# A member here has another type than the one it overrides, as in the API's own schemas:
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="assignment,misc"

from __future__ import annotations

from typing import TYPE_CHECKING

from .beta_response_custom_tool_call import BetaResponseCustomToolCall

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BetaResponseCustomToolCallItem"]


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str  # pyright: ignore[reportGeneralTypeIssues]  # required here, not in the base
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
