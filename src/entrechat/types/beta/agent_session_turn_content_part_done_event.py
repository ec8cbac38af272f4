# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .output_text import OutputText

__all__ = ["AgentSessionTurnContentPartDoneEvent"]


__refs__ = {"OutputText": "beta.output_text"}


class AgentSessionTurnContentPartDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: str | None = None

    __wraps__ = {"part": "beta.output_text:OutputText"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
