# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.files import FileTypes
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CreateVoiceRequestAudioSample", "CreateVoiceRequestPrompt", "VoiceCreateParams"]


class CreateVoiceRequestAudioSample(TypedDict, total=False):
    audio_sample: Required[FileTypes]
    consent: Required[str]
    name: Required[str]
    type: Literal["audio_sample"]


class CreateVoiceRequestPrompt(TypedDict, total=False):
    name: Required[str]
    prompt: Required[str]
    type: Required[Literal["prompt"]]
    model: str | Literal["auto", "2026-10-08"]
    script_hint: str


VoiceCreateParams: TypeAlias = CreateVoiceRequestAudioSample | CreateVoiceRequestPrompt
