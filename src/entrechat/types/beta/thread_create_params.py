# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared_params.metadata import Metadata
    from .code_interpreter_tool_param import CodeInterpreterToolParam
    from .threads.message_content_part_param import MessageContentPartParam

__all__ = [
    "Message",
    "MessageAttachment",
    "MessageAttachmentTool",
    "MessageAttachmentToolFileSearch",
    "ThreadCreateParams",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
]


__refs__ = {
    "CodeInterpreterToolParam": "beta.code_interpreter_tool_param",
    "MessageContentPartParam": "beta.threads.message_content_part_param",
    "Metadata": "shared_params.metadata",
}


class Message(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[MessageAttachment] | None
    metadata: Metadata | None


class MessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[MessageAttachmentTool]


class MessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ThreadCreateParams(TypedDict, total=False):
    messages: Iterable[Message]
    metadata: Metadata | None
    tool_resources: ToolResources | None


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore]


class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: Metadata | None


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto | ToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)
if TYPE_CHECKING:
    MessageAttachmentTool: TypeAlias = CodeInterpreterToolParam | MessageAttachmentToolFileSearch
else:
    __aliases__ = {"MessageAttachmentTool": "CodeInterpreterToolParam | MessageAttachmentToolFileSearch"}
    __getattr__ = members(globals(), fill=True)
