# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_audio_delta_event import BetaResponseAudioDeltaEvent
    from .beta_response_audio_done_event import BetaResponseAudioDoneEvent
    from .beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent
    from .beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent
    from .beta_response_code_interpreter_call_code_delta_event import BetaResponseCodeInterpreterCallCodeDeltaEvent
    from .beta_response_code_interpreter_call_code_done_event import BetaResponseCodeInterpreterCallCodeDoneEvent
    from .beta_response_code_interpreter_call_completed_event import BetaResponseCodeInterpreterCallCompletedEvent
    from .beta_response_code_interpreter_call_in_progress_event import BetaResponseCodeInterpreterCallInProgressEvent
    from .beta_response_code_interpreter_call_interpreting_event import BetaResponseCodeInterpreterCallInterpretingEvent
    from .beta_response_compaction_compacting_event import BetaResponseCompactionCompactingEvent
    from .beta_response_completed_event import BetaResponseCompletedEvent
    from .beta_response_content_part_added_event import BetaResponseContentPartAddedEvent
    from .beta_response_content_part_done_event import BetaResponseContentPartDoneEvent
    from .beta_response_created_event import BetaResponseCreatedEvent
    from .beta_response_custom_tool_call_input_delta_event import BetaResponseCustomToolCallInputDeltaEvent
    from .beta_response_custom_tool_call_input_done_event import BetaResponseCustomToolCallInputDoneEvent
    from .beta_response_error_event import BetaResponseErrorEvent
    from .beta_response_failed_event import BetaResponseFailedEvent
    from .beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent
    from .beta_response_file_search_call_in_progress_event import BetaResponseFileSearchCallInProgressEvent
    from .beta_response_file_search_call_searching_event import BetaResponseFileSearchCallSearchingEvent
    from .beta_response_function_call_arguments_delta_event import BetaResponseFunctionCallArgumentsDeltaEvent
    from .beta_response_function_call_arguments_done_event import BetaResponseFunctionCallArgumentsDoneEvent
    from .beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent
    from .beta_response_image_gen_call_generating_event import BetaResponseImageGenCallGeneratingEvent
    from .beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent
    from .beta_response_image_gen_call_partial_image_event import BetaResponseImageGenCallPartialImageEvent
    from .beta_response_in_progress_event import BetaResponseInProgressEvent
    from .beta_response_incomplete_event import BetaResponseIncompleteEvent
    from .beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent
    from .beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent
    from .beta_response_mcp_call_completed_event import BetaResponseMcpCallCompletedEvent
    from .beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent
    from .beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent
    from .beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent
    from .beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent
    from .beta_response_mcp_list_tools_in_progress_event import BetaResponseMcpListToolsInProgressEvent
    from .beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent
    from .beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent
    from .beta_response_output_text_annotation_added_event import BetaResponseOutputTextAnnotationAddedEvent
    from .beta_response_queued_event import BetaResponseQueuedEvent
    from .beta_response_reasoning_summary_part_added_event import BetaResponseReasoningSummaryPartAddedEvent
    from .beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent
    from .beta_response_reasoning_summary_text_delta_event import BetaResponseReasoningSummaryTextDeltaEvent
    from .beta_response_reasoning_summary_text_done_event import BetaResponseReasoningSummaryTextDoneEvent
    from .beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent
    from .beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent
    from .beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent
    from .beta_response_refusal_done_event import BetaResponseRefusalDoneEvent
    from .beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent
    from .beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent
    from .beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent
    from .beta_response_shell_call_output_content_delta_event import BetaResponseShellCallOutputContentDeltaEvent
    from .beta_response_shell_call_output_content_done_event import BetaResponseShellCallOutputContentDoneEvent
    from .beta_response_text_delta_event import BetaResponseTextDeltaEvent
    from .beta_response_text_done_event import BetaResponseTextDoneEvent
    from .beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent
    from .beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent
    from .beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent

__all__ = ["BetaResponseStreamEvent"]


