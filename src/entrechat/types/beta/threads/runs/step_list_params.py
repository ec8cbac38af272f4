# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .run_step_include import RunStepInclude

__all__ = ["StepListParams"]


__refs__ = {"RunStepInclude": "beta.threads.runs.run_step_include"}


class StepListParams(TypedDict, total=False):
    thread_id: Required[str]
    after: str
    before: str
    include: Iterable[RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
