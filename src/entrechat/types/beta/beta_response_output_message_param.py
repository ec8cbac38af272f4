# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_output_refusal_param import BetaResponseOutputRefusalParam
    from .beta_response_output_text_param import BetaResponseOutputTextParam

__all__ = ["Agent", "BetaResponseOutputMessageParam", "Content"]


__refs__ = {
    "BetaResponseOutputRefusalParam": "beta.beta_response_output_refusal_param",
    "BetaResponseOutputTextParam": "beta.beta_response_output_text_param",
}


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    agent: Agent | None
    phase: Literal["commentary", "final_answer"] | None


if TYPE_CHECKING:
    Content: TypeAlias = BetaResponseOutputTextParam | BetaResponseOutputRefusalParam
else:
    __aliases__ = {"Content": "BetaResponseOutputTextParam | BetaResponseOutputRefusalParam"}
    __getattr__ = members(globals(), fill=True)
