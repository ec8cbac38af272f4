# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["EvalDeleteResponse"]


class EvalDeleteResponse(Model):
    deleted: bool
    eval_id: str
    object: str
