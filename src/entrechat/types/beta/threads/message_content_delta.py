# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .image_file_delta_block import ImageFileDeltaBlock
    from .image_url_delta_block import ImageURLDeltaBlock
    from .refusal_delta_block import RefusalDeltaBlock
    from .text_delta_block import TextDeltaBlock

__all__ = ["MessageContentDelta"]


__refs__ = {
    "ImageFileDeltaBlock": "beta.threads.image_file_delta_block",
    "ImageURLDeltaBlock": "beta.threads.image_url_delta_block",
    "RefusalDeltaBlock": "beta.threads.refusal_delta_block",
    "TextDeltaBlock": "beta.threads.text_delta_block",
}

if TYPE_CHECKING:
    MessageContentDelta: TypeAlias = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock
else:
    __aliases__ = {"MessageContentDelta": "ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock"}
    __getattr__ = members(globals())
