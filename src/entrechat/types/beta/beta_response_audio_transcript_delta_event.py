# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseAudioTranscriptDeltaEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseAudioTranscriptDeltaEvent(Model):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_audio_transcript_delta_event:Agent"}
