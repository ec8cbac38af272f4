# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model as _Model

__all__ = ["Model"]


class Model(_Model):
    id: str
