# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..beta_response_includable import BetaResponseIncludable

__all__ = ["InputItemListParams"]


__refs__ = {"BetaResponseIncludable": "beta.beta_response_includable"}


class InputItemListParams(TypedDict, total=False):
    after: str
    include: Iterable[BetaResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
    betas: Iterable[Literal["responses_multi_agent=v1"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
