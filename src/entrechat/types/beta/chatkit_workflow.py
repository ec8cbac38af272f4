# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["ChatKitWorkflow", "Tracing"]


class ChatKitWorkflow(Model):
    id: str
    state_variables: dict[str, str | int | bool | float] | None = None
    tracing: Tracing
    version: str | None = None

    __wraps__ = {"tracing": "beta.chatkit_workflow:Tracing"}


class Tracing(Model):
    enabled: bool
