# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .message_content_delta import MessageContentDelta

__all__ = ["MessageDelta"]


__refs__ = {"MessageContentDelta": "beta.threads.message_content_delta"}


class MessageDelta(Model):
    content: list[MessageContentDelta] | None = None
    role: Literal["user", "assistant"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "image_file": "beta.threads.image_file_delta_block:ImageFileDeltaBlock",
                    "text": "beta.threads.text_delta_block:TextDeltaBlock",
                    "refusal": "beta.threads.refusal_delta_block:RefusalDeltaBlock",
                    "image_url": "beta.threads.image_url_delta_block:ImageURLDeltaBlock",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
