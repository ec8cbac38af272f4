# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SessionArtifact"]


class SessionArtifact(Model):
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str
