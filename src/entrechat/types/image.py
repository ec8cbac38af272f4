# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["Image"]


class Image(Model):
    b64_json: str | None = None
    revised_prompt: str | None = None
    url: str | None = None
