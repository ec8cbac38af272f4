# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["CommentaryAppendEventParam"]


class CommentaryAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.commentary.append"]]
    event_id: str | None
