# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["AgentBrowserOriginAccessParam"]


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]
