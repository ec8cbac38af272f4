# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.conversations.conversation import Conversation
    from entrechat.types.conversations.conversation_item import ConversationItem
    from entrechat.types.conversations.conversation_item_list import ConversationItemList
    from entrechat.types.responses.response_includable import ResponseIncludable
    from entrechat.types.responses.response_input_item_param import ResponseInputItemParam

__all__ = ["AsyncItems", "Items"]

_CREATE = Op(
    "conversations.items.create",
    "POST",
    "/conversations/{conversation_id}/items",
    path_params=("conversation_id",),
    query=("include",),
    body=("items",),
    returns="conversations.conversation_item_list:ConversationItemList",
)
_RETRIEVE = Op(
    "conversations.items.retrieve",
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    path_params=("conversation_id", "item_id"),
    query=("include",),
    returns={
        "type": {
            "message": "conversations.message:Message",
            "function_call": "responses.response_function_tool_call_item:ResponseFunctionToolCallItem",
            "function_call_output": "responses.response_function_tool_call_output_item:ResponseFunctionToolCallOutputItem",
            "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
            "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
            "image_generation_call": "conversations.conversation_item:ImageGenerationCall",
            "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
            "computer_call_output": "responses.response_computer_tool_call_output_item:ResponseComputerToolCallOutputItem",
            "tool_search_call": "responses.response_tool_search_call:ResponseToolSearchCall",
            "tool_search_output": "responses.response_tool_search_output_item:ResponseToolSearchOutputItem",
            "additional_tools": "conversations.conversation_item:AdditionalTools",
            "configuration_update": "responses.response_configuration_update_item:ResponseConfigurationUpdateItem",
            "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
            "program": "conversations.conversation_item:Program",
            "program_output": "conversations.conversation_item:ProgramOutput",
            "compaction": "responses.response_compaction_item:ResponseCompactionItem",
            "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
            "local_shell_call": "conversations.conversation_item:LocalShellCall",
            "local_shell_call_output": "conversations.conversation_item:LocalShellCallOutput",
            "shell_call": "responses.response_function_shell_tool_call:ResponseFunctionShellToolCall",
            "shell_call_output": "responses.response_function_shell_tool_call_output:ResponseFunctionShellToolCallOutput",
            "apply_patch_call": "responses.response_apply_patch_tool_call:ResponseApplyPatchToolCall",
            "apply_patch_call_output": "responses.response_apply_patch_tool_call_output:ResponseApplyPatchToolCallOutput",
            "mcp_list_tools": "conversations.conversation_item:McpListTools",
            "mcp_approval_request": "conversations.conversation_item:McpApprovalRequest",
            "mcp_approval_response": "conversations.conversation_item:McpApprovalResponse",
            "mcp_call": "conversations.conversation_item:McpCall",
            "custom_tool_call": "responses.response_custom_tool_call:ResponseCustomToolCall",
            "custom_tool_call_output": "responses.response_custom_tool_call_output:ResponseCustomToolCallOutput",
        }
    },
)
_LIST = Op(
    "conversations.items.list",
    "GET",
    "/conversations/{conversation_id}/items",
    path_params=("conversation_id",),
    query=("after", "include", "limit", "order"),
    returns={
        "type": {
            "message": "conversations.message:Message",
            "function_call": "responses.response_function_tool_call_item:ResponseFunctionToolCallItem",
            "function_call_output": "responses.response_function_tool_call_output_item:ResponseFunctionToolCallOutputItem",
            "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
            "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
            "image_generation_call": "conversations.conversation_item:ImageGenerationCall",
            "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
            "computer_call_output": "responses.response_computer_tool_call_output_item:ResponseComputerToolCallOutputItem",
            "tool_search_call": "responses.response_tool_search_call:ResponseToolSearchCall",
            "tool_search_output": "responses.response_tool_search_output_item:ResponseToolSearchOutputItem",
            "additional_tools": "conversations.conversation_item:AdditionalTools",
            "configuration_update": "responses.response_configuration_update_item:ResponseConfigurationUpdateItem",
            "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
            "program": "conversations.conversation_item:Program",
            "program_output": "conversations.conversation_item:ProgramOutput",
            "compaction": "responses.response_compaction_item:ResponseCompactionItem",
            "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
            "local_shell_call": "conversations.conversation_item:LocalShellCall",
            "local_shell_call_output": "conversations.conversation_item:LocalShellCallOutput",
            "shell_call": "responses.response_function_shell_tool_call:ResponseFunctionShellToolCall",
            "shell_call_output": "responses.response_function_shell_tool_call_output:ResponseFunctionShellToolCallOutput",
            "apply_patch_call": "responses.response_apply_patch_tool_call:ResponseApplyPatchToolCall",
            "apply_patch_call_output": "responses.response_apply_patch_tool_call_output:ResponseApplyPatchToolCallOutput",
            "mcp_list_tools": "conversations.conversation_item:McpListTools",
            "mcp_approval_request": "conversations.conversation_item:McpApprovalRequest",
            "mcp_approval_response": "conversations.conversation_item:McpApprovalResponse",
            "mcp_call": "conversations.conversation_item:McpCall",
            "custom_tool_call": "responses.response_custom_tool_call:ResponseCustomToolCall",
            "custom_tool_call_output": "responses.response_custom_tool_call_output:ResponseCustomToolCallOutput",
        }
    },
    page="ConversationCursorPage",
)
_DELETE = Op(
    "conversations.items.delete",
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    path_params=("conversation_id", "item_id"),
    returns="conversations.conversation:Conversation",
)


class Items(Resource):
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]],
        include: Iterable[ResponseIncludable] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ConversationItemList:
        """Append items to a conversation; returns those that were added.

        `POST /conversations/{conversation_id}/items`

        Returns: ConversationItemList
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Iterable[ResponseIncludable] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ConversationItem:
        """Fetch one item of a conversation.

        `GET /conversations/{conversation_id}/items/{item_id}`

        Returns: ConversationItem
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[ConversationItem]:
        """List the items of a conversation, newest first unless order says otherwise.

        `GET /conversations/{conversation_id}/items`

        Returns: pages of ConversationItem; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[RequestOptions]) -> Conversation:
        """Remove one item from a conversation; returns the conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}`

        Returns: Conversation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ItemsWithStreamingResponse: ...


class AsyncItems(AsyncResource):
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]],
        include: Iterable[ResponseIncludable] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ConversationItemList:
        """Append items to a conversation; returns those that were added.

        `POST /conversations/{conversation_id}/items`

        Returns: ConversationItemList
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Iterable[ResponseIncludable] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ConversationItem:
        """Fetch one item of a conversation.

        `GET /conversations/{conversation_id}/items/{item_id}`

        Returns: ConversationItem
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """List the items of a conversation, newest first unless order says otherwise.

        `GET /conversations/{conversation_id}/items`

        Returns: pages of ConversationItem; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[RequestOptions]) -> Conversation:
        """Remove one item from a conversation; returns the conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}`

        Returns: Conversation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ItemsWithRawResponse:
        def __init__(self, resource: Items) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncItemsWithRawResponse:
        def __init__(self, resource: AsyncItems) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class ItemsWithStreamingResponse:
        def __init__(self, resource: Items) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncItemsWithStreamingResponse:
        def __init__(self, resource: AsyncItems) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
