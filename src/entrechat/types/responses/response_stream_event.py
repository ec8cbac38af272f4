# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_audio_delta_event import ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from .response_code_interpreter_call_code_delta_event import ResponseCodeInterpreterCallCodeDeltaEvent
    from .response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent
    from .response_code_interpreter_call_completed_event import ResponseCodeInterpreterCallCompletedEvent
    from .response_code_interpreter_call_in_progress_event import ResponseCodeInterpreterCallInProgressEvent
    from .response_code_interpreter_call_interpreting_event import ResponseCodeInterpreterCallInterpretingEvent
    from .response_compaction_compacting_event import ResponseCompactionCompactingEvent
    from .response_completed_event import ResponseCompletedEvent
    from .response_content_part_added_event import ResponseContentPartAddedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent
    from .response_created_event import ResponseCreatedEvent
    from .response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
    from .response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
    from .response_error_event import ResponseErrorEvent
    from .response_failed_event import ResponseFailedEvent
    from .response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
    from .response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
    from .response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from .response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from .response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
    from .response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
    from .response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
    from .response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
    from .response_in_progress_event import ResponseInProgressEvent
    from .response_incomplete_event import ResponseIncompleteEvent
    from .response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent
    from .response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
    from .response_mcp_call_completed_event import ResponseMcpCallCompletedEvent
    from .response_mcp_call_failed_event import ResponseMcpCallFailedEvent
    from .response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
    from .response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent
    from .response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent
    from .response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
    from .response_output_item_added_event import ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent
    from .response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
    from .response_queued_event import ResponseQueuedEvent
    from .response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
    from .response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
    from .response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
    from .response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
    from .response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
    from .response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent
    from .response_refusal_done_event import ResponseRefusalDoneEvent
    from .response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent
    from .response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
    from .response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
    from .response_shell_call_output_content_delta_event import ResponseShellCallOutputContentDeltaEvent
    from .response_shell_call_output_content_done_event import ResponseShellCallOutputContentDoneEvent
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
    from .response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
    from .response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent

__all__ = ["ResponseStreamEvent"]


