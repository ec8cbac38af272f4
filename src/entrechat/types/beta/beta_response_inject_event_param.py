# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .beta_response_input_item_param import BetaResponseInputItemParam

__all__ = ["BetaResponseInjectEventParam"]


__refs__ = {"BetaResponseInputItemParam": "beta.beta_response_input_item_param"}


class BetaResponseInjectEventParam(TypedDict, total=False):
    input: Required[Iterable[BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
