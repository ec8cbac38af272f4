# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["AudioFormat", "AudioPCM", "AudioPCMA", "AudioPCMU"]


class AudioPCM(Model):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]


class AudioPCMA(Model):
    rate: int
    type: Literal["audio/pcma"]


class AudioPCMU(Model):
    rate: int
    type: Literal["audio/pcmu"]


AudioFormat: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
