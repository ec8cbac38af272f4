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
    from entrechat.types.beta.assistant import Assistant
    from entrechat.types.beta.assistant_create_params import ToolResources
    from entrechat.types.beta.assistant_deleted import AssistantDeleted
    from entrechat.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from entrechat.types.beta.assistant_tool_param import AssistantToolParam
    from entrechat.types.beta.assistant_update_params import ToolResources as AssistantUpdateParamsToolResources
    from entrechat.types.shared.chat_model import ChatModel
    from entrechat.types.shared.reasoning_effort import ReasoningEffort
    from entrechat.types.shared_params.metadata import Metadata

__all__ = ["Assistants", "AsyncAssistants"]

_CREATE = Op(
    "beta.assistants.create",
    "POST",
    "/assistants",
    body=(
        "model",
        "description",
        "instructions",
        "metadata",
        "name",
        "reasoning_effort",
        "response_format",
        "temperature",
        "tool_resources",
        "tools",
        "top_p",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.assistant:Assistant",
)
_RETRIEVE = Op(
    "beta.assistants.retrieve",
    "GET",
    "/assistants/{assistant_id}",
    path_params=("assistant_id",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.assistant:Assistant",
)
_UPDATE = Op(
    "beta.assistants.update",
    "POST",
    "/assistants/{assistant_id}",
    path_params=("assistant_id",),
    body=(
        "model",
        "description",
        "instructions",
        "metadata",
        "name",
        "reasoning_effort",
        "response_format",
        "temperature",
        "tool_resources",
        "tools",
        "top_p",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.assistant:Assistant",
)
_LIST = Op(
    "beta.assistants.list",
    "GET",
    "/assistants",
    query=("after", "before", "limit", "order"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.assistant:Assistant",
    page="CursorPage",
)
_DELETE = Op(
    "beta.assistants.delete",
    "DELETE",
    "/assistants/{assistant_id}",
    path_params=("assistant_id",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.assistant_deleted:AssistantDeleted",
)


class Assistants(Resource):
    @deprecated("beta.assistants.create: the Assistants API is deprecated; use the Responses API")
    def create(
        self,
        *,
        model: str | ChatModel,
        description: str | Omit | None = omit,
        instructions: str | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_resources: ToolResources | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit = omit,
        top_p: float | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Define an assistant: a model with instructions and tools, to be run on threads.

        `POST /assistants`

        Args:
            model: Name of the model the assistant thinks with; a run may choose another.
            description: What the assistant is for, at most 512 characters; shown to people, not to the model.
            instructions: How the assistant should behave, at most 256000 characters.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            name: Name of the assistant, at most 256 characters.
            reasoning_effort: How much to think first: none, minimal, low, medium (default), high, xhigh or max; more is slower.
            response_format: Form of replies: "auto", plain text, any JSON object, or JSON that follows a given schema.
            temperature: Randomness, 0 to 2, default 1; near 0 is focused, high is varied. Change this or top_p, not both.
            tool_resources: What the tools work on: file ids for the code interpreter (≤ 20), one vector store for file search.
            tools: Up to 128 tools: code interpreter, file search and functions; default none.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.

        Returns: Assistant
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    @deprecated("beta.assistants.retrieve: the Assistants API is deprecated; use the Responses API")
    def retrieve(self, assistant_id: str, **options: Unpack[RequestOptions]) -> Assistant:
        """Fetch the current definition of an assistant.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant (asst_…).

        Returns: Assistant
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    @deprecated("beta.assistants.update: the Assistants API is deprecated; use the Responses API")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | Omit | None = omit,
        instructions: str | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | Omit = omit,
        name: str | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_resources: AssistantUpdateParamsToolResources | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit = omit,
        top_p: float | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Change parts of an assistant's definition; later runs use the new one.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant to change (asst_…).
            description: New description, at most 512 characters.
            instructions: New instructions, at most 256000 characters; used by runs started from now on.
            metadata: The new metadata, which replaces the old: up to 16 pairs; keys ≤ 64, values ≤ 512 characters.
            model: Name of another model to think with.
            name: New name, at most 256 characters.
            reasoning_effort: How much to think first: none, minimal, low, medium (default), high, xhigh or max; more is slower.
            response_format: Form of replies: "auto", plain text, any JSON object, or JSON that follows a given schema.
            temperature: Randomness, 0 to 2, default 1; near 0 is focused, high is varied. Change this or top_p, not both.
            tool_resources: What the tools work on: file ids for the code interpreter (≤ 20), one vector store for file search.
            tools: The new list of tools, which replaces the old, at most 128.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.

        Returns: Assistant
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    @deprecated("beta.assistants.list: the Assistants API is deprecated; use the Responses API")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Assistant]:
        """List your assistants, newest first unless order says otherwise.

        `GET /assistants`

        Args:
            after: Id of the last assistant of the previous page; the list goes on behind it.
            before: Id of the first assistant of the following page; the list ends in front of it.
            limit: How many assistants a page holds, 1 to 100, default 20.
            order: By time of creation: "desc", newest first (default), or "asc".

        Returns: pages of Assistant; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    @deprecated("beta.assistants.delete: the Assistants API is deprecated; use the Responses API")
    def delete(self, assistant_id: str, **options: Unpack[RequestOptions]) -> AssistantDeleted:
        """Delete an assistant; threads it worked on remain.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant to delete (asst_…).

        Returns: AssistantDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AssistantsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AssistantsWithStreamingResponse: ...


class AsyncAssistants(AsyncResource):
    @deprecated("beta.assistants.create: the Assistants API is deprecated; use the Responses API")
    async def create(
        self,
        *,
        model: str | ChatModel,
        description: str | Omit | None = omit,
        instructions: str | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_resources: ToolResources | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit = omit,
        top_p: float | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Define an assistant: a model with instructions and tools, to be run on threads.

        `POST /assistants`

        Args:
            model: Name of the model the assistant thinks with; a run may choose another.
            description: What the assistant is for, at most 512 characters; shown to people, not to the model.
            instructions: How the assistant should behave, at most 256000 characters.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            name: Name of the assistant, at most 256 characters.
            reasoning_effort: How much to think first: none, minimal, low, medium (default), high, xhigh or max; more is slower.
            response_format: Form of replies: "auto", plain text, any JSON object, or JSON that follows a given schema.
            temperature: Randomness, 0 to 2, default 1; near 0 is focused, high is varied. Change this or top_p, not both.
            tool_resources: What the tools work on: file ids for the code interpreter (≤ 20), one vector store for file search.
            tools: Up to 128 tools: code interpreter, file search and functions; default none.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.

        Returns: Assistant
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    @deprecated("beta.assistants.retrieve: the Assistants API is deprecated; use the Responses API")
    async def retrieve(self, assistant_id: str, **options: Unpack[RequestOptions]) -> Assistant:
        """Fetch the current definition of an assistant.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant (asst_…).

        Returns: Assistant
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    @deprecated("beta.assistants.update: the Assistants API is deprecated; use the Responses API")
    async def update(
        self,
        assistant_id: str,
        *,
        description: str | Omit | None = omit,
        instructions: str | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | Omit = omit,
        name: str | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_resources: AssistantUpdateParamsToolResources | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit = omit,
        top_p: float | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Change parts of an assistant's definition; later runs use the new one.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant to change (asst_…).
            description: New description, at most 512 characters.
            instructions: New instructions, at most 256000 characters; used by runs started from now on.
            metadata: The new metadata, which replaces the old: up to 16 pairs; keys ≤ 64, values ≤ 512 characters.
            model: Name of another model to think with.
            name: New name, at most 256 characters.
            reasoning_effort: How much to think first: none, minimal, low, medium (default), high, xhigh or max; more is slower.
            response_format: Form of replies: "auto", plain text, any JSON object, or JSON that follows a given schema.
            temperature: Randomness, 0 to 2, default 1; near 0 is focused, high is varied. Change this or top_p, not both.
            tool_resources: What the tools work on: file ids for the code interpreter (≤ 20), one vector store for file search.
            tools: The new list of tools, which replaces the old, at most 128.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.

        Returns: Assistant
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    @deprecated("beta.assistants.list: the Assistants API is deprecated; use the Responses API")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List your assistants, newest first unless order says otherwise.

        `GET /assistants`

        Args:
            after: Id of the last assistant of the previous page; the list goes on behind it.
            before: Id of the first assistant of the following page; the list ends in front of it.
            limit: How many assistants a page holds, 1 to 100, default 20.
            order: By time of creation: "desc", newest first (default), or "asc".

        Returns: pages of Assistant; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    @deprecated("beta.assistants.delete: the Assistants API is deprecated; use the Responses API")
    async def delete(self, assistant_id: str, **options: Unpack[RequestOptions]) -> AssistantDeleted:
        """Delete an assistant; threads it worked on remain.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant to delete (asst_…).

        Returns: AssistantDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAssistantsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AssistantsWithRawResponse:
        def __init__(self, resource: Assistants) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncAssistantsWithRawResponse:
        def __init__(self, resource: AsyncAssistants) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class AssistantsWithStreamingResponse:
        def __init__(self, resource: Assistants) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncAssistantsWithStreamingResponse:
        def __init__(self, resource: AsyncAssistants) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
