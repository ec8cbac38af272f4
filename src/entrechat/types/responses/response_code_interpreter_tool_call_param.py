# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCallParam"]


class OutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class OutputLogs(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    id: Required[str]
    code: Required[str | None]
    container_id: Required[str]
    outputs: Required[Iterable[Output] | None]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]


Output: TypeAlias = OutputLogs | OutputImage
