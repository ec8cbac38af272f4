# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .file_object import FileObject

__all__ = ["Upload"]


__refs__ = {"FileObject": "file_object"}


class Upload(Model):
    id: str
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: FileObject | None = None

    __wraps__ = {"file": "file_object:FileObject"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
