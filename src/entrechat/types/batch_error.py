# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["BatchError"]


class BatchError(Model):
    code: str | None = None
    line: int | None = None
    message: str | None = None
    param: str | None = None
