# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_audio_param import ResponseInputAudioParam
    from ..responses.response_input_text_param import ResponseInputTextParam

__all__ = ["GraderInputsParam", "GraderInputsParamItem", "GraderInputsParamItemInputImage", "GraderInputsParamItemOutputText"]


__refs__ = {
    "ResponseInputAudioParam": "responses.response_input_audio_param",
    "ResponseInputTextParam": "responses.response_input_text_param",
}


class GraderInputsParamItemInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class GraderInputsParamItemOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


if TYPE_CHECKING:
    GraderInputsParamItem: TypeAlias = (
        str
        | ResponseInputTextParam
        | GraderInputsParamItemOutputText
        | GraderInputsParamItemInputImage
        | ResponseInputAudioParam
    )
    GraderInputsParam: TypeAlias = SequenceNotStr[GraderInputsParamItem]
else:
    __aliases__ = {
        "GraderInputsParam": "SequenceNotStr[GraderInputsParamItem]",
        "GraderInputsParamItem": "str | ResponseInputTextParam | GraderInputsParamItemOutputText | GraderInputsParamItemInputImage | ResponseInputAudioParam",
    }
    __getattr__ = members(globals(), fill=True)
