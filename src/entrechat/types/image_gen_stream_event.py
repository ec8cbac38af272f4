# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent

__all__ = ["ImageGenStreamEvent"]


__refs__ = {"ImageGenCompletedEvent": "image_gen_completed_event", "ImageGenPartialImageEvent": "image_gen_partial_image_event"}

if TYPE_CHECKING:
    ImageGenStreamEvent: TypeAlias = ImageGenPartialImageEvent | ImageGenCompletedEvent
else:
    __aliases__ = {"ImageGenStreamEvent": "ImageGenPartialImageEvent | ImageGenCompletedEvent"}
    __getattr__ = members(globals())