__refs__ = {
    "BetaResponseAudioDeltaEvent": "beta.beta_response_audio_delta_event",
    "BetaResponseAudioDoneEvent": "beta.beta_response_audio_done_event",
    "BetaResponseAudioTranscriptDeltaEvent": "beta.beta_response_audio_transcript_delta_event",
    "BetaResponseAudioTranscriptDoneEvent": "beta.beta_response_audio_transcript_done_event",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent": "beta.beta_response_code_interpreter_call_code_delta_event",
    "BetaResponseCodeInterpreterCallCodeDoneEvent": "beta.beta_response_code_interpreter_call_code_done_event",
    "BetaResponseCodeInterpreterCallCompletedEvent": "beta.beta_response_code_interpreter_call_completed_event",
    "BetaResponseCodeInterpreterCallInProgressEvent": "beta.beta_response_code_interpreter_call_in_progress_event",
    "BetaResponseCodeInterpreterCallInterpretingEvent": "beta.beta_response_code_interpreter_call_interpreting_event",
    "BetaResponseCompactionCompactingEvent": "beta.beta_response_compaction_compacting_event",
    "BetaResponseCompletedEvent": "beta.beta_response_completed_event",
    "BetaResponseContentPartAddedEvent": "beta.beta_response_content_part_added_event",
    "BetaResponseContentPartDoneEvent": "beta.beta_response_content_part_done_event",
    "BetaResponseCreatedEvent": "beta.beta_response_created_event",
    "BetaResponseCustomToolCallInputDeltaEvent": "beta.beta_response_custom_tool_call_input_delta_event",
    "BetaResponseCustomToolCallInputDoneEvent": "beta.beta_response_custom_tool_call_input_done_event",
    "BetaResponseErrorEvent": "beta.beta_response_error_event",
    "BetaResponseFailedEvent": "beta.beta_response_failed_event",
    "BetaResponseFileSearchCallCompletedEvent": "beta.beta_response_file_search_call_completed_event",
    "BetaResponseFileSearchCallInProgressEvent": "beta.beta_response_file_search_call_in_progress_event",
    "BetaResponseFileSearchCallSearchingEvent": "beta.beta_response_file_search_call_searching_event",
    "BetaResponseFunctionCallArgumentsDeltaEvent": "beta.beta_response_function_call_arguments_delta_event",
    "BetaResponseFunctionCallArgumentsDoneEvent": "beta.beta_response_function_call_arguments_done_event",
    "BetaResponseImageGenCallCompletedEvent": "beta.beta_response_image_gen_call_completed_event",
    "BetaResponseImageGenCallGeneratingEvent": "beta.beta_response_image_gen_call_generating_event",
    "BetaResponseImageGenCallInProgressEvent": "beta.beta_response_image_gen_call_in_progress_event",
    "BetaResponseImageGenCallPartialImageEvent": "beta.beta_response_image_gen_call_partial_image_event",
    "BetaResponseInProgressEvent": "beta.beta_response_in_progress_event",
    "BetaResponseIncompleteEvent": "beta.beta_response_incomplete_event",
    "BetaResponseMcpCallArgumentsDeltaEvent": "beta.beta_response_mcp_call_arguments_delta_event",
    "BetaResponseMcpCallArgumentsDoneEvent": "beta.beta_response_mcp_call_arguments_done_event",
    "BetaResponseMcpCallCompletedEvent": "beta.beta_response_mcp_call_completed_event",
    "BetaResponseMcpCallFailedEvent": "beta.beta_response_mcp_call_failed_event",
    "BetaResponseMcpCallInProgressEvent": "beta.beta_response_mcp_call_in_progress_event",
    "BetaResponseMcpListToolsCompletedEvent": "beta.beta_response_mcp_list_tools_completed_event",
    "BetaResponseMcpListToolsFailedEvent": "beta.beta_response_mcp_list_tools_failed_event",
    "BetaResponseMcpListToolsInProgressEvent": "beta.beta_response_mcp_list_tools_in_progress_event",
    "BetaResponseOutputItemAddedEvent": "beta.beta_response_output_item_added_event",
    "BetaResponseOutputItemDoneEvent": "beta.beta_response_output_item_done_event",
    "BetaResponseOutputTextAnnotationAddedEvent": "beta.beta_response_output_text_annotation_added_event",
    "BetaResponseQueuedEvent": "beta.beta_response_queued_event",
    "BetaResponseReasoningSummaryPartAddedEvent": "beta.beta_response_reasoning_summary_part_added_event",
    "BetaResponseReasoningSummaryPartDoneEvent": "beta.beta_response_reasoning_summary_part_done_event",
    "BetaResponseReasoningSummaryTextDeltaEvent": "beta.beta_response_reasoning_summary_text_delta_event",
    "BetaResponseReasoningSummaryTextDoneEvent": "beta.beta_response_reasoning_summary_text_done_event",
    "BetaResponseReasoningTextDeltaEvent": "beta.beta_response_reasoning_text_delta_event",
    "BetaResponseReasoningTextDoneEvent": "beta.beta_response_reasoning_text_done_event",
    "BetaResponseRefusalDeltaEvent": "beta.beta_response_refusal_delta_event",
    "BetaResponseRefusalDoneEvent": "beta.beta_response_refusal_done_event",
    "BetaResponseShellCallCommandAddedEvent": "beta.beta_response_shell_call_command_added_event",
    "BetaResponseShellCallCommandDeltaEvent": "beta.beta_response_shell_call_command_delta_event",
    "BetaResponseShellCallCommandDoneEvent": "beta.beta_response_shell_call_command_done_event",
    "BetaResponseShellCallOutputContentDeltaEvent": "beta.beta_response_shell_call_output_content_delta_event",
    "BetaResponseShellCallOutputContentDoneEvent": "beta.beta_response_shell_call_output_content_done_event",
    "BetaResponseTextDeltaEvent": "beta.beta_response_text_delta_event",
    "BetaResponseTextDoneEvent": "beta.beta_response_text_done_event",
    "BetaResponseWebSearchCallCompletedEvent": "beta.beta_response_web_search_call_completed_event",
    "BetaResponseWebSearchCallInProgressEvent": "beta.beta_response_web_search_call_in_progress_event",
    "BetaResponseWebSearchCallSearchingEvent": "beta.beta_response_web_search_call_searching_event",
}

