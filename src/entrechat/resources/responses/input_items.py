# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.responses.response_includable import ResponseIncludable
    from entrechat.types.responses.response_item import ResponseItem

__all__ = ["AsyncInputItems", "InputItems"]

_LIST = Op(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    path_params=("response_id",),
    query=("after", "include", "limit", "order"),
    returns={
        "type": {
            "message": {
                "role": {
                    "user": "responses.response_input_message_item:ResponseInputMessageItem",
                    "system": "responses.response_input_message_item:ResponseInputMessageItem",
                    "developer": "responses.response_input_message_item:ResponseInputMessageItem",
                    "assistant": "responses.response_output_message:ResponseOutputMessage",
                }
            },
            "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
            "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
            "computer_call_output": "responses.response_computer_tool_call_output_item:ResponseComputerToolCallOutputItem",
            "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
            "function_call": "responses.response_function_tool_call_item:ResponseFunctionToolCallItem",
            "function_call_output": "responses.response_function_tool_call_output_item:ResponseFunctionToolCallOutputItem",
            "tool_search_call": "responses.response_tool_search_call:ResponseToolSearchCall",
            "tool_search_output": "responses.response_tool_search_output_item:ResponseToolSearchOutputItem",
            "additional_tools": "responses.response_item:AdditionalTools",
            "configuration_update": "responses.response_configuration_update_item:ResponseConfigurationUpdateItem",
            "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
            "program": "responses.response_item:Program",
            "program_output": "responses.response_item:ProgramOutput",
            "compaction": "responses.response_compaction_item:ResponseCompactionItem",
            "image_generation_call": "responses.response_item:ImageGenerationCall",
            "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
            "local_shell_call": "responses.response_item:LocalShellCall",
            "local_shell_call_output": "responses.response_item:LocalShellCallOutput",
            "shell_call": "responses.response_function_shell_tool_call:ResponseFunctionShellToolCall",
            "shell_call_output": "responses.response_function_shell_tool_call_output:ResponseFunctionShellToolCallOutput",
            "apply_patch_call": "responses.response_apply_patch_tool_call:ResponseApplyPatchToolCall",
            "apply_patch_call_output": "responses.response_apply_patch_tool_call_output:ResponseApplyPatchToolCallOutput",
            "mcp_list_tools": "responses.response_item:McpListTools",
            "mcp_approval_request": "responses.response_item:McpApprovalRequest",
            "mcp_approval_response": "responses.response_item:McpApprovalResponse",
            "mcp_call": "responses.response_item:McpCall",
            "custom_tool_call": "responses.response_custom_tool_call_item:ResponseCustomToolCallItem",
            "custom_tool_call_output": "responses.response_custom_tool_call_output_item:ResponseCustomToolCallOutputItem",
        }
    },
    page="CursorPage",
)


class InputItems(Resource):
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[ResponseItem]:
        """List the input a stored response was made from, newest first by default.

        `GET /responses/{response_id}/input_items`

        Returns: pages of ResponseItem; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> InputItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> InputItemsWithStreamingResponse: ...


class AsyncInputItems(AsyncResource):
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """List the input a stored response was made from, newest first by default.

        `GET /responses/{response_id}/input_items`

        Returns: pages of ResponseItem; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInputItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse: ...


if TYPE_CHECKING:

    class InputItemsWithRawResponse:
        def __init__(self, resource: InputItems) -> None:
            self.list = to_raw(resource.list)

    class AsyncInputItemsWithRawResponse:
        def __init__(self, resource: AsyncInputItems) -> None:
            self.list = async_to_raw(resource.list)

    class InputItemsWithStreamingResponse:
        def __init__(self, resource: InputItems) -> None:
            self.list = to_streamed(resource.list)

    class AsyncInputItemsWithStreamingResponse:
        def __init__(self, resource: AsyncInputItems) -> None:
            self.list = async_to_streamed(resource.list)
