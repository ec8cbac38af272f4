# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .session_error import SessionError

__all__ = ["AgentSessionErrorEvent"]


__refs__ = {"SessionError": "beta.session_error"}


class AgentSessionErrorEvent(Model):
    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: str | None = None

    __wraps__ = {"error": "beta.session_error:SessionError"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
