# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .session_config_param import SessionConfigParam

__all__ = ["SessionStartEventParam"]


__refs__ = {"SessionConfigParam": "live.session_config_param"}


class SessionStartEventParam(TypedDict, total=False):
    session: Required[SessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: str | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
