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
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.beta.chatkit.chatkit_thread import ChatKitThread
    from entrechat.types.beta.chatkit.chatkit_thread_item_list import Data
    from entrechat.types.beta.chatkit.thread_delete_response import ThreadDeleteResponse

__all__ = ["AsyncThreads", "Threads"]

_RETRIEVE = Op(
    "beta.chatkit.threads.retrieve",
    "GET",
    "/chatkit/threads/{thread_id}",
    path_params=("thread_id",),
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    returns="beta.chatkit.chatkit_thread:ChatKitThread",
)
_LIST = Op(
    "beta.chatkit.threads.list",
    "GET",
    "/chatkit/threads",
    query=("after", "before", "limit", "order", "user"),
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    returns="beta.chatkit.chatkit_thread:ChatKitThread",
    page="ConversationCursorPage",
)
_DELETE = Op(
    "beta.chatkit.threads.delete",
    "DELETE",
    "/chatkit/threads/{thread_id}",
    path_params=("thread_id",),
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    returns="beta.chatkit.thread_delete_response:ThreadDeleteResponse",
)
_LIST_ITEMS = Op(
    "beta.chatkit.threads.list_items",
    "GET",
    "/chatkit/threads/{thread_id}/items",
    path_params=("thread_id",),
    query=("after", "before", "limit", "order"),
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    returns={
        "type": {
            "chatkit.user_message": "beta.chatkit.chatkit_thread_user_message_item:ChatKitThreadUserMessageItem",
            "chatkit.assistant_message": "beta.chatkit.chatkit_thread_assistant_message_item:ChatKitThreadAssistantMessageItem",
            "chatkit.widget": "beta.chatkit.chatkit_widget_item:ChatKitWidgetItem",
            "chatkit.client_tool_call": "beta.chatkit.chatkit_thread_item_list:DataChatKitClientToolCall",
            "chatkit.task": "beta.chatkit.chatkit_thread_item_list:DataChatKitTask",
            "chatkit.task_group": "beta.chatkit.chatkit_thread_item_list:DataChatKitTaskGroup",
        }
    },
    page="ConversationCursorPage",
)


class Threads(Resource):
    def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> ChatKitThread:
        """Fetch one chat thread: its title, user and whether it is active, locked or closed.

        `GET /chatkit/threads/{thread_id}`

        Returns: ChatKitThread
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[ChatKitThread]:
        """List chat threads, optionally only those of one end user.

        `GET /chatkit/threads`

        Returns: pages of ChatKitThread; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> ThreadDeleteResponse:
        """Delete a chat thread with all its items.

        `DELETE /chatkit/threads/{thread_id}`

        Returns: ThreadDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[Data]:
        """List the messages and other items of a chat thread.

        `GET /chatkit/threads/{thread_id}/items`

        Returns: pages of Data; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST_ITEMS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThreadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...


class AsyncThreads(AsyncResource):
    async def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> ChatKitThread:
        """Fetch one chat thread: its title, user and whether it is active, locked or closed.

        `GET /chatkit/threads/{thread_id}`

        Returns: ChatKitThread
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """List chat threads, optionally only those of one end user.

        `GET /chatkit/threads`

        Returns: pages of ChatKitThread; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> ThreadDeleteResponse:
        """Delete a chat thread with all its items.

        `DELETE /chatkit/threads/{thread_id}`

        Returns: ThreadDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Data, AsyncConversationCursorPage[Data]]:
        """List the messages and other items of a chat thread.

        `GET /chatkit/threads/{thread_id}/items`

        Returns: pages of Data; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST_ITEMS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ThreadsWithRawResponse:
        def __init__(self, resource: Threads) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.list_items = to_raw(resource.list_items)

    class AsyncThreadsWithRawResponse:
        def __init__(self, resource: AsyncThreads) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.list_items = async_to_raw(resource.list_items)

    class ThreadsWithStreamingResponse:
        def __init__(self, resource: Threads) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.list_items = to_streamed(resource.list_items)

    class AsyncThreadsWithStreamingResponse:
        def __init__(self, resource: AsyncThreads) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.list_items = async_to_streamed(resource.list_items)
