# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Required

from entrechat._core.files import FileTypes
from entrechat._core.typed import TypedDict

__all__ = ["VoiceConsentCreateParams"]


class VoiceConsentCreateParams(TypedDict, total=False):
    language: Required[str]
    name: Required[str]
    recording: Required[FileTypes]
