# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["StaticFileChunkingStrategy"]


class StaticFileChunkingStrategy(Model):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
