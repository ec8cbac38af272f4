# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .image_file_content_block_param import ImageFileContentBlockParam
    from .image_url_content_block_param import ImageURLContentBlockParam
    from .text_content_block_param import TextContentBlockParam

__all__ = ["MessageContentPartParam"]


__refs__ = {
    "ImageFileContentBlockParam": "beta.threads.image_file_content_block_param",
    "ImageURLContentBlockParam": "beta.threads.image_url_content_block_param",
    "TextContentBlockParam": "beta.threads.text_content_block_param",
}

if TYPE_CHECKING:
    MessageContentPartParam: TypeAlias = ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam
else:
    __aliases__ = {"MessageContentPartParam": "ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam"}
    __getattr__ = members(globals())
