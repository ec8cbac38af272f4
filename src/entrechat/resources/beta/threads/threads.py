# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"
# The typed raw twins name deprecated methods:
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.deprecated import deprecated
from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.assistant_stream_runs import AsyncThreadStreams, ThreadStreams
from entrechat.helpers.polling_runs import AsyncThreadPolling, ThreadPolling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack, overload

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from entrechat.types.beta.assistant_stream_event import AssistantStreamEvent
    from entrechat.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from entrechat.types.beta.assistant_tool_param import AssistantToolParam
    from entrechat.types.beta.thread import Thread
    from entrechat.types.beta.thread_create_and_run_params import Thread as ThreadCreateAndRunParamsThread
    from entrechat.types.beta.thread_create_and_run_params import ToolResources as ThreadCreateAndRunParamsToolResources
    from entrechat.types.beta.thread_create_and_run_params import TruncationStrategy
    from entrechat.types.beta.thread_create_params import Message, ToolResources
    from entrechat.types.beta.thread_deleted import ThreadDeleted
    from entrechat.types.beta.thread_update_params import ToolResources as ThreadUpdateParamsToolResources
    from entrechat.types.beta.threads.run import Run
    from entrechat.types.shared.chat_model import ChatModel
    from entrechat.types.shared_params.metadata import Metadata

    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .runs.runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )

__all__ = ["AsyncThreads", "Threads"]

