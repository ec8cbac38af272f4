# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Function", "FunctionToolCall"]


class Function(Model):
    arguments: str
    name: str
    output: str | None = None


class FunctionToolCall(Model):
    id: str
    function: Function
    type: Literal["function"]

    __wraps__ = {"function": "beta.threads.runs.function_tool_call:Function"}
