# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["RealtimeAudioInputTurnDetectionParam", "SemanticVad", "ServerVad"]


class SemanticVad(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool


class ServerVad(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool
    idle_timeout_ms: int | None
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


RealtimeAudioInputTurnDetectionParam: TypeAlias = ServerVad | SemanticVad
