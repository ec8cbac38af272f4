# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BetaSkillReference"]


class BetaSkillReference(Model):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None
