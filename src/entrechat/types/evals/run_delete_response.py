# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["RunDeleteResponse"]


class RunDeleteResponse(Model):
    deleted: bool | None = None
    object: str | None = None
    run_id: str | None = None
