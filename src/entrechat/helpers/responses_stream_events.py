"""The events of `responses.stream`: those of the API, of which four know more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from entrechat.types.responses.response_completed_event import ResponseCompletedEvent as RawCompletedEvent
from entrechat.types.responses.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent as RawArgumentsDeltaEvent,
)
from entrechat.types.responses.response_text_delta_event import ResponseTextDeltaEvent as RawTextDeltaEvent
from entrechat.types.responses.response_text_done_event import ResponseTextDoneEvent as RawTextDoneEvent

from .chat_stream_events import LateEvent, late

if TYPE_CHECKING:
    from typing import TypeAlias

    from entrechat.types.responses.parsed_response import ParsedResponse
    from entrechat.types.responses.response_audio_delta_event import ResponseAudioDeltaEvent
    from entrechat.types.responses.response_audio_done_event import ResponseAudioDoneEvent
    from entrechat.types.responses.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from entrechat.types.responses.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from entrechat.types.responses.response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from entrechat.types.responses.response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from entrechat.types.responses.response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent,
    )
    from entrechat.types.responses.response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent,
    )
    from entrechat.types.responses.response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent,
    )
    from entrechat.types.responses.response_compaction_compacting_event import ResponseCompactionCompactingEvent
    from entrechat.types.responses.response_content_part_added_event import ResponseContentPartAddedEvent
    from entrechat.types.responses.response_content_part_done_event import ResponseContentPartDoneEvent
    from entrechat.types.responses.response_created_event import ResponseCreatedEvent
    from entrechat.types.responses.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
    from entrechat.types.responses.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
    from entrechat.types.responses.response_error_event import ResponseErrorEvent
    from entrechat.types.responses.response_failed_event import ResponseFailedEvent
    from entrechat.types.responses.response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
    from entrechat.types.responses.response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
    from entrechat.types.responses.response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
    from entrechat.types.responses.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from entrechat.types.responses.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
    from entrechat.types.responses.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
    from entrechat.types.responses.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
    from entrechat.types.responses.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
    from entrechat.types.responses.response_in_progress_event import ResponseInProgressEvent
    from entrechat.types.responses.response_incomplete_event import ResponseIncompleteEvent
    from entrechat.types.responses.response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent
    from entrechat.types.responses.response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
    from entrechat.types.responses.response_mcp_call_completed_event import ResponseMcpCallCompletedEvent
    from entrechat.types.responses.response_mcp_call_failed_event import ResponseMcpCallFailedEvent
    from entrechat.types.responses.response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
    from entrechat.types.responses.response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent
    from entrechat.types.responses.response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent
    from entrechat.types.responses.response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
    from entrechat.types.responses.response_output_item_added_event import ResponseOutputItemAddedEvent
    from entrechat.types.responses.response_output_item_done_event import ResponseOutputItemDoneEvent
    from entrechat.types.responses.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
    from entrechat.types.responses.response_queued_event import ResponseQueuedEvent
    from entrechat.types.responses.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
    from entrechat.types.responses.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
    from entrechat.types.responses.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
    from entrechat.types.responses.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
    from entrechat.types.responses.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
    from entrechat.types.responses.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
    from entrechat.types.responses.response_refusal_delta_event import ResponseRefusalDeltaEvent
    from entrechat.types.responses.response_refusal_done_event import ResponseRefusalDoneEvent
    from entrechat.types.responses.response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent
    from entrechat.types.responses.response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
    from entrechat.types.responses.response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
    from entrechat.types.responses.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent,
    )
    from entrechat.types.responses.response_shell_call_output_content_done_event import ResponseShellCallOutputContentDoneEvent
    from entrechat.types.responses.response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
    from entrechat.types.responses.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
    from entrechat.types.responses.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent

__all__ = [
    "ResponseCompletedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStreamEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]

T = TypeVar("T")


class ResponseTextDeltaEvent(LateEvent, RawTextDeltaEvent):
    """Text was added: `delta`, to give `snapshot`. `parsed` is what can be read of it as JSON, where a type was asked for."""

    __slots__ = ()

    snapshot: str
    if TYPE_CHECKING:
        parsed: object | None
    else:
        snapshot = late(lambda source, at: source[0].text(at))
        parsed = late(lambda source, at: source[0].json(at) if source[1] else None)


class ResponseTextDoneEvent(RawTextDoneEvent, Generic[T]):
    """A text is complete; `parsed` is what it says, as the type that was asked for."""

    parsed: T | None = None


class ResponseFunctionCallArgumentsDeltaEvent(LateEvent, RawArgumentsDeltaEvent):
    """Text was added to the arguments of a call. `parsed_arguments` is what can be read of them as JSON."""

    __slots__ = ()

    snapshot: str
    if TYPE_CHECKING:
        parsed_arguments: object | None
    else:
        snapshot = late(lambda source, at: source[0].text(at))
        parsed_arguments = late(lambda source, at: source[0].json(at))


class ResponseCompletedEvent(RawCompletedEvent, Generic[T]):
    """The response is complete, and parsed."""

    response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]

    __wraps__ = {"response": "responses.parsed_response:ParsedResponse"}


if TYPE_CHECKING:
    ResponseStreamEvent: TypeAlias = (
        ResponseTextDeltaEvent
        | ResponseTextDoneEvent[T]
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseCompletedEvent[T]
        | ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ResponseCompactionCompactingEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseErrorEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseShellCallCommandAddedEvent
        | ResponseShellCallCommandDeltaEvent
        | ResponseShellCallCommandDoneEvent
        | ResponseShellCallOutputContentDeltaEvent
        | ResponseShellCallOutputContentDoneEvent
        | ResponseInProgressEvent
        | ResponseFailedEvent
        | ResponseIncompleteEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseReasoningSummaryPartAddedEvent
        | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | ResponseReasoningSummaryTextDoneEvent
        | ResponseReasoningTextDeltaEvent
        | ResponseReasoningTextDoneEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ResponseWebSearchCallCompletedEvent
        | ResponseWebSearchCallInProgressEvent
        | ResponseWebSearchCallSearchingEvent
        | ResponseImageGenCallCompletedEvent
        | ResponseImageGenCallGeneratingEvent
        | ResponseImageGenCallInProgressEvent
        | ResponseImageGenCallPartialImageEvent
        | ResponseMcpCallArgumentsDeltaEvent
        | ResponseMcpCallArgumentsDoneEvent
        | ResponseMcpCallCompletedEvent
        | ResponseMcpCallFailedEvent
        | ResponseMcpCallInProgressEvent
        | ResponseMcpListToolsCompletedEvent
        | ResponseMcpListToolsFailedEvent
        | ResponseMcpListToolsInProgressEvent
        | ResponseOutputTextAnnotationAddedEvent
        | ResponseQueuedEvent
        | ResponseCustomToolCallInputDeltaEvent
        | ResponseCustomToolCallInputDoneEvent
    )
else:
    ResponseStreamEvent = Any
