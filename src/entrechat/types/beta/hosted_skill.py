# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .hosted_skill_reference import HostedSkillReference

__all__ = ["HostedSkill", "HostedSkillResourceInline"]


__refs__ = {"HostedSkillReference": "beta.hosted_skill_reference"}


class HostedSkillResourceInline(Model):
    description: str
    name: str
    type: Literal["inline"]


if TYPE_CHECKING:
    HostedSkill: TypeAlias = HostedSkillReference | HostedSkillResourceInline
else:
    __aliases__ = {"HostedSkill": "HostedSkillReference | HostedSkillResourceInline"}
    __getattr__ = members(globals())
