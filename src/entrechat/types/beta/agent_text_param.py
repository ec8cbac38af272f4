# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .text_format_param import TextFormatParam

__all__ = ["AgentTextParam"]


__refs__ = {"TextFormatParam": "beta.text_format_param"}


class AgentTextParam(TypedDict, total=False):
    format: TextFormatParam | None
    verbosity: Literal["low", "medium", "high"] | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
