# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.chat_model import ChatModel
    from ..shared_params.metadata import Metadata
    from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from .assistant_tool_param import AssistantToolParam
    from .code_interpreter_tool_param import CodeInterpreterToolParam
    from .threads.message_content_part_param import MessageContentPartParam

__all__ = [
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ThreadMessage",
    "ThreadMessageAttachment",
    "ThreadMessageAttachmentTool",
    "ThreadMessageAttachmentToolFileSearch",
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchVectorStore",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
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
}


class Thread(TypedDict, total=False):
    messages: Iterable[ThreadMessage]
    metadata: Metadata | None
    tool_resources: ThreadToolResources | None


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: Metadata | None
    model: str | ChatModel | None
    parallel_tool_calls: bool
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    thread: Thread
    tool_choice: AssistantToolChoiceOptionParam | None
    tool_resources: ToolResources | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: TruncationStrategy | None


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Required[Literal[False] | None]


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Required[Literal[True]]


class ThreadMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[ThreadMessageAttachment] | None
    metadata: Metadata | None


class ThreadMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[ThreadMessageAttachmentTool]


class ThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ThreadToolResources(TypedDict, total=False):
    code_interpreter: ThreadToolResourcesCodeInterpreter
    file_search: ThreadToolResourcesFileSearch


class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore]


class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: Metadata | None


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


ThreadCreateAndRunParams: TypeAlias = ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming
ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)
if TYPE_CHECKING:
    ThreadMessageAttachmentTool: TypeAlias = CodeInterpreterToolParam | ThreadMessageAttachmentToolFileSearch
else:
    __aliases__ = {"ThreadMessageAttachmentTool": "CodeInterpreterToolParam | ThreadMessageAttachmentToolFileSearch"}
    __getattr__ = members(globals(), fill=True)
