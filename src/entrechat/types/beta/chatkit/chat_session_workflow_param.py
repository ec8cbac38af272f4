# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Required

from entrechat._core.typed import TypedDict

__all__ = ["ChatSessionWorkflowParam", "Tracing"]


class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]
    state_variables: dict[str, str | int | bool | float]
    tracing: Tracing
    version: str


class Tracing(TypedDict, total=False):
    enabled: bool
