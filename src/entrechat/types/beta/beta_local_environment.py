# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_local_skill import BetaLocalSkill

__all__ = ["BetaLocalEnvironment"]


__refs__ = {"BetaLocalSkill": "beta.beta_local_skill"}


class BetaLocalEnvironment(Model):
    type: Literal["local"]
    skills: list[BetaLocalSkill] | None = None

    __wraps__ = {"skills": ["beta.beta_local_skill:BetaLocalSkill"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
