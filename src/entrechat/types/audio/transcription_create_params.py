# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.files import FileTypes
from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..audio_model import AudioModel
    from ..audio_response_format import AudioResponseFormat
    from .transcription_include import TranscriptionInclude

__all__ = [
    "ChunkingStrategy",
    "ChunkingStrategyVadConfig",
    "TranscriptionCreateParams",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
]


__refs__ = {
    "AudioModel": "audio_model",
    "AudioResponseFormat": "audio_response_format",
    "TranscriptionInclude": "audio.transcription_include",
}


class ChunkingStrategyVadConfig(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[str | AudioModel]
    chunking_strategy: ChunkingStrategy | None
    include: Iterable[TranscriptionInclude]
    keywords: SequenceNotStr[str]
    known_speaker_names: SequenceNotStr[str]
    known_speaker_references: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
    timestamp_granularities: Iterable[Literal["word", "segment"]]


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Required[Literal[False] | None]


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


ChunkingStrategy: TypeAlias = Literal["auto"] | ChunkingStrategyVadConfig
TranscriptionCreateParams: TypeAlias = TranscriptionCreateParamsNonStreaming | TranscriptionCreateParamsStreaming

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
