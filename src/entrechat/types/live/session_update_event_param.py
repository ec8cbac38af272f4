# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .session_update_config_param import SessionUpdateConfigParam

__all__ = ["SessionUpdateEventParam"]


__refs__ = {"SessionUpdateConfigParam": "live.session_update_config_param"}


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateConfigParam]
    type: Required[Literal["session.update"]]
    event_id: str | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