if TYPE_CHECKING:
    BetaResponseStreamEvent: TypeAlias = (
        BetaResponseAudioDeltaEvent
        | BetaResponseAudioDoneEvent
        | BetaResponseAudioTranscriptDeltaEvent
        | BetaResponseAudioTranscriptDoneEvent
        | BetaResponseCodeInterpreterCallCodeDeltaEvent
        | BetaResponseCodeInterpreterCallCodeDoneEvent
        | BetaResponseCodeInterpreterCallCompletedEvent
        | BetaResponseCodeInterpreterCallInProgressEvent
        | BetaResponseCodeInterpreterCallInterpretingEvent
        | BetaResponseCompactionCompactingEvent
        | BetaResponseCompletedEvent
        | BetaResponseContentPartAddedEvent
        | BetaResponseContentPartDoneEvent
        | BetaResponseCreatedEvent
        | BetaResponseErrorEvent
        | BetaResponseFileSearchCallCompletedEvent
        | BetaResponseFileSearchCallInProgressEvent
        | BetaResponseFileSearchCallSearchingEvent
        | BetaResponseFunctionCallArgumentsDeltaEvent
        | BetaResponseFunctionCallArgumentsDoneEvent
        | BetaResponseShellCallCommandAddedEvent
        | BetaResponseShellCallCommandDeltaEvent
        | BetaResponseShellCallCommandDoneEvent
        | BetaResponseShellCallOutputContentDeltaEvent
        | BetaResponseShellCallOutputContentDoneEvent
        | BetaResponseInProgressEvent
        | BetaResponseFailedEvent
        | BetaResponseIncompleteEvent
        | BetaResponseOutputItemAddedEvent
        | BetaResponseOutputItemDoneEvent
        | BetaResponseReasoningSummaryPartAddedEvent
        | BetaResponseReasoningSummaryPartDoneEvent
        | BetaResponseReasoningSummaryTextDeltaEvent
        | BetaResponseReasoningSummaryTextDoneEvent
        | BetaResponseReasoningTextDeltaEvent
        | BetaResponseReasoningTextDoneEvent
        | BetaResponseRefusalDeltaEvent
        | BetaResponseRefusalDoneEvent
        | BetaResponseTextDeltaEvent
        | BetaResponseTextDoneEvent
        | BetaResponseWebSearchCallCompletedEvent
        | BetaResponseWebSearchCallInProgressEvent
        | BetaResponseWebSearchCallSearchingEvent
        | BetaResponseImageGenCallCompletedEvent
        | BetaResponseImageGenCallGeneratingEvent
        | BetaResponseImageGenCallInProgressEvent
        | BetaResponseImageGenCallPartialImageEvent
        | BetaResponseMcpCallArgumentsDeltaEvent
        | BetaResponseMcpCallArgumentsDoneEvent
        | BetaResponseMcpCallCompletedEvent
        | BetaResponseMcpCallFailedEvent
        | BetaResponseMcpCallInProgressEvent
        | BetaResponseMcpListToolsCompletedEvent
        | BetaResponseMcpListToolsFailedEvent
        | BetaResponseMcpListToolsInProgressEvent
        | BetaResponseOutputTextAnnotationAddedEvent
        | BetaResponseQueuedEvent
        | BetaResponseCustomToolCallInputDeltaEvent
        | BetaResponseCustomToolCallInputDoneEvent
    )
