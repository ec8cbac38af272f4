# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_output_refusal_param import ResponseOutputRefusalParam
    from .response_output_text_param import ResponseOutputTextParam

__all__ = ["Content", "ResponseOutputMessageParam"]


__refs__ = {
    "ResponseOutputRefusalParam": "responses.response_output_refusal_param",
    "ResponseOutputTextParam": "responses.response_output_text_param",
}


class ResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Literal["commentary", "final_answer"] | None


if TYPE_CHECKING:
    Content: TypeAlias = ResponseOutputTextParam | ResponseOutputRefusalParam
else:
    __aliases__ = {"Content": "ResponseOutputTextParam | ResponseOutputRefusalParam"}
    __getattr__ = members(globals(), fill=True)
