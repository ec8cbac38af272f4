# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .beta_inline_skill_source_param import BetaInlineSkillSourceParam

__all__ = ["BetaInlineSkillParam"]


__refs__ = {"BetaInlineSkillSourceParam": "beta.beta_inline_skill_source_param"}


class BetaInlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[BetaInlineSkillSourceParam]
    type: Required[Literal["inline"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
