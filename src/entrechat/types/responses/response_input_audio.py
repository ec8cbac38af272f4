# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["InputAudio", "ResponseInputAudio"]


class InputAudio(Model):
    data: str
    format: Literal["mp3", "wav"]


class ResponseInputAudio(Model):
    input_audio: InputAudio
    type: Literal["input_audio"]

    __wraps__ = {"input_audio": "responses.response_input_audio:InputAudio"}
