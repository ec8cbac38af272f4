# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob"]


class Agent(Model):
    agent_name: str


class BetaResponseTextDeltaEvent(Model):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    agent: Agent | None = None

    __wraps__ = {
        "logprobs": ["beta.beta_response_text_delta_event:Logprob"],
        "agent": "beta.beta_response_text_delta_event:Agent",
    }


class Logprob(Model):
    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None = None

    __wraps__ = {"top_logprobs": ["beta.beta_response_text_delta_event:LogprobTopLogprob"]}


class LogprobTopLogprob(Model):
    token: str | None = None
    logprob: float | None = None
