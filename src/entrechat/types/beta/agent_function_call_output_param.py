# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .input_content_param import InputContentParam

__all__ = ["AgentFunctionCallOutputParam", "InputContentParamInputImage", "InputContentParamInputText"]


__refs__ = {"InputContentParam": "beta.input_content_param"}


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


if TYPE_CHECKING:
    AgentFunctionCallOutputParam: TypeAlias = str | Iterable[InputContentParam]
else:
    __aliases__ = {"AgentFunctionCallOutputParam": "str | Iterable[InputContentParam]"}
    __getattr__ = members(globals(), fill=True)
