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
from entrechat.helpers.assistant_stream_runs import AsyncRunStreams, RunStreams
from entrechat.helpers.polling_runs import AsyncRunPolling, RunPolling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack, overload

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from entrechat.types.beta.assistant_stream_event import AssistantStreamEvent
    from entrechat.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from entrechat.types.beta.assistant_tool_param import AssistantToolParam
    from entrechat.types.beta.threads.run import Run
    from entrechat.types.beta.threads.run_create_params import AdditionalMessage, TruncationStrategy
    from entrechat.types.beta.threads.run_submit_tool_outputs_params import ToolOutput
    from entrechat.types.beta.threads.runs.run_step_include import RunStepInclude
    from entrechat.types.shared.chat_model import ChatModel
    from entrechat.types.shared.reasoning_effort import ReasoningEffort
    from entrechat.types.shared_params.metadata import Metadata

    from .steps import (
        AsyncSteps,
        AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse,
        Steps,
        StepsWithRawResponse,
        StepsWithStreamingResponse,
    )

__all__ = ["AsyncRuns", "Runs"]

_CREATE = Op(
    "beta.threads.runs.create",
    "POST",
    "/threads/{thread_id}/runs",
    path_params=("thread_id",),
    query=("include",),
    body=(
        "model",
        "stream",
        "assistant_id",
        "additional_instructions",
        "additional_messages",
        "instructions",
        "max_completion_tokens",
        "max_prompt_tokens",
        "metadata",
        "parallel_tool_calls",
        "reasoning_effort",
        "response_format",
        "temperature",
        "tool_choice",
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
_RETRIEVE = Op(
    "beta.threads.runs.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    path_params=("thread_id", "run_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.run:Run",
)
_UPDATE = Op(
    "beta.threads.runs.update",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    path_params=("thread_id", "run_id"),
    body=("metadata",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.run:Run",
)
_LIST = Op(
    "beta.threads.runs.list",
    "GET",
    "/threads/{thread_id}/runs",
    path_params=("thread_id",),
    query=("after", "before", "limit", "order"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.run:Run",
    page="CursorPage",
)
_CANCEL = Op(
    "beta.threads.runs.cancel",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    path_params=("thread_id", "run_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.run:Run",
)
_SUBMIT_TOOL_OUTPUTS = Op(
    "beta.threads.runs.submit_tool_outputs",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    path_params=("thread_id", "run_id"),
    body=("stream", "tool_outputs"),
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


class Runs(RunPolling, RunStreams, Resource):
    @lazy
    def steps(self) -> Steps:
        from .steps import Steps

        return Steps(self._client)

    if TYPE_CHECKING:

        @overload
        @deprecated("beta.threads.runs.create: the Assistants API is deprecated; use the Responses API")
        def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            include: Iterable[RunStepInclude] | Omit = omit,
            additional_instructions: str | Omit | None = omit,
            additional_messages: Iterable[AdditionalMessage | Mapping[str, Any]] | Omit | None = omit,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            reasoning_effort: ReasoningEffort | Omit | None = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit | None = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run: ...

        @overload
        @deprecated("beta.threads.runs.create: the Assistants API is deprecated; use the Responses API")
        def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            include: Iterable[RunStepInclude] | Omit = omit,
            additional_instructions: str | Omit | None = omit,
            additional_messages: Iterable[AdditionalMessage | Mapping[str, Any]] | Omit | None = omit,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            reasoning_effort: ReasoningEffort | Omit | None = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: Literal[True],
            temperature: float | Omit | None = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Stream[AssistantStreamEvent]: ...

        @overload
        @deprecated("beta.threads.runs.create: the Assistants API is deprecated; use the Responses API")
        def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            include: Iterable[RunStepInclude] | Omit = omit,
            additional_instructions: str | Omit | None = omit,
            additional_messages: Iterable[AdditionalMessage | Mapping[str, Any]] | Omit | None = omit,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            reasoning_effort: ReasoningEffort | Omit | None = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: bool | Omit | None = omit,
            temperature: float | Omit | None = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("beta.threads.runs.create: the Assistants API is deprecated; use the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[AdditionalMessage | Mapping[str, Any]] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | ChatModel | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: TruncationStrategy | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Start an assistant on a thread; poll retrieve until it ends, or use stream=True.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: Id of the thread to work on (thread_…).
            assistant_id: Id of the assistant that does the work (asst_…).
            include: Extra results in run steps; the only one there is adds the text that file search found.
            additional_instructions: Text added behind the assistant's instructions, for this run only.
            additional_messages: Messages to add to the thread before the run starts.
            instructions: Text used in place of the assistant's instructions, for this run only.
            max_completion_tokens: Most tokens the whole run may write, at least 256; when reached, the run ends as "incomplete".
            max_prompt_tokens: Most tokens the whole run may read, at least 256; when reached, the run ends as "incomplete".
            metadata: Up to 16 text pairs kept with the run; keys ≤ 64, values ≤ 512 characters.
            model: Model for this run; default: the assistant's.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; default True.
            reasoning_effort: How much to think first: none, minimal, low, medium (default), high, xhigh or max; more is slower.
            response_format: Form of replies: "auto", plain text, any JSON object, or JSON that follows a given schema.
            stream: True: return events until the run ends or waits for you; otherwise return the run at once, queued.
            temperature: Randomness for this run, 0 to 2, default 1; near 0 is focused. Change this or top_p, not both.
            tool_choice: "none", "auto" (default), "required", or one tool that must be called first.
            tools: Tools used in place of the assistant's, for this run only, at most 20.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.
            truncation_strategy: How a long thread is cut: "auto" drops from the middle; "last_messages" keeps that many (≥ 1).

        Returns: Run; a stream of AssistantStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    @deprecated("beta.threads.runs.retrieve: the Assistants API is deprecated; use the Responses API")
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> Run:
        """Fetch a run's status, usage and, if it waits for you, the tool calls to answer.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: Id of the run (run_…).
            thread_id: Id of the thread the run works on (thread_…).

        Returns: Run
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    @deprecated("beta.threads.runs.update: the Assistants API is deprecated; use the Responses API")
    def update(
        self, run_id: str, *, thread_id: str, metadata: Metadata | Omit | None = omit, **options: Unpack[RequestOptions]
    ) -> Run:
        """Replace a run's metadata; nothing else of a run can be changed.

        `POST /threads/{thread_id}/runs/{run_id}`

        Returns: Run
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    @deprecated("beta.threads.runs.list: the Assistants API is deprecated; use the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Run]:
        """List the runs of a thread, newest first unless order says otherwise.

        `GET /threads/{thread_id}/runs`

        Returns: pages of Run; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    @deprecated("beta.threads.runs.cancel: the Assistants API is deprecated; use the Responses API")
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> Run:
        """Ask a run in progress to stop; it is cancelling first, then cancelled, and stays listed.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            run_id: Id of the run to stop (run_…); one that has ended cannot be cancelled.
            thread_id: Id of the thread the run works on (thread_…).

        Returns: Run
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CANCEL, locals())

    if TYPE_CHECKING:

        @overload
        @deprecated("beta.threads.runs.submit_tool_outputs: the Assistants API is deprecated; use the Responses API")
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
            stream: Literal[False] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run: ...

        @overload
        @deprecated("beta.threads.runs.submit_tool_outputs: the Assistants API is deprecated; use the Responses API")
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> Stream[AssistantStreamEvent]: ...

        @overload
        @deprecated("beta.threads.runs.submit_tool_outputs: the Assistants API is deprecated; use the Responses API")
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
            stream: bool | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("beta.threads.runs.submit_tool_outputs: the Assistants API is deprecated; use the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
        stream: Literal[False, True] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Answer all tool calls a run is waiting for, together, so that it goes on.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Returns: Run; a stream of AssistantStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_SUBMIT_TOOL_OUTPUTS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RunsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RunsWithStreamingResponse: ...


class AsyncRuns(AsyncRunPolling, AsyncRunStreams, AsyncResource):
    @lazy
    def steps(self) -> AsyncSteps:
        from .steps import AsyncSteps

        return AsyncSteps(self._client)

    if TYPE_CHECKING:

        @overload
        @deprecated("beta.threads.runs.create: the Assistants API is deprecated; use the Responses API")
        async def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            include: Iterable[RunStepInclude] | Omit = omit,
            additional_instructions: str | Omit | None = omit,
            additional_messages: Iterable[AdditionalMessage | Mapping[str, Any]] | Omit | None = omit,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            reasoning_effort: ReasoningEffort | Omit | None = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit | None = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run: ...

        @overload
        @deprecated("beta.threads.runs.create: the Assistants API is deprecated; use the Responses API")
        async def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            include: Iterable[RunStepInclude] | Omit = omit,
            additional_instructions: str | Omit | None = omit,
            additional_messages: Iterable[AdditionalMessage | Mapping[str, Any]] | Omit | None = omit,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            reasoning_effort: ReasoningEffort | Omit | None = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: Literal[True],
            temperature: float | Omit | None = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[AssistantStreamEvent]: ...

        @overload
        @deprecated("beta.threads.runs.create: the Assistants API is deprecated; use the Responses API")
        async def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            include: Iterable[RunStepInclude] | Omit = omit,
            additional_instructions: str | Omit | None = omit,
            additional_messages: Iterable[AdditionalMessage | Mapping[str, Any]] | Omit | None = omit,
            instructions: str | Omit | None = omit,
            max_completion_tokens: int | Omit | None = omit,
            max_prompt_tokens: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: str | ChatModel | Omit | None = omit,
            parallel_tool_calls: bool | Omit = omit,
            reasoning_effort: ReasoningEffort | Omit | None = omit,
            response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
            stream: bool | Omit | None = omit,
            temperature: float | Omit | None = omit,
            tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
            tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation_strategy: TruncationStrategy | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("beta.threads.runs.create: the Assistants API is deprecated; use the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[AdditionalMessage | Mapping[str, Any]] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | ChatModel | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: AssistantResponseFormatOptionParam | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: TruncationStrategy | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Start an assistant on a thread; poll retrieve until it ends, or use stream=True.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: Id of the thread to work on (thread_…).
            assistant_id: Id of the assistant that does the work (asst_…).
            include: Extra results in run steps; the only one there is adds the text that file search found.
            additional_instructions: Text added behind the assistant's instructions, for this run only.
            additional_messages: Messages to add to the thread before the run starts.
            instructions: Text used in place of the assistant's instructions, for this run only.
            max_completion_tokens: Most tokens the whole run may write, at least 256; when reached, the run ends as "incomplete".
            max_prompt_tokens: Most tokens the whole run may read, at least 256; when reached, the run ends as "incomplete".
            metadata: Up to 16 text pairs kept with the run; keys ≤ 64, values ≤ 512 characters.
            model: Model for this run; default: the assistant's.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; default True.
            reasoning_effort: How much to think first: none, minimal, low, medium (default), high, xhigh or max; more is slower.
            response_format: Form of replies: "auto", plain text, any JSON object, or JSON that follows a given schema.
            stream: True: return events until the run ends or waits for you; otherwise return the run at once, queued.
            temperature: Randomness for this run, 0 to 2, default 1; near 0 is focused. Change this or top_p, not both.
            tool_choice: "none", "auto" (default), "required", or one tool that must be called first.
            tools: Tools used in place of the assistant's, for this run only, at most 20.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.
            truncation_strategy: How a long thread is cut: "auto" drops from the middle; "last_messages" keeps that many (≥ 1).

        Returns: Run; a stream of AssistantStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    @deprecated("beta.threads.runs.retrieve: the Assistants API is deprecated; use the Responses API")
    async def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> Run:
        """Fetch a run's status, usage and, if it waits for you, the tool calls to answer.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: Id of the run (run_…).
            thread_id: Id of the thread the run works on (thread_…).

        Returns: Run
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    @deprecated("beta.threads.runs.update: the Assistants API is deprecated; use the Responses API")
    async def update(
        self, run_id: str, *, thread_id: str, metadata: Metadata | Omit | None = omit, **options: Unpack[RequestOptions]
    ) -> Run:
        """Replace a run's metadata; nothing else of a run can be changed.

        `POST /threads/{thread_id}/runs/{run_id}`

        Returns: Run
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    @deprecated("beta.threads.runs.list: the Assistants API is deprecated; use the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """List the runs of a thread, newest first unless order says otherwise.

        `GET /threads/{thread_id}/runs`

        Returns: pages of Run; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    @deprecated("beta.threads.runs.cancel: the Assistants API is deprecated; use the Responses API")
    async def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> Run:
        """Ask a run in progress to stop; it is cancelling first, then cancelled, and stays listed.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            run_id: Id of the run to stop (run_…); one that has ended cannot be cancelled.
            thread_id: Id of the thread the run works on (thread_…).

        Returns: Run
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CANCEL, locals())

    if TYPE_CHECKING:

        @overload
        @deprecated("beta.threads.runs.submit_tool_outputs: the Assistants API is deprecated; use the Responses API")
        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
            stream: Literal[False] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run: ...

        @overload
        @deprecated("beta.threads.runs.submit_tool_outputs: the Assistants API is deprecated; use the Responses API")
        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[AssistantStreamEvent]: ...

        @overload
        @deprecated("beta.threads.runs.submit_tool_outputs: the Assistants API is deprecated; use the Responses API")
        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
            stream: bool | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("beta.threads.runs.submit_tool_outputs: the Assistants API is deprecated; use the Responses API")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
        stream: Literal[False, True] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Answer all tool calls a run is waiting for, together, so that it goes on.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Returns: Run; a stream of AssistantStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_SUBMIT_TOOL_OUTPUTS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRunsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...


if TYPE_CHECKING:

    class RunsWithRawResponse:
        def __init__(self, resource: Runs) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.cancel = to_raw(resource.cancel)
            self.submit_tool_outputs = to_raw(resource.submit_tool_outputs)

        @property
        def steps(self) -> StepsWithRawResponse: ...

    class AsyncRunsWithRawResponse:
        def __init__(self, resource: AsyncRuns) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.cancel = async_to_raw(resource.cancel)
            self.submit_tool_outputs = async_to_raw(resource.submit_tool_outputs)

        @property
        def steps(self) -> AsyncStepsWithRawResponse: ...

    class RunsWithStreamingResponse:
        def __init__(self, resource: Runs) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.cancel = to_streamed(resource.cancel)
            self.submit_tool_outputs = to_streamed(resource.submit_tool_outputs)

        @property
        def steps(self) -> StepsWithStreamingResponse: ...

    class AsyncRunsWithStreamingResponse:
        def __init__(self, resource: AsyncRuns) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.cancel = async_to_streamed(resource.cancel)
            self.submit_tool_outputs = async_to_streamed(resource.submit_tool_outputs)

        @property
        def steps(self) -> AsyncStepsWithStreamingResponse: ...
