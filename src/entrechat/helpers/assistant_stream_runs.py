"""The streams of assistants' runs, with handlers of their events: `client.beta.threads.runs.stream(…)` and its kin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.deprecated import deprecated
from entrechat._core.omit import omit

from .polling import RUN, op_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Unpack

    from typing_extensions import TypeVar

    from entrechat._core.omit import Omit
    from entrechat._core.op import Op
    from entrechat._options import RequestOptions
    from entrechat.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from entrechat.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from entrechat.types.beta.assistant_tool_param import AssistantToolParam
    from entrechat.types.beta.thread_create_and_run_params import Thread, ToolResources
    from entrechat.types.beta.thread_create_and_run_params import TruncationStrategy as ThreadTruncationStrategy
    from entrechat.types.beta.threads.run_create_params import AdditionalMessage, TruncationStrategy
    from entrechat.types.beta.threads.run_submit_tool_outputs_params import ToolOutput
    from entrechat.types.beta.threads.runs.run_step_include import RunStepInclude
    from entrechat.types.shared.chat_model import ChatModel
    from entrechat.types.shared.reasoning_effort import ReasoningEffort
    from entrechat.types.shared_params.metadata import Metadata

    from .assistant_stream import AssistantEventHandler, AssistantStreamManager
    from .assistant_stream_async import AsyncAssistantEventHandler, AsyncAssistantStreamManager

    AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler, default=AssistantEventHandler)
    AsyncAssistantEventHandlerT = TypeVar(
        "AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler, default=AsyncAssistantEventHandler
    )

__all__ = ["AsyncRunStreams", "AsyncThreadStreams", "RunStreams", "ThreadStreams"]


def _sender(op: Op, given: dict[str, Any]) -> tuple[Any, Callable[[], Any]]:
    """The handler in a method's `locals()`, and what sends the request."""
    resource, options, handler = given.pop("self"), given.pop("options"), given.pop("event_handler")
    client = resource._client
    return handler, lambda: client._run(op, {**given, "stream": True}, options)


def _manager(op: Op, given: dict[str, Any]) -> AssistantStreamManager[Any]:
    from .assistant_stream import AssistantEventHandler, AssistantStreamManager

    handler, send = _sender(op, given)
    return AssistantStreamManager(send, event_handler=AssistantEventHandler() if handler is None else handler)


def _amanager(op: Op, given: dict[str, Any]) -> AsyncAssistantStreamManager[Any]:
    from .assistant_stream_async import AsyncAssistantEventHandler, AsyncAssistantStreamManager

    handler, send = _sender(op, given)
    return AsyncAssistantStreamManager(send, event_handler=AsyncAssistantEventHandler() if handler is None else handler)


