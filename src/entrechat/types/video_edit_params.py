# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.files import FileTypes
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Video", "VideoEditParams", "VideoVideoReferenceInputParam"]


class VideoEditParams(TypedDict, total=False):
    prompt: Required[str]
    video: Required[Video]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


Video: TypeAlias = FileTypes | VideoVideoReferenceInputParam
