# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..completion_usage import CompletionUsage
    from ..shared.metadata import Metadata
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "ChatCompletion",
    "Choice",
    "ChoiceLogprobs",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResults",
    "ModerationInputModerationResultsResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResults",
    "ModerationOutputModerationResultsResult",
]


__refs__ = {
    "ChatCompletionMessage": "chat.chat_completion_message",
    "ChatCompletionTokenLogprob": "chat.chat_completion_token_logprob",
    "CompletionUsage": "completion_usage",
    "Metadata": "shared.metadata",
}


class ChatCompletion(Model):
    id: str
    choices: list[Choice]
    created: int
    model: str
    object: Literal["chat.completion"]
    metadata: Metadata | None = None
    moderation: Moderation | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None

    __wraps__ = {
        "choices": ["chat.chat_completion:Choice"],
        "moderation": "chat.chat_completion:Moderation",
        "usage": "completion_usage:CompletionUsage",
    }


class Choice(Model):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    logprobs: ChoiceLogprobs | None = None
    message: ChatCompletionMessage

    __wraps__ = {
        "logprobs": "chat.chat_completion:ChoiceLogprobs",
        "message": "chat.chat_completion_message:ChatCompletionMessage",
    }


class ChoiceLogprobs(Model):
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None

    __wraps__ = {
        "content": ["chat.chat_completion_token_logprob:ChatCompletionTokenLogprob"],
        "refusal": ["chat.chat_completion_token_logprob:ChatCompletionTokenLogprob"],
    }


class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput

    __wraps__ = {
        "input": {
            "type": {
                "moderation_results": "chat.chat_completion:ModerationInputModerationResults",
                "error": "chat.chat_completion:ModerationInputError",
            }
        },
        "output": {
            "type": {
                "moderation_results": "chat.chat_completion:ModerationOutputModerationResults",
                "error": "chat.chat_completion:ModerationOutputError",
            }
        },
    }


class ModerationInputError(Model):
    code: str
    message: str
    type: Literal["error"]


class ModerationInputModerationResults(Model):
    model: str
    results: list[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]

    __wraps__ = {"results": ["chat.chat_completion:ModerationInputModerationResultsResult"]}


class ModerationInputModerationResultsResult(Model):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationOutputError(Model):
    code: str
    message: str
    type: Literal["error"]


class ModerationOutputModerationResults(Model):
    model: str
    results: list[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]

    __wraps__ = {"results": ["chat.chat_completion:ModerationOutputModerationResultsResult"]}


class ModerationOutputModerationResultsResult(Model):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


ModerationInput: TypeAlias = ModerationInputModerationResults | ModerationInputError
ModerationOutput: TypeAlias = ModerationOutputModerationResults | ModerationOutputError

if not TYPE_CHECKING:
    __getattr__ = members(globals())