__refs__ = {
    "ResponseAudioDeltaEvent": "responses.response_audio_delta_event",
    "ResponseAudioDoneEvent": "responses.response_audio_done_event",
    "ResponseAudioTranscriptDeltaEvent": "responses.response_audio_transcript_delta_event",
    "ResponseAudioTranscriptDoneEvent": "responses.response_audio_transcript_done_event",
    "ResponseCodeInterpreterCallCodeDeltaEvent": "responses.response_code_interpreter_call_code_delta_event",
    "ResponseCodeInterpreterCallCodeDoneEvent": "responses.response_code_interpreter_call_code_done_event",
    "ResponseCodeInterpreterCallCompletedEvent": "responses.response_code_interpreter_call_completed_event",
    "ResponseCodeInterpreterCallInProgressEvent": "responses.response_code_interpreter_call_in_progress_event",
    "ResponseCodeInterpreterCallInterpretingEvent": "responses.response_code_interpreter_call_interpreting_event",
    "ResponseCompactionCompactingEvent": "responses.response_compaction_compacting_event",
    "ResponseCompletedEvent": "responses.response_completed_event",
    "ResponseContentPartAddedEvent": "responses.response_content_part_added_event",
    "ResponseContentPartDoneEvent": "responses.response_content_part_done_event",
    "ResponseCreatedEvent": "responses.response_created_event",
    "ResponseCustomToolCallInputDeltaEvent": "responses.response_custom_tool_call_input_delta_event",
    "ResponseCustomToolCallInputDoneEvent": "responses.response_custom_tool_call_input_done_event",
    "ResponseErrorEvent": "responses.response_error_event",
    "ResponseFailedEvent": "responses.response_failed_event",
    "ResponseFileSearchCallCompletedEvent": "responses.response_file_search_call_completed_event",
    "ResponseFileSearchCallInProgressEvent": "responses.response_file_search_call_in_progress_event",
    "ResponseFileSearchCallSearchingEvent": "responses.response_file_search_call_searching_event",
    "ResponseFunctionCallArgumentsDeltaEvent": "responses.response_function_call_arguments_delta_event",
    "ResponseFunctionCallArgumentsDoneEvent": "responses.response_function_call_arguments_done_event",
    "ResponseImageGenCallCompletedEvent": "responses.response_image_gen_call_completed_event",
    "ResponseImageGenCallGeneratingEvent": "responses.response_image_gen_call_generating_event",
    "ResponseImageGenCallInProgressEvent": "responses.response_image_gen_call_in_progress_event",
    "ResponseImageGenCallPartialImageEvent": "responses.response_image_gen_call_partial_image_event",
    "ResponseInProgressEvent": "responses.response_in_progress_event",
    "ResponseIncompleteEvent": "responses.response_incomplete_event",
    "ResponseMcpCallArgumentsDeltaEvent": "responses.response_mcp_call_arguments_delta_event",
    "ResponseMcpCallArgumentsDoneEvent": "responses.response_mcp_call_arguments_done_event",
    "ResponseMcpCallCompletedEvent": "responses.response_mcp_call_completed_event",
    "ResponseMcpCallFailedEvent": "responses.response_mcp_call_failed_event",
    "ResponseMcpCallInProgressEvent": "responses.response_mcp_call_in_progress_event",
    "ResponseMcpListToolsCompletedEvent": "responses.response_mcp_list_tools_completed_event",
    "ResponseMcpListToolsFailedEvent": "responses.response_mcp_list_tools_failed_event",
    "ResponseMcpListToolsInProgressEvent": "responses.response_mcp_list_tools_in_progress_event",
    "ResponseOutputItemAddedEvent": "responses.response_output_item_added_event",
    "ResponseOutputItemDoneEvent": "responses.response_output_item_done_event",
    "ResponseOutputTextAnnotationAddedEvent": "responses.response_output_text_annotation_added_event",
    "ResponseQueuedEvent": "responses.response_queued_event",
    "ResponseReasoningSummaryPartAddedEvent": "responses.response_reasoning_summary_part_added_event",
    "ResponseReasoningSummaryPartDoneEvent": "responses.response_reasoning_summary_part_done_event",
    "ResponseReasoningSummaryTextDeltaEvent": "responses.response_reasoning_summary_text_delta_event",
    "ResponseReasoningSummaryTextDoneEvent": "responses.response_reasoning_summary_text_done_event",
    "ResponseReasoningTextDeltaEvent": "responses.response_reasoning_text_delta_event",
    "ResponseReasoningTextDoneEvent": "responses.response_reasoning_text_done_event",
    "ResponseRefusalDeltaEvent": "responses.response_refusal_delta_event",
    "ResponseRefusalDoneEvent": "responses.response_refusal_done_event",
    "ResponseShellCallCommandAddedEvent": "responses.response_shell_call_command_added_event",
    "ResponseShellCallCommandDeltaEvent": "responses.response_shell_call_command_delta_event",
    "ResponseShellCallCommandDoneEvent": "responses.response_shell_call_command_done_event",
    "ResponseShellCallOutputContentDeltaEvent": "responses.response_shell_call_output_content_delta_event",
    "ResponseShellCallOutputContentDoneEvent": "responses.response_shell_call_output_content_done_event",
    "ResponseTextDeltaEvent": "responses.response_text_delta_event",
    "ResponseTextDoneEvent": "responses.response_text_done_event",
    "ResponseWebSearchCallCompletedEvent": "responses.response_web_search_call_completed_event",
    "ResponseWebSearchCallInProgressEvent": "responses.response_web_search_call_in_progress_event",
    "ResponseWebSearchCallSearchingEvent": "responses.response_web_search_call_searching_event",
}

if TYPE_CHECKING:
    ResponseStreamEvent: TypeAlias = (
        ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ResponseCompactionCompactingEvent
        | ResponseCompletedEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseErrorEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ResponseFunctionCallArgumentsDeltaEvent
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
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
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
    __aliases__ = {
        "ResponseStreamEvent": "ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCompactionCompactingEvent | ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseShellCallCommandAddedEvent | ResponseShellCallCommandDeltaEvent | ResponseShellCallCommandDoneEvent | ResponseShellCallOutputContentDeltaEvent | ResponseShellCallOutputContentDoneEvent | ResponseInProgressEvent | ResponseFailedEvent | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent | ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | ResponseWebSearchCallCompletedEvent | ResponseWebSearchCallInProgressEvent | ResponseWebSearchCallSearchingEvent | ResponseImageGenCallCompletedEvent | ResponseImageGenCallGeneratingEvent | ResponseImageGenCallInProgressEvent | ResponseImageGenCallPartialImageEvent | ResponseMcpCallArgumentsDeltaEvent | ResponseMcpCallArgumentsDoneEvent | ResponseMcpCallCompletedEvent | ResponseMcpCallFailedEvent | ResponseMcpCallInProgressEvent | ResponseMcpListToolsCompletedEvent | ResponseMcpListToolsFailedEvent | ResponseMcpListToolsInProgressEvent | ResponseOutputTextAnnotationAddedEvent | ResponseQueuedEvent | ResponseCustomToolCallInputDeltaEvent | ResponseCustomToolCallInputDoneEvent"
    }
    __getattr__ = members(globals())
