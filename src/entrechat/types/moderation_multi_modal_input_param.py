# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .moderation_image_url_input_param import ModerationImageURLInputParam
    from .moderation_text_input_param import ModerationTextInputParam

__all__ = ["ModerationMultiModalInputParam"]


__refs__ = {
    "ModerationImageURLInputParam": "moderation_image_url_input_param",
    "ModerationTextInputParam": "moderation_text_input_param",
}

if TYPE_CHECKING:
    ModerationMultiModalInputParam: TypeAlias = ModerationImageURLInputParam | ModerationTextInputParam
else:
    __aliases__ = {"ModerationMultiModalInputParam": "ModerationImageURLInputParam | ModerationTextInputParam"}
    __getattr__ = members(globals())
