# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.files import FileTypes
from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .image_input_reference_param import ImageInputReferenceParam
    from .video_model_param import VideoModelParam
    from .video_seconds import VideoSeconds
    from .video_size import VideoSize

__all__ = ["InputReference", "VideoCreateParams"]


__refs__ = {
    "ImageInputReferenceParam": "image_input_reference_param",
    "VideoModelParam": "video_model_param",
    "VideoSeconds": "video_seconds",
    "VideoSize": "video_size",
}


class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    input_reference: InputReference
    model: VideoModelParam
    seconds: VideoSeconds
    size: VideoSize


if TYPE_CHECKING:
    InputReference: TypeAlias = FileTypes | ImageInputReferenceParam
else:
    __aliases__ = {"InputReference": "FileTypes | ImageInputReferenceParam"}
    __getattr__ = members(globals(), fill=True)
