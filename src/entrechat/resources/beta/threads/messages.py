# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"
# The typed raw twins name deprecated methods:
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.deprecated import deprecated
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.threads.message import Message
    from entrechat.types.beta.threads.message_content_part_param import MessageContentPartParam
    from entrechat.types.beta.threads.message_create_params import Attachment
    from entrechat.types.beta.threads.message_deleted import MessageDeleted
    from entrechat.types.shared_params.metadata import Metadata

__all__ = ["AsyncMessages", "Messages"]

_CREATE = Op(
    "beta.threads.messages.create",
    "POST",
    "/threads/{thread_id}/messages",
    path_params=("thread_id",),
    body=("content", "role", "attachments", "metadata"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.message:Message",
)
_RETRIEVE = Op(
    "beta.threads.messages.retrieve",
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    path_params=("thread_id", "message_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.message:Message",
)
_UPDATE = Op(
    "beta.threads.messages.update",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    path_params=("thread_id", "message_id"),
    body=("metadata",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.message:Message",
)
_LIST = Op(
    "beta.threads.messages.list",
    "GET",
    "/threads/{thread_id}/messages",
    path_params=("thread_id",),
    query=("after", "before", "limit", "order", "run_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.message:Message",
    page="CursorPage",
)
_DELETE = Op(
    "beta.threads.messages.delete",
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    path_params=("thread_id", "message_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.message_deleted:MessageDeleted",
)


class Messages(Resource):
    @deprecated("beta.threads.messages.create: the Assistants API is deprecated; use the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam | Mapping[str, Any]],
        role: Literal["user", "assistant"],
        attachments: Iterable[Attachment | Mapping[str, Any]] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Add a message to a thread; no reply is made until a run is started.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: Id of the thread to add to (thread_…).
            content: The text, or a list of at least one text or image part.
            role: "user": said by your end user; "assistant": put into the assistant's mouth.
            attachments: Files that go with the message, each with the tools that may read it.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.

        Returns: Message
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    @deprecated("beta.threads.messages.retrieve: the Assistants API is deprecated; use the Responses API")
    def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> Message:
        """Fetch one message of a thread with its content and annotations.

        `GET /threads/{thread_id}/messages/{message_id}`

        Returns: Message
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    @deprecated("beta.threads.messages.update: the Assistants API is deprecated; use the Responses API")
    def update(
        self, message_id: str, *, thread_id: str, metadata: Metadata | Omit | None = omit, **options: Unpack[RequestOptions]
    ) -> Message:
        """Replace a message's metadata; its content cannot be changed.

        `POST /threads/{thread_id}/messages/{message_id}`

        Returns: Message
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    @deprecated("beta.threads.messages.list: the Assistants API is deprecated; use the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Message]:
        """List a thread's messages, newest first, optionally only those of one run.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: Id of the thread whose messages are wanted (thread_…).
            after: Id of the last message of the previous page; the list goes on behind it.
            before: Id of the first message of the following page; the list ends in front of it.
            limit: How many messages a page holds, 1 to 100, default 20.
            order: By time of creation: "desc", newest first (default), or "asc".
            run_id: Only messages that this run wrote (run_…).

        Returns: pages of Message; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    @deprecated("beta.threads.messages.delete: the Assistants API is deprecated; use the Responses API")
    def delete(self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> MessageDeleted:
        """Remove one message from a thread.

        `DELETE /threads/{thread_id}/messages/{message_id}`

        Returns: MessageDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MessagesWithStreamingResponse: ...


class AsyncMessages(AsyncResource):
    @deprecated("beta.threads.messages.create: the Assistants API is deprecated; use the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam | Mapping[str, Any]],
        role: Literal["user", "assistant"],
        attachments: Iterable[Attachment | Mapping[str, Any]] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Add a message to a thread; no reply is made until a run is started.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: Id of the thread to add to (thread_…).
            content: The text, or a list of at least one text or image part.
            role: "user": said by your end user; "assistant": put into the assistant's mouth.
            attachments: Files that go with the message, each with the tools that may read it.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.

        Returns: Message
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    @deprecated("beta.threads.messages.retrieve: the Assistants API is deprecated; use the Responses API")
    async def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> Message:
        """Fetch one message of a thread with its content and annotations.

        `GET /threads/{thread_id}/messages/{message_id}`

        Returns: Message
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    @deprecated("beta.threads.messages.update: the Assistants API is deprecated; use the Responses API")
    async def update(
        self, message_id: str, *, thread_id: str, metadata: Metadata | Omit | None = omit, **options: Unpack[RequestOptions]
    ) -> Message:
        """Replace a message's metadata; its content cannot be changed.

        `POST /threads/{thread_id}/messages/{message_id}`

        Returns: Message
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    @deprecated("beta.threads.messages.list: the Assistants API is deprecated; use the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List a thread's messages, newest first, optionally only those of one run.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: Id of the thread whose messages are wanted (thread_…).
            after: Id of the last message of the previous page; the list goes on behind it.
            before: Id of the first message of the following page; the list ends in front of it.
            limit: How many messages a page holds, 1 to 100, default 20.
            order: By time of creation: "desc", newest first (default), or "asc".
            run_id: Only messages that this run wrote (run_…).

        Returns: pages of Message; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    @deprecated("beta.threads.messages.delete: the Assistants API is deprecated; use the Responses API")
    async def delete(self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> MessageDeleted:
        """Remove one message from a thread.

        `DELETE /threads/{thread_id}/messages/{message_id}`

        Returns: MessageDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...


if TYPE_CHECKING:

    class MessagesWithRawResponse:
        def __init__(self, resource: Messages) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncMessagesWithRawResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class MessagesWithStreamingResponse:
        def __init__(self, resource: Messages) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncMessagesWithStreamingResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
