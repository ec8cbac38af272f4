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
    from entrechat.types.chat.chat_completion_store_message import ChatCompletionStoreMessage

__all__ = ["AsyncMessages", "Messages"]

_LIST = Op(
    "chat.completions.messages.list",
    "GET",
    "/chat/completions/{completion_id}/messages",
    path_params=("completion_id",),
    query=("after", "limit", "order"),
    returns="chat.chat_completion_store_message:ChatCompletionStoreMessage",
    page="CursorPage",
)


class Messages(Resource):
    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[ChatCompletionStoreMessage]:
        """List the input messages of a stored chat completion, oldest first.

        `GET /chat/completions/{completion_id}/messages`

        Args:
            completion_id: Id of the stored completion whose messages are wanted (chatcmpl-…).
            after: Id of the last message of the previous page; the list goes on behind it.
            limit: How many messages a page holds, default 20.
            order: By time: "asc", oldest first (default), or "desc".

        Returns: pages of ChatCompletionStoreMessage; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MessagesWithStreamingResponse: ...


class AsyncMessages(AsyncResource):
    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """List the input messages of a stored chat completion, oldest first.

        `GET /chat/completions/{completion_id}/messages`

        Args:
            completion_id: Id of the stored completion whose messages are wanted (chatcmpl-…).
            after: Id of the last message of the previous page; the list goes on behind it.
            limit: How many messages a page holds, default 20.
            order: By time: "asc", oldest first (default), or "desc".

        Returns: pages of ChatCompletionStoreMessage; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...


if TYPE_CHECKING:

    class MessagesWithRawResponse:
        def __init__(self, resource: Messages) -> None:
            self.list = to_raw(resource.list)

    class AsyncMessagesWithRawResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.list = async_to_raw(resource.list)

    class MessagesWithStreamingResponse:
        def __init__(self, resource: Messages) -> None:
            self.list = to_streamed(resource.list)

    class AsyncMessagesWithStreamingResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.list = async_to_streamed(resource.list)
