# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model
from entrechat.helpers.models import ReasoningText

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..completion_usage import CompletionUsage
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaAudio",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
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


__refs__ = {"ChatCompletionTokenLogprob": "chat.chat_completion_token_logprob", "CompletionUsage": "completion_usage"}


class ChatCompletionChunk(Model):
    id: str
    choices: list[Choice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Moderation | None = None
    obfuscation: str | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None

    __wraps__ = {
        "choices": ["chat.chat_completion_chunk:Choice"],
        "moderation": "chat.chat_completion_chunk:Moderation",
        "usage": "completion_usage:CompletionUsage",
    }


class Choice(Model):
    delta: ChoiceDelta
    index: int
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None = None
    logprobs: ChoiceLogprobs | None = None

    __wraps__ = {"delta": "chat.chat_completion_chunk:ChoiceDelta", "logprobs": "chat.chat_completion_chunk:ChoiceLogprobs"}


class ChoiceDelta(ReasoningText, Model):
    audio: ChoiceDeltaAudio | None = None
    content: str | None = None
    function_call: ChoiceDeltaFunctionCall | None = None
    refusal: str | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    tool_calls: list[ChoiceDeltaToolCall] | None = None

    __wraps__ = {
        "audio": "chat.chat_completion_chunk:ChoiceDeltaAudio",
        "function_call": "chat.chat_completion_chunk:ChoiceDeltaFunctionCall",
        "tool_calls": ["chat.chat_completion_chunk:ChoiceDeltaToolCall"],
    }


class ChoiceDeltaAudio(Model):
    id: str | None = None
    data: str | None = None
    expires_at: int | None = None
    transcript: str | None = None


class ChoiceDeltaFunctionCall(Model):
    arguments: str | None = None
    name: str | None = None


class ChoiceDeltaToolCall(Model):
    index: int
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    type: Literal["function"] | None = None

    __wraps__ = {"function": "chat.chat_completion_chunk:ChoiceDeltaToolCallFunction"}


class ChoiceDeltaToolCallFunction(Model):
    arguments: str | None = None
    name: str | None = None


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
                "moderation_results": "chat.chat_completion_chunk:ModerationInputModerationResults",
                "error": "chat.chat_completion_chunk:ModerationInputError",
            }
        },
        "output": {
            "type": {
                "moderation_results": "chat.chat_completion_chunk:ModerationOutputModerationResults",
                "error": "chat.chat_completion_chunk:ModerationOutputError",
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

    __wraps__ = {"results": ["chat.chat_completion_chunk:ModerationInputModerationResultsResult"]}


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

    __wraps__ = {"results": ["chat.chat_completion_chunk:ModerationOutputModerationResultsResult"]}


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