class ThreadStreams:
    """`client.beta.threads`: a new thread and its run, as a stream."""

    _client: Any

    @deprecated("beta.threads.create_and_run_stream: the Assistants API is deprecated; use the Responses API")
    def create_and_run_stream(
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
        temperature: float | Omit | None = omit,
        thread: Thread | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: ToolResources | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: ThreadTruncationStrategy | Omit | None = omit,
        event_handler: AssistantEventHandlerT | None = None,
        **options: Unpack[RequestOptions],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Make a thread, run it, and stream what happens: `with … as stream`.

        Args:
            event_handler: A handler of your own, with hooks; it belongs to this stream alone.

        The other parameters are those of `client.beta.threads.create_and_run`.

        Returns: what gives the handler when it is entered; the request is sent then
        Source: POST /threads/runs
        """
        return _manager(op_of("beta.threads.threads", "_CREATE_AND_RUN"), locals())


class RunStreams:
    """`client.beta.threads.runs`: runs as streams."""

    _client: Any

    @deprecated("beta.threads.runs.create_and_stream: use stream, its newer name; the Assistants API is deprecated, too")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
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
        temperature: float | Omit | None = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: TruncationStrategy | Omit | None = omit,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
        **options: Unpack[RequestOptions],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run a thread, and stream what happens: the older name of `stream`.

        Args:
            event_handler: A handler of your own, with hooks; it belongs to this stream alone.

        The other parameters are those of `create`.

        Returns: what gives the handler when it is entered; the request is sent then
        Source: POST /threads/{thread_id}/runs
        """
        return _manager(op_of(RUN.module, "_CREATE"), locals())

    @deprecated("beta.threads.runs.stream: the Assistants API is deprecated; use the Responses API")
    def stream(
        self,
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
        temperature: float | Omit | None = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: TruncationStrategy | Omit | None = omit,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
        **options: Unpack[RequestOptions],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run a thread, and stream what happens: `with … as stream`.

        Args:
            event_handler: A handler of your own, with hooks; it belongs to this stream alone.

        The other parameters are those of `create`.

        Returns: what gives the handler when it is entered; the request is sent then
        Source: POST /threads/{thread_id}/runs
        """
        return _manager(op_of(RUN.module, "_CREATE"), locals())

    @deprecated("beta.threads.runs.submit_tool_outputs_stream: the Assistants API is deprecated; use the Responses API")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
        **options: Unpack[RequestOptions],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Give a run the outputs of its tools, and stream how it goes on: `with … as stream`.

        Args:
            event_handler: A handler of your own, with hooks; it belongs to this stream alone.

        The other parameters are those of `submit_tool_outputs`.

        Returns: what gives the handler when it is entered; the request is sent then
        Source: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs
        """
        return _manager(op_of(RUN.module, "_SUBMIT_TOOL_OUTPUTS"), locals())


class AsyncThreadStreams:
    """`client.beta.threads`: a new thread and its run, as a stream."""

    _client: Any

    @deprecated("beta.threads.create_and_run_stream: the Assistants API is deprecated; use the Responses API")
    def create_and_run_stream(
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
        temperature: float | Omit | None = omit,
        thread: Thread | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: ToolResources | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: ThreadTruncationStrategy | Omit | None = omit,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Make a thread, run it, and stream what happens: `with … as stream`.

        Args:
            event_handler: A handler of your own, with hooks; it belongs to this stream alone.

        The other parameters are those of `client.beta.threads.create_and_run`.

        Returns: what gives the handler when it is entered; the request is sent then
        Source: POST /threads/runs
        """
        return _amanager(op_of("beta.threads.threads", "_CREATE_AND_RUN"), locals())


class AsyncRunStreams:
    """`client.beta.threads.runs`: runs as streams."""

    _client: Any

    @deprecated("beta.threads.runs.create_and_stream: use stream, its newer name; the Assistants API is deprecated, too")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
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
        temperature: float | Omit | None = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: TruncationStrategy | Omit | None = omit,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run a thread, and stream what happens: the older name of `stream`.

        Args:
            event_handler: A handler of your own, with hooks; it belongs to this stream alone.

        The other parameters are those of `create`.

        Returns: what gives the handler when it is entered; the request is sent then
        Source: POST /threads/{thread_id}/runs
        """
        return _amanager(op_of(RUN.module, "_CREATE"), locals())

    @deprecated("beta.threads.runs.stream: the Assistants API is deprecated; use the Responses API")
    def stream(
        self,
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
        temperature: float | Omit | None = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: TruncationStrategy | Omit | None = omit,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run a thread, and stream what happens: `with … as stream`.

        Args:
            event_handler: A handler of your own, with hooks; it belongs to this stream alone.

        The other parameters are those of `create`.

        Returns: what gives the handler when it is entered; the request is sent then
        Source: POST /threads/{thread_id}/runs
        """
        return _amanager(op_of(RUN.module, "_CREATE"), locals())

    @deprecated("beta.threads.runs.submit_tool_outputs_stream: the Assistants API is deprecated; use the Responses API")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Give a run the outputs of its tools, and stream how it goes on: `with … as stream`.

        Args:
            event_handler: A handler of your own, with hooks; it belongs to this stream alone.

        The other parameters are those of `submit_tool_outputs`.

        Returns: what gives the handler when it is entered; the request is sent then
        Source: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs
        """
        return _amanager(op_of(RUN.module, "_SUBMIT_TOOL_OUTPUTS"), locals())
