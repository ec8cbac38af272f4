# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .skill import Skill

__all__ = ["SkillList"]


__refs__ = {"Skill": "skill"}


class SkillList(Model):
    data: list[Skill]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]

    __wraps__ = {"data": ["skill:Skill"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
