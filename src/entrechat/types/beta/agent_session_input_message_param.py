# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .input_content_param import InputContentParam

__all__ = ["AgentSessionInputMessageParam"]


__refs__ = {"InputContentParam": "beta.input_content_param"}


class AgentSessionInputMessageParam(TypedDict, total=False):
    content: Required[Iterable[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