else:
    __aliases__ = {
        "BetaResponseStreamEvent": "BetaResponseAudioDeltaEvent | BetaResponseAudioDoneEvent | BetaResponseAudioTranscriptDeltaEvent | BetaResponseAudioTranscriptDoneEvent | BetaResponseCodeInterpreterCallCodeDeltaEvent | BetaResponseCodeInterpreterCallCodeDoneEvent | BetaResponseCodeInterpreterCallCompletedEvent | BetaResponseCodeInterpreterCallInProgressEvent | BetaResponseCodeInterpreterCallInterpretingEvent | BetaResponseCompactionCompactingEvent | BetaResponseCompletedEvent | BetaResponseContentPartAddedEvent | BetaResponseContentPartDoneEvent | BetaResponseCreatedEvent | BetaResponseErrorEvent | BetaResponseFileSearchCallCompletedEvent | BetaResponseFileSearchCallInProgressEvent | BetaResponseFileSearchCallSearchingEvent | BetaResponseFunctionCallArgumentsDeltaEvent | BetaResponseFunctionCallArgumentsDoneEvent | BetaResponseShellCallCommandAddedEvent | BetaResponseShellCallCommandDeltaEvent | BetaResponseShellCallCommandDoneEvent | BetaResponseShellCallOutputContentDeltaEvent | BetaResponseShellCallOutputContentDoneEvent | BetaResponseInProgressEvent | BetaResponseFailedEvent | BetaResponseIncompleteEvent | BetaResponseOutputItemAddedEvent | BetaResponseOutputItemDoneEvent | BetaResponseReasoningSummaryPartAddedEvent | BetaResponseReasoningSummaryPartDoneEvent | BetaResponseReasoningSummaryTextDeltaEvent | BetaResponseReasoningSummaryTextDoneEvent | BetaResponseReasoningTextDeltaEvent | BetaResponseReasoningTextDoneEvent | BetaResponseRefusalDeltaEvent | BetaResponseRefusalDoneEvent | BetaResponseTextDeltaEvent | BetaResponseTextDoneEvent | BetaResponseWebSearchCallCompletedEvent | BetaResponseWebSearchCallInProgressEvent | BetaResponseWebSearchCallSearchingEvent | BetaResponseImageGenCallCompletedEvent | BetaResponseImageGenCallGeneratingEvent | BetaResponseImageGenCallInProgressEvent | BetaResponseImageGenCallPartialImageEvent | BetaResponseMcpCallArgumentsDeltaEvent | BetaResponseMcpCallArgumentsDoneEvent | BetaResponseMcpCallCompletedEvent | BetaResponseMcpCallFailedEvent | BetaResponseMcpCallInProgressEvent | BetaResponseMcpListToolsCompletedEvent | BetaResponseMcpListToolsFailedEvent | BetaResponseMcpListToolsInProgressEvent | BetaResponseOutputTextAnnotationAddedEvent | BetaResponseQueuedEvent | BetaResponseCustomToolCallInputDeltaEvent | BetaResponseCustomToolCallInputDoneEvent"
    }
    __getattr__ = members(globals())
