# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_json_object import DecisionJSONObject

__all__ = ["ContentPart", "ContentPartInputImage", "ContentPartInputJSON", "ContentPartInputText", "DecisionUserMessage"]


__refs__ = {"DecisionJSONObject": "live.decision_json_object"}


class ContentPartInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ContentPartInputJSON(Model):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class ContentPartInputText(Model):
    text: str
    type: Literal["input_text"]


class DecisionUserMessage(Model):
    content: str | list[ContentPart]
    role: Literal["user"]
    id: str | None = None
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "live.decision_user_message:ContentPartInputText",
                    "input_image": "live.decision_user_message:ContentPartInputImage",
                    "input_json": "live.decision_user_message:ContentPartInputJSON",
                }
            }
        ]
    }


ContentPart: TypeAlias = ContentPartInputText | ContentPartInputImage | ContentPartInputJSON

if not TYPE_CHECKING:
    __getattr__ = members(globals())
