# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]


class ChatCompletionTokenLogprob(Model):
    token: str
    bytes: list[int] | None = None
    logprob: float
    top_logprobs: list[TopLogprob]

    __wraps__ = {"top_logprobs": ["chat.chat_completion_token_logprob:TopLogprob"]}


class TopLogprob(Model):
    token: str
    bytes: list[int] | None = None
    logprob: float
