# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_file_content import BetaResponseInputFileContent
    from .beta_response_input_image_content import BetaResponseInputImageContent
    from .beta_response_input_text_content import BetaResponseInputTextContent

__all__ = ["BetaResponseSteerInputContent"]


__refs__ = {
    "BetaResponseInputFileContent": "beta.beta_response_input_file_content",
    "BetaResponseInputImageContent": "beta.beta_response_input_image_content",
    "BetaResponseInputTextContent": "beta.beta_response_input_text_content",
}

if TYPE_CHECKING:
    BetaResponseSteerInputContent: TypeAlias = (
        BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent
    )
else:
    __aliases__ = {
        "BetaResponseSteerInputContent": "BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent"
    }
    __getattr__ = members(globals())
