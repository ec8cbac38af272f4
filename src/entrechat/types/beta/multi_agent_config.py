# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["MultiAgentConfig"]


class MultiAgentConfig(Model):
    enabled: bool
    max_concurrent_subagents: int | None = None
