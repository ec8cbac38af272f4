# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseAudioTranscriptDoneEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseAudioTranscriptDoneEvent(Model):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_audio_transcript_done_event:Agent"}
