# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["AudioFormatParam", "AudioPCM", "AudioPCMA", "AudioPCMU"]


class AudioPCM(TypedDict, total=False):
    rate: Required[Literal[16000, 24000]]
    type: Required[Literal["audio/pcm"]]


class AudioPCMA(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcma"]]


class AudioPCMU(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]


AudioFormatParam: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
