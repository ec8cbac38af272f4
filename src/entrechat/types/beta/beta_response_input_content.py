# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_file import BetaResponseInputFile
    from .beta_response_input_image import BetaResponseInputImage
    from .beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponseInputContent"]


__refs__ = {
    "BetaResponseInputFile": "beta.beta_response_input_file",
    "BetaResponseInputImage": "beta.beta_response_input_image",
    "BetaResponseInputText": "beta.beta_response_input_text",
}

if TYPE_CHECKING:
    BetaResponseInputContent: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
else:
    __aliases__ = {"BetaResponseInputContent": "BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile"}
    __getattr__ = members(globals())
