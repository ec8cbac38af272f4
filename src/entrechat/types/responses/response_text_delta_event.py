# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Logprob", "LogprobTopLogprob", "ResponseTextDeltaEvent"]


class Logprob(Model):
    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None = None

    __wraps__ = {"top_logprobs": ["responses.response_text_delta_event:LogprobTopLogprob"]}


class LogprobTopLogprob(Model):
    token: str | None = None
    logprob: float | None = None


class ResponseTextDeltaEvent(Model):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

    __wraps__ = {"logprobs": ["responses.response_text_delta_event:Logprob"]}
