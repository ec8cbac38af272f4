# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.files import FileTypes
from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .video_seconds import VideoSeconds

__all__ = ["Video", "VideoExtendParams", "VideoVideoReferenceInputParam"]


__refs__ = {"VideoSeconds": "video_seconds"}


class VideoExtendParams(TypedDict, total=False):
    prompt: Required[str]
    seconds: Required[VideoSeconds]
    video: Required[Video]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


Video: TypeAlias = FileTypes | VideoVideoReferenceInputParam

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
