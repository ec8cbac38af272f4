# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .speech_model import SpeechModel

__all__ = ["SpeechCreateParams", "Voice", "VoiceID"]


__refs__ = {"SpeechModel": "audio.speech_model"}


class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    model: Required[str | SpeechModel]
    voice: Required[Voice]
    instructions: str
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    speed: float
    stream_format: Literal["sse", "audio"]


class VoiceID(TypedDict, total=False):
    id: Required[str]


Voice: TypeAlias = (
    str
    | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"]
    | VoiceID
)

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
