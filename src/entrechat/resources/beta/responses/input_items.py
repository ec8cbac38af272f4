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
    from entrechat.types.beta.beta_response_includable import BetaResponseIncludable
    from entrechat.types.beta.beta_response_item import BetaResponseItem

__all__ = ["AsyncInputItems", "InputItems"]

_LIST = Op(
    "beta.responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items?beta=true",
    path_params=("response_id",),
    query=("after", "include", "limit", "order"),
    header_params={"betas": "openai-beta"},
    returns={
        "type": {
            "message": {
                "role": {
                    "user": "beta.beta_response_input_message_item:BetaResponseInputMessageItem",
                    "system": "beta.beta_response_input_message_item:BetaResponseInputMessageItem",
                    "developer": "beta.beta_response_input_message_item:BetaResponseInputMessageItem",
                    "assistant": "beta.beta_response_output_message:BetaResponseOutputMessage",
                }
            },
            "file_search_call": "beta.beta_response_file_search_tool_call:BetaResponseFileSearchToolCall",
            "computer_call": "beta.beta_response_computer_tool_call:BetaResponseComputerToolCall",
            "computer_call_output": "beta.beta_response_computer_tool_call_output_item:BetaResponseComputerToolCallOutputItem",
            "web_search_call": "beta.beta_response_function_web_search:BetaResponseFunctionWebSearch",
            "function_call": "beta.beta_response_function_tool_call_item:BetaResponseFunctionToolCallItem",
            "function_call_output": "beta.beta_response_function_tool_call_output_item:BetaResponseFunctionToolCallOutputItem",
            "agent_message": "beta.beta_response_item:AgentMessage",
            "multi_agent_call": "beta.beta_response_item:MultiAgentCall",
            "multi_agent_call_output": "beta.beta_response_item:MultiAgentCallOutput",
            "tool_search_call": "beta.beta_response_tool_search_call:BetaResponseToolSearchCall",
            "tool_search_output": "beta.beta_response_tool_search_output_item:BetaResponseToolSearchOutputItem",
            "additional_tools": "beta.beta_response_item:AdditionalTools",
            "configuration_update": "beta.beta_response_configuration_update_item:BetaResponseConfigurationUpdateItem",
            "reasoning": "beta.beta_response_reasoning_item:BetaResponseReasoningItem",
            "program": "beta.beta_response_item:Program",
            "program_output": "beta.beta_response_item:ProgramOutput",
            "compaction": "beta.beta_response_compaction_item:BetaResponseCompactionItem",
            "image_generation_call": "beta.beta_response_item:ImageGenerationCall",
            "code_interpreter_call": "beta.beta_response_code_interpreter_tool_call:BetaResponseCodeInterpreterToolCall",
            "local_shell_call": "beta.beta_response_item:LocalShellCall",
            "local_shell_call_output": "beta.beta_response_item:LocalShellCallOutput",
            "shell_call": "beta.beta_response_function_shell_tool_call:BetaResponseFunctionShellToolCall",
            "shell_call_output": "beta.beta_response_function_shell_tool_call_output:BetaResponseFunctionShellToolCallOutput",
            "apply_patch_call": "beta.beta_response_apply_patch_tool_call:BetaResponseApplyPatchToolCall",
            "apply_patch_call_output": "beta.beta_response_apply_patch_tool_call_output:BetaResponseApplyPatchToolCallOutput",
            "mcp_list_tools": "beta.beta_response_item:McpListTools",
            "mcp_approval_request": "beta.beta_response_item:McpApprovalRequest",
            "mcp_approval_response": "beta.beta_response_item:McpApprovalResponse",
            "mcp_call": "beta.beta_response_item:McpCall",
            "custom_tool_call": "beta.beta_response_custom_tool_call_item:BetaResponseCustomToolCallItem",
            "custom_tool_call_output": "beta.beta_response_custom_tool_call_output_item:BetaResponseCustomToolCallOutputItem",
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
        include: Iterable[BetaResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[BetaResponseItem]:
        """List the input a response was made from, beta item types included.

        `GET /responses/{response_id}/input_items`

        Returns: pages of BetaResponseItem; iterating goes through all of them
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
        include: Iterable[BetaResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BetaResponseItem, AsyncCursorPage[BetaResponseItem]]:
        """List the input a response was made from, beta item types included.

        `GET /responses/{response_id}/input_items`

        Returns: pages of BetaResponseItem; iterating goes through all of them
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
