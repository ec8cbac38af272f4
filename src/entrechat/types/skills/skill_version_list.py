# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .skill_version import SkillVersion

__all__ = ["SkillVersionList"]


__refs__ = {"SkillVersion": "skills.skill_version"}


class SkillVersionList(Model):
    data: list[SkillVersion]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]

    __wraps__ = {"data": ["skills.skill_version:SkillVersion"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
