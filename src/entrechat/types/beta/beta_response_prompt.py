# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_file import BetaResponseInputFile
    from .beta_response_input_image import BetaResponseInputImage
    from .beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponsePrompt", "Variables"]


__refs__ = {
    "BetaResponseInputFile": "beta.beta_response_input_file",
    "BetaResponseInputImage": "beta.beta_response_input_image",
    "BetaResponseInputText": "beta.beta_response_input_text",
}


class BetaResponsePrompt(Model):
    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None

    __wraps__ = {
        "variables": {
            "*": {
                "type": {
                    "input_text": "beta.beta_response_input_text:BetaResponseInputText",
                    "input_image": "beta.beta_response_input_image:BetaResponseInputImage",
                    "input_file": "beta.beta_response_input_file:BetaResponseInputFile",
                }
            }
        }
    }


if TYPE_CHECKING:
    Variables: TypeAlias = str | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
else:
    __aliases__ = {"Variables": "str | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile"}
    __getattr__ = members(globals())
