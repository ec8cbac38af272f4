# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.chat_model import ChatModel
    from ..shared.reasoning_effort import ReasoningEffort
    from ..shared_params.metadata import Metadata
    from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from .assistant_tool_param import AssistantToolParam

__all__ = [
    "AssistantCreateParams",
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
    "AssistantResponseFormatOptionParam": "beta.assistant_response_format_option_param",
    "AssistantToolParam": "beta.assistant_tool_param",
    "ChatModel": "shared.chat_model",
    "Metadata": "shared_params.metadata",
    "ReasoningEffort": "shared.reasoning_effort",
}


class AssistantCreateParams(TypedDict, total=False):
    model: Required[str | ChatModel]
    description: str | None
    instructions: str | None
    metadata: Metadata | None
    name: str | None
    reasoning_effort: ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_resources: ToolResources | None
    tools: Iterable[AssistantToolParam]
    top_p: float | None


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

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
