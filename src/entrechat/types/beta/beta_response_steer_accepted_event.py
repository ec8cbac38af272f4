# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BetaResponseSteerAcceptedEvent", "Steer"]


class BetaResponseSteerAcceptedEvent(Model):
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: str | None = None

    __wraps__ = {"steer": "beta.beta_response_steer_accepted_event:Steer"}


class Steer(Model):
    id: str
    previous_response_id: str
