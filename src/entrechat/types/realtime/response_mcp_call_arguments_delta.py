# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseMcpCallArgumentsDelta"]


class ResponseMcpCallArgumentsDelta(Model):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: str | None = None
