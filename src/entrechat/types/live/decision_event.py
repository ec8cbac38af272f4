# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..decision import Decision

__all__ = ["DecisionEvent", "Event"]


__refs__ = {"Decision": "decision"}


class DecisionEvent(Model):
    delegation_id: str | None = None
    event: Event
    event_id: str
    source_event_id: str | None = None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None = None
    trigger_id: str | None = None
    type: Literal["decision.event"]

    __wraps__ = {"event": "live.decision_event:Event"}


class Event(Model):
    decision: Decision
    type: Literal["decision.completed"]

    __wraps__ = {"decision": "decision:Decision"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
