# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam

__all__ = ["BetaEasyInputMessageParam"]


__refs__ = {"BetaResponseInputMessageContentListParam": "beta.beta_response_input_message_content_list_param"}


class BetaEasyInputMessageParam(TypedDict, total=False):
    content: Required[str | BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
