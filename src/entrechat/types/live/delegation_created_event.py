# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Delegation", "DelegationCreatedEvent"]


class Delegation(Model):
    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: str | None = None


class DelegationCreatedEvent(Model):
    delegation: Delegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: str | None = None

    __wraps__ = {"delegation": "live.delegation_created_event:Delegation"}
