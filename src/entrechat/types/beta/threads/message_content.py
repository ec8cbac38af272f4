# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .image_file_content_block import ImageFileContentBlock
    from .image_url_content_block import ImageURLContentBlock
    from .refusal_content_block import RefusalContentBlock
    from .text_content_block import TextContentBlock

__all__ = ["MessageContent"]


__refs__ = {
    "ImageFileContentBlock": "beta.threads.image_file_content_block",
    "ImageURLContentBlock": "beta.threads.image_url_content_block",
    "RefusalContentBlock": "beta.threads.refusal_content_block",
    "TextContentBlock": "beta.threads.text_content_block",
}

if TYPE_CHECKING:
    MessageContent: TypeAlias = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock
else:
    __aliases__ = {"MessageContent": "ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock"}
    __getattr__ = members(globals())
