# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_audio import ResponseInputAudio
    from ..responses.response_input_text import ResponseInputText

__all__ = ["GraderInputItem", "GraderInputItemInputImage", "GraderInputItemOutputText", "GraderInputs"]


__refs__ = {"ResponseInputAudio": "responses.response_input_audio", "ResponseInputText": "responses.response_input_text"}


class GraderInputItemInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class GraderInputItemOutputText(Model):
    text: str
    type: Literal["output_text"]


if TYPE_CHECKING:
    GraderInputItem: TypeAlias = (
        str | ResponseInputText | GraderInputItemOutputText | GraderInputItemInputImage | ResponseInputAudio
    )
    GraderInputs: TypeAlias = list[GraderInputItem]
else:
    __aliases__ = {
        "GraderInputItem": "str | ResponseInputText | GraderInputItemOutputText | GraderInputItemInputImage | ResponseInputAudio",
        "GraderInputs": "list[GraderInputItem]",
    }
    __getattr__ = members(globals())
