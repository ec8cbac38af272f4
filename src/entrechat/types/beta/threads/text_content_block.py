# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .text import Text

__all__ = ["TextContentBlock"]


__refs__ = {"Text": "beta.threads.text"}


class TextContentBlock(Model):
    text: Text
    type: Literal["text"]

    __wraps__ = {"text": "beta.threads.text:Text"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
