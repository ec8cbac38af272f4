# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_content import BetaResponseInputContent

__all__ = ["BetaResponseInputMessageContentList"]


__refs__ = {"BetaResponseInputContent": "beta.beta_response_input_content"}

if TYPE_CHECKING:
    BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]
else:
    __aliases__ = {"BetaResponseInputMessageContentList": "list[BetaResponseInputContent]"}
    __getattr__ = members(globals())
