# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .transcription import Transcription
    from .transcription_diarized import TranscriptionDiarized
    from .transcription_verbose import TranscriptionVerbose

__all__ = ["TranscriptionCreateResponse"]


__refs__ = {
    "Transcription": "audio.transcription",
    "TranscriptionDiarized": "audio.transcription_diarized",
    "TranscriptionVerbose": "audio.transcription_verbose",
}

if TYPE_CHECKING:
    TranscriptionCreateResponse: TypeAlias = Transcription | TranscriptionDiarized | TranscriptionVerbose
else:
    __aliases__ = {"TranscriptionCreateResponse": "Transcription | TranscriptionDiarized | TranscriptionVerbose"}
    __getattr__ = members(globals())
