# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_file_param import BetaResponseInputFileParam
    from .beta_response_input_image_param import BetaResponseInputImageParam
    from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponsePromptParam", "Variables"]


__refs__ = {
    "BetaResponseInputFileParam": "beta.beta_response_input_file_param",
    "BetaResponseInputImageParam": "beta.beta_response_input_image_param",
    "BetaResponseInputTextParam": "beta.beta_response_input_text_param",
}


class BetaResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, Variables] | None
    version: str | None


if TYPE_CHECKING:
    Variables: TypeAlias = str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
else:
    __aliases__ = {"Variables": "str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam"}
    __getattr__ = members(globals(), fill=True)
