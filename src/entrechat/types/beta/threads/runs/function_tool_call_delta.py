# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Function", "FunctionToolCallDelta"]


class Function(Model):
    arguments: str | None = None
    name: str | None = None
    output: str | None = None


class FunctionToolCallDelta(Model):
    index: int
    type: Literal["function"]
    id: str | None = None
    function: Function | None = None

    __wraps__ = {"function": "beta.threads.runs.function_tool_call_delta:Function"}
