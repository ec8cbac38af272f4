# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .text_delta import TextDelta

__all__ = ["TextDeltaBlock"]


__refs__ = {"TextDelta": "beta.threads.text_delta"}


class TextDeltaBlock(Model):
    index: int
    type: Literal["text"]
    text: TextDelta | None = None

    __wraps__ = {"text": "beta.threads.text_delta:TextDelta"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
