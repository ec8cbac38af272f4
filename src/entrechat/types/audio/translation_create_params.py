# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.files import FileTypes
from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..audio_model import AudioModel

__all__ = ["TranslationCreateParams"]


__refs__ = {"AudioModel": "audio_model"}


class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[str | AudioModel]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
