# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ...agent_session_input_param import AgentSessionInputParam

__all__ = ["EventCreateParams"]


__refs__ = {"AgentSessionInputParam": "beta.agent_session_input_param"}


class EventCreateParams(TypedDict, total=False):
    events: Required[Iterable[AgentSessionInputParam]]
    idempotency_key: str


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
