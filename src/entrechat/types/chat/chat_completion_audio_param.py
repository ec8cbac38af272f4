# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["ChatCompletionAudioParam", "Voice", "VoiceID"]


class ChatCompletionAudioParam(TypedDict, total=False):
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    voice: Required[Voice]


class VoiceID(TypedDict, total=False):
    id: Required[str]


Voice: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | VoiceID
)
