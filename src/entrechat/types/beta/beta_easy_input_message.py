# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["BetaEasyInputMessage"]


__refs__ = {"BetaResponseInputMessageContentList": "beta.beta_response_input_message_content_list"}


class BetaEasyInputMessage(Model):
    content: str | BetaResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "beta.beta_response_input_text:BetaResponseInputText",
                    "input_image": "beta.beta_response_input_image:BetaResponseInputImage",
                    "input_file": "beta.beta_response_input_file:BetaResponseInputFile",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
