# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Function", "RequiredActionFunctionToolCall"]


class Function(Model):
    arguments: str
    name: str


class RequiredActionFunctionToolCall(Model):
    id: str
    function: Function
    type: Literal["function"]

    __wraps__ = {"function": "beta.threads.required_action_function_tool_call:Function"}
