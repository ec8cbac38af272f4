# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .run_step_include import RunStepInclude

__all__ = ["StepRetrieveParams"]


__refs__ = {"RunStepInclude": "beta.threads.runs.run_step_include"}


class StepRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]
    run_id: Required[str]
    include: Iterable[RunStepInclude]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
