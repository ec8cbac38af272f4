# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .video_create_error import VideoCreateError
    from .video_model import VideoModel
    from .video_seconds import VideoSeconds
    from .video_size import VideoSize

__all__ = ["Video"]


__refs__ = {
    "VideoCreateError": "video_create_error",
    "VideoModel": "video_model",
    "VideoSeconds": "video_seconds",
    "VideoSize": "video_size",
}


class Video(Model):
    id: str
    completed_at: int | None = None
    created_at: int
    error: VideoCreateError | None = None
    expires_at: int | None = None
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: str | None = None
    remixed_from_video_id: str | None = None
    seconds: str | VideoSeconds
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]

    __wraps__ = {"error": "video_create_error:VideoCreateError"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
