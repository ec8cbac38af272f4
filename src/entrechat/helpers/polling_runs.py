"""Waiting for the runs of assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.deprecated import deprecated
from entrechat._core.omit import omit
from entrechat._io.play import aplay, play

from .polling import RUN, create_and_poll, op_of, poll

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Unpack

    from entrechat._core.http import Timeout
    from entrechat._core.omit import NotGiven, Omit
    from entrechat._options import RequestOptions
    from entrechat.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from entrechat.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from entrechat.types.beta.assistant_tool_param import AssistantToolParam
    from entrechat.types.beta.thread_create_and_run_params import Thread, ToolResources
    from entrechat.types.beta.thread_create_and_run_params import TruncationStrategy as ThreadTruncationStrategy
    from entrechat.types.beta.threads.run import Run
    from entrechat.types.beta.threads.run_create_params import AdditionalMessage, TruncationStrategy
    from entrechat.types.beta.threads.run_submit_tool_outputs_params import ToolOutput
    from entrechat.types.beta.threads.runs.run_step_include import RunStepInclude
    from entrechat.types.shared.chat_model import ChatModel
    from entrechat.types.shared.reasoning_effort import ReasoningEffort
    from entrechat.types.shared_params.metadata import Metadata

__all__ = ["AsyncRunPolling", "AsyncThreadPolling", "RunPolling", "ThreadPolling"]

# `play` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"


def _with_options(given: dict[str, Any]) -> dict[str, Any]:
    """`poll` has its options one by one and by position, as the official client does."""
    options = {name: given.pop(name) for name in ("extra_headers", "extra_query", "extra_body", "timeout")}
    return {**given, "options": {name: value for name, value in options.items() if value is not None or name == "timeout"}}


class ThreadPolling:
    """`client.beta.threads`: a new thread and its run, waited for."""

    _client: Any
    _mode: str

    @deprecated("beta.threads.create_and_run_poll: the Assistants API is deprecated; use the Responses API")
    def create_and_run_poll(
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
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Run], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Make a thread, run it, and wait until the run has ended or waits for tool outputs.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the run when it ended, or when it waits for tool outputs (`requires_action`)
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(RUN, op_of("beta.threads.threads", "_CREATE_AND_RUN"), locals(), stream=False))


class AsyncThreadPolling:
    """`client.beta.threads`: a new thread and its run, waited for."""

    _client: Any
    _mode: str

    @deprecated("beta.threads.create_and_run_poll: the Assistants API is deprecated; use the Responses API")
    async def create_and_run_poll(
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
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Run], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Make a thread, run it, and wait until the run has ended or waits for tool outputs.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the run when it ended, or when it waits for tool outputs (`requires_action`)
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(RUN, op_of("beta.threads.threads", "_CREATE_AND_RUN"), locals(), stream=False))


class RunPolling:
    """`client.beta.threads.runs`: runs, waited for."""

    _client: Any
    _mode: str

    @deprecated("beta.threads.runs.create_and_poll: the Assistants API is deprecated; use the Responses API")
    def create_and_poll(
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
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Run], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Run a thread, and wait until the run has ended or waits for tool outputs.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the run when it ended, or when it waits for tool outputs (`requires_action`)
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(RUN, op_of(RUN.module, "_CREATE"), locals(), stream=False))

    @deprecated("beta.threads.runs.poll: the Assistants API is deprecated; use the Responses API")
    def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: object | None = None,
        timeout: float | Timeout | NotGiven | None = omit,
        poll_interval_ms: int | Omit = omit,
        *,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Run], object] | None = None,
    ) -> Run:
        """Wait until a run has ended or waits for tool outputs.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the run when it ended, or when it waits for tool outputs (`requires_action`)
        Raises: PollTimeoutError
        """
        return play(self, poll(RUN, _with_options(locals())))

    @deprecated("beta.threads.runs.submit_tool_outputs_and_poll: the Assistants API is deprecated; use the Responses API")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Run], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Give a run the outputs of its tools, and wait until it has ended or waits for more.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the run when it ended, or when it waits for tool outputs (`requires_action`)
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(RUN, op_of(RUN.module, "_SUBMIT_TOOL_OUTPUTS"), locals(), stream=False))


class AsyncRunPolling:
    """`client.beta.threads.runs`: runs, waited for."""

    _client: Any
    _mode: str

    @deprecated("beta.threads.runs.create_and_poll: the Assistants API is deprecated; use the Responses API")
    async def create_and_poll(
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
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Run], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Run a thread, and wait until the run has ended or waits for tool outputs.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the run when it ended, or when it waits for tool outputs (`requires_action`)
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(RUN, op_of(RUN.module, "_CREATE"), locals(), stream=False))

    @deprecated("beta.threads.runs.poll: the Assistants API is deprecated; use the Responses API")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: object | None = None,
        timeout: float | Timeout | NotGiven | None = omit,
        poll_interval_ms: int | Omit = omit,
        *,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Run], object] | None = None,
    ) -> Run:
        """Wait until a run has ended or waits for tool outputs.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the run when it ended, or when it waits for tool outputs (`requires_action`)
        Raises: PollTimeoutError
        """
        return await aplay(self, poll(RUN, _with_options(locals())))

    @deprecated("beta.threads.runs.submit_tool_outputs_and_poll: the Assistants API is deprecated; use the Responses API")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[ToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Run], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Give a run the outputs of its tools, and wait until it has ended or waits for more.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the run when it ended, or when it waits for tool outputs (`requires_action`)
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(RUN, op_of(RUN.module, "_SUBMIT_TOOL_OUTPUTS"), locals(), stream=False))
