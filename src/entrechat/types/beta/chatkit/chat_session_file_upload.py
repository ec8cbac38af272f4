# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["ChatSessionFileUpload"]


class ChatSessionFileUpload(Model):
    enabled: bool
    max_file_size: int | None = None
    max_files: int | None = None
