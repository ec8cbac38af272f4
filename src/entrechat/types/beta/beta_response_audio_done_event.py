# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseAudioDoneEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseAudioDoneEvent(Model):
    sequence_number: int
    type: Literal["response.audio.done"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_audio_done_event:Agent"}
