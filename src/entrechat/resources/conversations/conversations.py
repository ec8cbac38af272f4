# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.conversations.conversation import Conversation
    from entrechat.types.conversations.conversation_deleted_resource import ConversationDeletedResource
    from entrechat.types.responses.response_input_item_param import ResponseInputItemParam
    from entrechat.types.shared_params.metadata import Metadata

    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )

__all__ = ["AsyncConversations", "Conversations"]

_CREATE = Op(
    "conversations.create",
    "POST",
    "/conversations",
    body=("items", "metadata"),
    returns="conversations.conversation:Conversation",
)
_RETRIEVE = Op(
    "conversations.retrieve",
    "GET",
    "/conversations/{conversation_id}",
    path_params=("conversation_id",),
    returns="conversations.conversation:Conversation",
)
_UPDATE = Op(
    "conversations.update",
    "POST",
    "/conversations/{conversation_id}",
    path_params=("conversation_id",),
    body=("metadata",),
    returns="conversations.conversation:Conversation",
)
_DELETE = Op(
    "conversations.delete",
    "DELETE",
    "/conversations/{conversation_id}",
    path_params=("conversation_id",),
    returns="conversations.conversation_deleted_resource:ConversationDeletedResource",
)


class Conversations(Resource):
    @lazy
    def items(self) -> Items:
        from .items import Items

        return Items(self._client)

    def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Conversation:
        """Open a stored conversation, empty or with first items, for responses to build on.

        `POST /conversations`

        Returns: Conversation
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, conversation_id: str, **options: Unpack[RequestOptions]) -> Conversation:
        """Fetch a conversation's record and metadata; its items are listed separately.

        `GET /conversations/{conversation_id}`

        Returns: Conversation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(self, conversation_id: str, *, metadata: Metadata | None, **options: Unpack[RequestOptions]) -> Conversation:
        """Replace a conversation's metadata; its items are not touched.

        `POST /conversations/{conversation_id}`

        Returns: Conversation
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def delete(self, conversation_id: str, **options: Unpack[RequestOptions]) -> ConversationDeletedResource:
        """Delete a conversation; the items that were in it are not deleted.

        `DELETE /conversations/{conversation_id}`

        Returns: ConversationDeletedResource
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ConversationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ConversationsWithStreamingResponse: ...


class AsyncConversations(AsyncResource):
    @lazy
    def items(self) -> AsyncItems:
        from .items import AsyncItems

        return AsyncItems(self._client)

    async def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Conversation:
        """Open a stored conversation, empty or with first items, for responses to build on.

        `POST /conversations`

        Returns: Conversation
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, conversation_id: str, **options: Unpack[RequestOptions]) -> Conversation:
        """Fetch a conversation's record and metadata; its items are listed separately.

        `GET /conversations/{conversation_id}`

        Returns: Conversation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self, conversation_id: str, *, metadata: Metadata | None, **options: Unpack[RequestOptions]
    ) -> Conversation:
        """Replace a conversation's metadata; its items are not touched.

        `POST /conversations/{conversation_id}`

        Returns: Conversation
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    async def delete(self, conversation_id: str, **options: Unpack[RequestOptions]) -> ConversationDeletedResource:
        """Delete a conversation; the items that were in it are not deleted.

        `DELETE /conversations/{conversation_id}`

        Returns: ConversationDeletedResource
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncConversationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ConversationsWithRawResponse:
        def __init__(self, resource: Conversations) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)

        @property
        def items(self) -> ItemsWithRawResponse: ...

    class AsyncConversationsWithRawResponse:
        def __init__(self, resource: AsyncConversations) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)

        @property
        def items(self) -> AsyncItemsWithRawResponse: ...

    class ConversationsWithStreamingResponse:
        def __init__(self, resource: Conversations) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.delete = to_streamed(resource.delete)

        @property
        def items(self) -> ItemsWithStreamingResponse: ...

    class AsyncConversationsWithStreamingResponse:
        def __init__(self, resource: AsyncConversations) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.delete = async_to_streamed(resource.delete)

        @property
        def items(self) -> AsyncItemsWithStreamingResponse: ...
