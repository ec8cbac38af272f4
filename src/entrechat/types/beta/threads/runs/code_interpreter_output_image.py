# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["CodeInterpreterOutputImage", "Image"]


class CodeInterpreterOutputImage(Model):
    index: int
    type: Literal["image"]
    image: Image | None = None

    __wraps__ = {"image": "beta.threads.runs.code_interpreter_output_image:Image"}


class Image(Model):
    file_id: str | None = None
