# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .inline_skill_source_param import InlineSkillSourceParam

__all__ = ["InlineSkillParam"]


__refs__ = {"InlineSkillSourceParam": "responses.inline_skill_source_param"}


class InlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineSkillSourceParam]
    type: Required[Literal["inline"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
