# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal

from entrechat._core.typed import TypedDict

__all__ = ["SessionListParams"]


class SessionListParams(TypedDict, total=False):
    after: str
    agent_id: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]
