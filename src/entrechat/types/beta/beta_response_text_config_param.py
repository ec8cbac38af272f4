# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .beta_response_format_text_config_param import BetaResponseFormatTextConfigParam

__all__ = ["BetaResponseTextConfigParam"]


__refs__ = {"BetaResponseFormatTextConfigParam": "beta.beta_response_format_text_config_param"}


class BetaResponseTextConfigParam(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
