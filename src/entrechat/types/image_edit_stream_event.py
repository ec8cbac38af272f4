# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .image_edit_completed_event import ImageEditCompletedEvent
    from .image_edit_partial_image_event import ImageEditPartialImageEvent

__all__ = ["ImageEditStreamEvent"]


__refs__ = {
    "ImageEditCompletedEvent": "image_edit_completed_event",
    "ImageEditPartialImageEvent": "image_edit_partial_image_event",
}

if TYPE_CHECKING:
    ImageEditStreamEvent: TypeAlias = ImageEditPartialImageEvent | ImageEditCompletedEvent
else:
    __aliases__ = {"ImageEditStreamEvent": "ImageEditPartialImageEvent | ImageEditCompletedEvent"}
    __getattr__ = members(globals())