_CREATE = Op(
    "beta.threads.create",
    "POST",
    "/threads",
    body=("messages", "metadata", "tool_resources"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.thread:Thread",
)
_RETRIEVE = Op(
    "beta.threads.retrieve",
    "GET",
    "/threads/{thread_id}",
    path_params=("thread_id",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.thread:Thread",
)
_UPDATE = Op(
    "beta.threads.update",
    "POST",
    "/threads/{thread_id}",
    path_params=("thread_id",),
    body=("metadata", "tool_resources"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.thread:Thread",
)
_DELETE = Op(
    "beta.threads.delete",
    "DELETE",
    "/threads/{thread_id}",
    path_params=("thread_id",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.thread_deleted:ThreadDeleted",
)
_CREATE_AND_RUN = Op(
    "beta.threads.create_and_run",
    "POST",
    "/threads/runs",
    body=(
        "model",
        "stream",
        "assistant_id",
        "instructions",
        "max_completion_tokens",
        "max_prompt_tokens",
        "metadata",
        "parallel_tool_calls",
        "response_format",
        "temperature",
        "thread",
        "tool_choice",
        "tool_resources",
        "tools",
        "top_p",
        "truncation_strategy",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.run:Run",
    stream={
        "event": {
            "thread.created": "beta.assistant_stream_event:ThreadCreated",
            "thread.run.created": "beta.assistant_stream_event:ThreadRunCreated",
            "thread.run.queued": "beta.assistant_stream_event:ThreadRunQueued",
            "thread.run.in_progress": "beta.assistant_stream_event:ThreadRunInProgress",
            "thread.run.requires_action": "beta.assistant_stream_event:ThreadRunRequiresAction",
            "thread.run.completed": "beta.assistant_stream_event:ThreadRunCompleted",
            "thread.run.incomplete": "beta.assistant_stream_event:ThreadRunIncomplete",
            "thread.run.failed": "beta.assistant_stream_event:ThreadRunFailed",
            "thread.run.cancelling": "beta.assistant_stream_event:ThreadRunCancelling",
            "thread.run.cancelled": "beta.assistant_stream_event:ThreadRunCancelled",
            "thread.run.expired": "beta.assistant_stream_event:ThreadRunExpired",
            "thread.run.step.created": "beta.assistant_stream_event:ThreadRunStepCreated",
            "thread.run.step.in_progress": "beta.assistant_stream_event:ThreadRunStepInProgress",
            "thread.run.step.delta": "beta.assistant_stream_event:ThreadRunStepDelta",
            "thread.run.step.completed": "beta.assistant_stream_event:ThreadRunStepCompleted",
            "thread.run.step.failed": "beta.assistant_stream_event:ThreadRunStepFailed",
            "thread.run.step.cancelled": "beta.assistant_stream_event:ThreadRunStepCancelled",
            "thread.run.step.expired": "beta.assistant_stream_event:ThreadRunStepExpired",
            "thread.message.created": "beta.assistant_stream_event:ThreadMessageCreated",
            "thread.message.in_progress": "beta.assistant_stream_event:ThreadMessageInProgress",
            "thread.message.delta": "beta.assistant_stream_event:ThreadMessageDelta",
            "thread.message.completed": "beta.assistant_stream_event:ThreadMessageCompleted",
            "thread.message.incomplete": "beta.assistant_stream_event:ThreadMessageIncomplete",
            "error": "beta.assistant_stream_event:ErrorEvent",
        }
    },
    slow=True,
)


class Threads(ThreadPolling, ThreadStreams, Resource):
    @lazy
    def runs(self) -> Runs:
        from .runs.runs import Runs

        return Runs(self._client)

    @lazy
    def messages(self) -> Messages:
        from .messages import Messages

        return Messages(self._client)

    @deprecated("beta.threads.create: the Assistants API is deprecated; use the Responses API")
    def create(
        self,
        *,
        messages: Iterable[Message | Mapping[str, Any]] | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        tool_resources: ToolResources | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Open a conversation, empty or with first messages, for assistants to work on.

        `POST /threads`

        Args:
            messages: Messages to begin with, oldest first; without them the thread is empty.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            tool_resources: What tools may use in this thread: files for the code interpreter (≤ 20), one vector store for search.

        Returns: Thread
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    @deprecated("beta.threads.retrieve: the Assistants API is deprecated; use the Responses API")
    def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> Thread:
        """Fetch a thread's metadata and tool resources; messages are listed separately.

        `GET /threads/{thread_id}`

        Returns: Thread
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    @deprecated("beta.threads.update: the Assistants API is deprecated; use the Responses API")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | Omit | None = omit,
        tool_resources: ThreadUpdateParamsToolResources | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Replace a thread's metadata or the files its tools may use.

        `POST /threads/{thread_id}`

        Returns: Thread
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    @deprecated("beta.threads.delete: the Assistants API is deprecated; use the Responses API")
    def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> ThreadDeleted:
        """Delete a conversation for good; it can no longer be read or run.

        `DELETE /threads/{thread_id}`

        Returns: ThreadDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @overload
        @deprecated("beta.threads.create_and_run: the Assistants API is deprecated; use the Responses API")
        def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit | None = omit,
            thread: ThreadCreateAndRunParamsThread | Omit = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tool_resources: ThreadCreateAndRunParamsToolResources | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run: ...

        @overload
        @deprecated("beta.threads.create_and_run: the Assistants API is deprecated; use the Responses API")
        def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: Literal[True],
            temperature: float | Omit | None = omit,
            thread: ThreadCreateAndRunParamsThread | Omit = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tool_resources: ThreadCreateAndRunParamsToolResources | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Stream[AssistantStreamEvent]: ...

        @overload
        @deprecated("beta.threads.create_and_run: the Assistants API is deprecated; use the Responses API")
        def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: bool | Omit | None = omit,
            temperature: float | Omit | None = omit,
            thread: ThreadCreateAndRunParamsThread | Omit = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tool_resources: ThreadCreateAndRunParamsToolResources | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("beta.threads.create_and_run: the Assistants API is deprecated; use the Responses API")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | ChatModel | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        temperature: float | Omit | None = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: ThreadCreateAndRunParamsToolResources | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: TruncationStrategy | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Open a conversation and start an assistant on it, in a single request.

        `POST /threads/runs`

        Returns: Run; a stream of AssistantStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE_AND_RUN, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThreadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...


class AsyncThreads(AsyncThreadPolling, AsyncThreadStreams, AsyncResource):
    @lazy
    def runs(self) -> AsyncRuns:
        from .runs.runs import AsyncRuns

        return AsyncRuns(self._client)

    @lazy
    def messages(self) -> AsyncMessages:
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @deprecated("beta.threads.create: the Assistants API is deprecated; use the Responses API")
    async def create(
        self,
        *,
        messages: Iterable[Message | Mapping[str, Any]] | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        tool_resources: ToolResources | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Open a conversation, empty or with first messages, for assistants to work on.

        `POST /threads`

        Args:
            messages: Messages to begin with, oldest first; without them the thread is empty.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            tool_resources: What tools may use in this thread: files for the code interpreter (≤ 20), one vector store for search.

        Returns: Thread
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    @deprecated("beta.threads.retrieve: the Assistants API is deprecated; use the Responses API")
    async def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> Thread:
        """Fetch a thread's metadata and tool resources; messages are listed separately.

        `GET /threads/{thread_id}`

        Returns: Thread
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    @deprecated("beta.threads.update: the Assistants API is deprecated; use the Responses API")
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | Omit | None = omit,
        tool_resources: ThreadUpdateParamsToolResources | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Replace a thread's metadata or the files its tools may use.

        `POST /threads/{thread_id}`

        Returns: Thread
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    @deprecated("beta.threads.delete: the Assistants API is deprecated; use the Responses API")
    async def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> ThreadDeleted:
        """Delete a conversation for good; it can no longer be read or run.

        `DELETE /threads/{thread_id}`

        Returns: ThreadDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @overload
        @deprecated("beta.threads.create_and_run: the Assistants API is deprecated; use the Responses API")
        async def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit | None = omit,
            thread: ThreadCreateAndRunParamsThread | Omit = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tool_resources: ThreadCreateAndRunParamsToolResources | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run: ...

        @overload
        @deprecated("beta.threads.create_and_run: the Assistants API is deprecated; use the Responses API")
        async def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: Literal[True],
            temperature: float | Omit | None = omit,
            thread: ThreadCreateAndRunParamsThread | Omit = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tool_resources: ThreadCreateAndRunParamsToolResources | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[AssistantStreamEvent]: ...

        @overload
        @deprecated("beta.threads.create_and_run: the Assistants API is deprecated; use the Responses API")
        async def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: bool | Omit | None = omit,
            temperature: float | Omit | None = omit,
            thread: ThreadCreateAndRunParamsThread | Omit = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tool_resources: ThreadCreateAndRunParamsToolResources | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("beta.threads.create_and_run: the Assistants API is deprecated; use the Responses API")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | ChatModel | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        temperature: float | Omit | None = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: ThreadCreateAndRunParamsToolResources | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: TruncationStrategy | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Open a conversation and start an assistant on it, in a single request.

        `POST /threads/runs`

        Returns: Run; a stream of AssistantStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE_AND_RUN, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ThreadsWithRawResponse:
        def __init__(self, resource: Threads) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)
            self.create_and_run = to_raw(resource.create_and_run)

        @property
        def runs(self) -> RunsWithRawResponse: ...

        @property
        def messages(self) -> MessagesWithRawResponse: ...

    class AsyncThreadsWithRawResponse:
        def __init__(self, resource: AsyncThreads) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)
            self.create_and_run = async_to_raw(resource.create_and_run)

        @property
        def runs(self) -> AsyncRunsWithRawResponse: ...

        @property
        def messages(self) -> AsyncMessagesWithRawResponse: ...

    class ThreadsWithStreamingResponse:
        def __init__(self, resource: Threads) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.delete = to_streamed(resource.delete)
            self.create_and_run = to_streamed(resource.create_and_run)

        @property
        def runs(self) -> RunsWithStreamingResponse: ...

        @property
        def messages(self) -> MessagesWithStreamingResponse: ...

    class AsyncThreadsWithStreamingResponse:
        def __init__(self, resource: AsyncThreads) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.delete = async_to_streamed(resource.delete)
            self.create_and_run = async_to_streamed(resource.create_and_run)

        @property
        def runs(self) -> AsyncRunsWithStreamingResponse: ...

        @property
        def messages(self) -> AsyncMessagesWithStreamingResponse: ...
