# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ...shared.chat_model import ChatModel
    from ...shared.reasoning_effort import ReasoningEffort
    from ...shared_params.metadata import Metadata
    from ..assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from ..assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from ..assistant_tool_param import AssistantToolParam
    from ..code_interpreter_tool_param import CodeInterpreterToolParam
    from .message_content_part_param import MessageContentPartParam
    from .runs.run_step_include import RunStepInclude

__all__ = [
    "AdditionalMessage",
    "AdditionalMessageAttachment",
    "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachmentToolFileSearch",
    "RunCreateParams",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "TruncationStrategy",
]


__refs__ = {
    "AssistantResponseFormatOptionParam": "beta.assistant_response_format_option_param",
    "AssistantToolChoiceOptionParam": "beta.assistant_tool_choice_option_param",
    "AssistantToolParam": "beta.assistant_tool_param",
    "ChatModel": "shared.chat_model",
    "CodeInterpreterToolParam": "beta.code_interpreter_tool_param",
    "MessageContentPartParam": "beta.threads.message_content_part_param",
    "Metadata": "shared_params.metadata",
    "ReasoningEffort": "shared.reasoning_effort",
    "RunStepInclude": "beta.threads.runs.run_step_include",
}


class AdditionalMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[AdditionalMessageAttachment] | None
    metadata: Metadata | None


class AdditionalMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AdditionalMessageAttachmentTool]


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    include: Iterable[RunStepInclude]
    additional_instructions: str | None
    additional_messages: Iterable[AdditionalMessage] | None
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: Metadata | None
    model: str | ChatModel | None
    parallel_tool_calls: bool
    reasoning_effort: ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_choice: AssistantToolChoiceOptionParam | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: TruncationStrategy | None


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Required[Literal[False] | None]


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


RunCreateParams: TypeAlias = RunCreateParamsNonStreaming | RunCreateParamsStreaming
if TYPE_CHECKING:
    AdditionalMessageAttachmentTool: TypeAlias = CodeInterpreterToolParam | AdditionalMessageAttachmentToolFileSearch
else:
    __aliases__ = {"AdditionalMessageAttachmentTool": "CodeInterpreterToolParam | AdditionalMessageAttachmentToolFileSearch"}
    __getattr__ = members(globals(), fill=True)
