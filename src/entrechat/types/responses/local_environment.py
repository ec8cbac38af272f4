# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .local_skill import LocalSkill

__all__ = ["LocalEnvironment"]


__refs__ = {"LocalSkill": "responses.local_skill"}


class LocalEnvironment(Model):
    type: Literal["local"]
    skills: list[LocalSkill] | None = None

    __wraps__ = {"skills": ["responses.local_skill:LocalSkill"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
