# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .log_prob_properties import LogProbProperties

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent"]


__refs__ = {"LogProbProperties": "realtime.log_prob_properties"}


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None

    __wraps__ = {"logprobs": ["realtime.log_prob_properties:LogProbProperties"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
