# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SkillVersion"]


class SkillVersion(Model):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
