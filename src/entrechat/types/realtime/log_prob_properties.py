# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["LogProbProperties"]


class LogProbProperties(Model):
    token: str
    bytes: list[int]
    logprob: float
