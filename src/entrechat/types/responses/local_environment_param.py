# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .local_skill_param import LocalSkillParam

__all__ = ["LocalEnvironmentParam"]


__refs__ = {"LocalSkillParam": "responses.local_skill_param"}


class LocalEnvironmentParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
