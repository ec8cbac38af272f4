# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agent_session_item import AgentSessionItem

__all__ = ["AsyncItems", "Items"]

_LIST = Op(
    "beta.agents.sessions.subagents.turns.items.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    path_params=("session_id", "subagent_id", "turn_id"),
    query=("after", "limit", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns={
        "type": {
            "message": "beta.agent_session_message:AgentSessionMessage",
            "reasoning": "beta.agent_reasoning_item:AgentReasoningItem",
            "function_call": "beta.agent_function_call_item:AgentFunctionCallItem",
            "function_call_output": "beta.agent_session_item:FunctionCallOutputItemResource",
            "agent_message": "beta.agent_session_item:AgentMessageItemResource",
            "mcp_call": "beta.agent_mcp_call_item:AgentMcpCallItem",
            "computer_use_call": "beta.agent_session_item:ComputerUseCallItemResource",
            "computer_use_approval_request": "beta.agent_session_item:BrowserAuthenticationRequestItemResource",
            "computer_use_approval_request_result": "beta.agent_session_item:ComputerUseApprovalRequestResultItemResource",
            "web_search_call": "beta.agent_web_search_call_item:AgentWebSearchCallItem",
            "command_execution": "beta.agent_command_execution_item:AgentCommandExecutionItem",
            "create_subagent_call": "beta.agent_create_subagent_call_item:AgentCreateSubagentCallItem",
            "send_subagent_input_call": "beta.agent_send_subagent_input_call_item:AgentSendSubagentInputCallItem",
            "resume_subagent_call": "beta.agent_resume_subagent_call_item:AgentResumeSubagentCallItem",
            "wait_for_subagents_call": "beta.agent_wait_for_subagents_call_item:AgentWaitForSubagentsCallItem",
            "interrupt_subagent_call": "beta.agent_interrupt_subagent_call_item:AgentInterruptSubagentCallItem",
            "close_subagent_call": "beta.agent_close_subagent_call_item:AgentCloseSubagentCallItem",
        }
    },
    page="CursorPage",
)


class Items(Resource):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[AgentSessionItem]:
        """List what one turn of a subagent produced: messages, tool calls, results.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`

        Returns: pages of AgentSessionItem; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ItemsWithStreamingResponse: ...


class AsyncItems(AsyncResource):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """List what one turn of a subagent produced: messages, tool calls, results.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`

        Returns: pages of AgentSessionItem; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ItemsWithRawResponse:
        def __init__(self, resource: Items) -> None:
            self.list = to_raw(resource.list)

    class AsyncItemsWithRawResponse:
        def __init__(self, resource: AsyncItems) -> None:
            self.list = async_to_raw(resource.list)

    class ItemsWithStreamingResponse:
        def __init__(self, resource: Items) -> None:
            self.list = to_streamed(resource.list)

    class AsyncItemsWithStreamingResponse:
        def __init__(self, resource: AsyncItems) -> None:
            self.list = async_to_streamed(resource.list)
