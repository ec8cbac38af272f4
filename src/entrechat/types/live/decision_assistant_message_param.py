# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessageParam"]


class ContentPartOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class ContentPartRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ContentPart]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


ContentPart: TypeAlias = ContentPartOutputText | ContentPartRefusal
