# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_inline_skill_source import BetaInlineSkillSource

__all__ = ["BetaInlineSkill"]


__refs__ = {"BetaInlineSkillSource": "beta.beta_inline_skill_source"}


class BetaInlineSkill(Model):
    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]

    __wraps__ = {"source": "beta.beta_inline_skill_source:BetaInlineSkillSource"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
