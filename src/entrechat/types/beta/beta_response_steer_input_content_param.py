# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_file_content_param import BetaResponseInputFileContentParam
    from .beta_response_input_image_content_param import BetaResponseInputImageContentParam
    from .beta_response_input_text_content_param import BetaResponseInputTextContentParam

__all__ = ["BetaResponseSteerInputContentParam"]


__refs__ = {
    "BetaResponseInputFileContentParam": "beta.beta_response_input_file_content_param",
    "BetaResponseInputImageContentParam": "beta.beta_response_input_image_content_param",
    "BetaResponseInputTextContentParam": "beta.beta_response_input_text_content_param",
}

if TYPE_CHECKING:
    BetaResponseSteerInputContentParam: TypeAlias = (
        BetaResponseInputTextContentParam | BetaResponseInputImageContentParam | BetaResponseInputFileContentParam
    )
else:
    __aliases__ = {
        "BetaResponseSteerInputContentParam": "BetaResponseInputTextContentParam | BetaResponseInputImageContentParam | BetaResponseInputFileContentParam"
    }
    __getattr__ = members(globals())
