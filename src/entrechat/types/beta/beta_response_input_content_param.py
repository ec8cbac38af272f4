# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_file_param import BetaResponseInputFileParam
    from .beta_response_input_image_param import BetaResponseInputImageParam
    from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponseInputContentParam"]


__refs__ = {
    "BetaResponseInputFileParam": "beta.beta_response_input_file_param",
    "BetaResponseInputImageParam": "beta.beta_response_input_image_param",
    "BetaResponseInputTextParam": "beta.beta_response_input_text_param",
}

if TYPE_CHECKING:
    BetaResponseInputContentParam: TypeAlias = (
        BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
    )
else:
    __aliases__ = {
        "BetaResponseInputContentParam": "BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam"
    }
    __getattr__ = members(globals())
