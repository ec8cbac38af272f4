# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .input_content import InputContent

__all__ = ["AgentFunctionCallOutput"]


__refs__ = {"InputContent": "beta.input_content"}

if TYPE_CHECKING:
    AgentFunctionCallOutput: TypeAlias = str | list[InputContent]
else:
    __aliases__ = {"AgentFunctionCallOutput": "str | list[InputContent]"}
    __getattr__ = members(globals())
