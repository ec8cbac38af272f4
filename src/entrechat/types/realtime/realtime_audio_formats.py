# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormats"]


class AudioPCM(Model):
    rate: Literal[24000] | None = None
    type: Literal["audio/pcm"] | None = None


class AudioPCMA(Model):
    type: Literal["audio/pcma"] | None = None


class AudioPCMU(Model):
    type: Literal["audio/pcmu"] | None = None


RealtimeAudioFormats: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
