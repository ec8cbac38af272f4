# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .inline_skill_source import InlineSkillSource

__all__ = ["InlineSkill"]


__refs__ = {"InlineSkillSource": "responses.inline_skill_source"}


class InlineSkill(Model):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]

    __wraps__ = {"source": "responses.inline_skill_source:InlineSkillSource"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
