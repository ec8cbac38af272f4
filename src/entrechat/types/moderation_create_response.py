# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .moderation import Moderation

__all__ = ["ModerationCreateResponse"]


__refs__ = {"Moderation": "moderation"}


class ModerationCreateResponse(Model):
    id: str
    model: str
    results: list[Moderation]

    __wraps__ = {"results": ["moderation:Moderation"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
