# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseMcpCallCompleted"]


class ResponseMcpCallCompleted(Model):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]
