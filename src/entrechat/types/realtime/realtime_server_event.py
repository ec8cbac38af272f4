# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .conversation_created_event import ConversationCreatedEvent
    from .conversation_item import ConversationItem
    from .conversation_item_added import ConversationItemAdded
    from .conversation_item_created_event import ConversationItemCreatedEvent
    from .conversation_item_deleted_event import ConversationItemDeletedEvent
    from .conversation_item_done import ConversationItemDone
    from .conversation_item_input_audio_transcription_completed_event import (
        ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from .conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent
    from .conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent
    from .conversation_item_input_audio_transcription_segment import ConversationItemInputAudioTranscriptionSegment
    from .conversation_item_truncated_event import ConversationItemTruncatedEvent
    from .input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
    from .input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
    from .input_audio_buffer_dtmf_event_received_event import InputAudioBufferDtmfEventReceivedEvent
    from .input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
    from .input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
    from .input_audio_buffer_timeout_triggered import InputAudioBufferTimeoutTriggered
    from .mcp_list_tools_completed import McpListToolsCompleted
    from .mcp_list_tools_failed import McpListToolsFailed
    from .mcp_list_tools_in_progress import McpListToolsInProgress
    from .rate_limits_updated_event import RateLimitsUpdatedEvent
    from .realtime_error_event import RealtimeErrorEvent
    from .response_audio_delta_event import ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from .response_content_part_added_event import ResponseContentPartAddedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent
    from .response_created_event import ResponseCreatedEvent
    from .response_done_event import ResponseDoneEvent
    from .response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from .response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from .response_mcp_call_arguments_delta import ResponseMcpCallArgumentsDelta
    from .response_mcp_call_arguments_done import ResponseMcpCallArgumentsDone
    from .response_mcp_call_completed import ResponseMcpCallCompleted
    from .response_mcp_call_failed import ResponseMcpCallFailed
    from .response_mcp_call_in_progress import ResponseMcpCallInProgress
    from .response_output_item_added_event import ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .session_created_event import SessionCreatedEvent
    from .session_updated_event import SessionUpdatedEvent

__all__ = [
    "ConversationItemRetrieved",
    "OutputAudioBufferCleared",
    "OutputAudioBufferStarted",
    "OutputAudioBufferStopped",
    "RealtimeServerEvent",
]


__refs__ = {
    "ConversationCreatedEvent": "realtime.conversation_created_event",
    "ConversationItem": "realtime.conversation_item",
    "ConversationItemAdded": "realtime.conversation_item_added",
    "ConversationItemCreatedEvent": "realtime.conversation_item_created_event",
    "ConversationItemDeletedEvent": "realtime.conversation_item_deleted_event",
    "ConversationItemDone": "realtime.conversation_item_done",
    "ConversationItemInputAudioTranscriptionCompletedEvent": "realtime.conversation_item_input_audio_transcription_completed_event",
    "ConversationItemInputAudioTranscriptionDeltaEvent": "realtime.conversation_item_input_audio_transcription_delta_event",
    "ConversationItemInputAudioTranscriptionFailedEvent": "realtime.conversation_item_input_audio_transcription_failed_event",
    "ConversationItemInputAudioTranscriptionSegment": "realtime.conversation_item_input_audio_transcription_segment",
    "ConversationItemTruncatedEvent": "realtime.conversation_item_truncated_event",
    "InputAudioBufferClearedEvent": "realtime.input_audio_buffer_cleared_event",
    "InputAudioBufferCommittedEvent": "realtime.input_audio_buffer_committed_event",
    "InputAudioBufferDtmfEventReceivedEvent": "realtime.input_audio_buffer_dtmf_event_received_event",
    "InputAudioBufferSpeechStartedEvent": "realtime.input_audio_buffer_speech_started_event",
    "InputAudioBufferSpeechStoppedEvent": "realtime.input_audio_buffer_speech_stopped_event",
    "InputAudioBufferTimeoutTriggered": "realtime.input_audio_buffer_timeout_triggered",
    "McpListToolsCompleted": "realtime.mcp_list_tools_completed",
    "McpListToolsFailed": "realtime.mcp_list_tools_failed",
    "McpListToolsInProgress": "realtime.mcp_list_tools_in_progress",
    "RateLimitsUpdatedEvent": "realtime.rate_limits_updated_event",
    "RealtimeErrorEvent": "realtime.realtime_error_event",
    "ResponseAudioDeltaEvent": "realtime.response_audio_delta_event",
    "ResponseAudioDoneEvent": "realtime.response_audio_done_event",
    "ResponseAudioTranscriptDeltaEvent": "realtime.response_audio_transcript_delta_event",
    "ResponseAudioTranscriptDoneEvent": "realtime.response_audio_transcript_done_event",
    "ResponseContentPartAddedEvent": "realtime.response_content_part_added_event",
    "ResponseContentPartDoneEvent": "realtime.response_content_part_done_event",
    "ResponseCreatedEvent": "realtime.response_created_event",
    "ResponseDoneEvent": "realtime.response_done_event",
    "ResponseFunctionCallArgumentsDeltaEvent": "realtime.response_function_call_arguments_delta_event",
    "ResponseFunctionCallArgumentsDoneEvent": "realtime.response_function_call_arguments_done_event",
    "ResponseMcpCallArgumentsDelta": "realtime.response_mcp_call_arguments_delta",
    "ResponseMcpCallArgumentsDone": "realtime.response_mcp_call_arguments_done",
    "ResponseMcpCallCompleted": "realtime.response_mcp_call_completed",
    "ResponseMcpCallFailed": "realtime.response_mcp_call_failed",
    "ResponseMcpCallInProgress": "realtime.response_mcp_call_in_progress",
    "ResponseOutputItemAddedEvent": "realtime.response_output_item_added_event",
    "ResponseOutputItemDoneEvent": "realtime.response_output_item_done_event",
    "ResponseTextDeltaEvent": "realtime.response_text_delta_event",
    "ResponseTextDoneEvent": "realtime.response_text_done_event",
    "SessionCreatedEvent": "realtime.session_created_event",
    "SessionUpdatedEvent": "realtime.session_updated_event",
}


class ConversationItemRetrieved(Model):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]

    __wraps__ = {
        "item": {
            "type": {
                "message": {
                    "role": {
                        "system": "realtime.realtime_conversation_item_system_message:RealtimeConversationItemSystemMessage",
                        "user": "realtime.realtime_conversation_item_user_message:RealtimeConversationItemUserMessage",
                        "assistant": "realtime.realtime_conversation_item_assistant_message:RealtimeConversationItemAssistantMessage",
                    }
                },
                "function_call": "realtime.realtime_conversation_item_function_call:RealtimeConversationItemFunctionCall",
                "function_call_output": "realtime.realtime_conversation_item_function_call_output:RealtimeConversationItemFunctionCallOutput",
                "mcp_approval_response": "realtime.realtime_mcp_approval_response:RealtimeMcpApprovalResponse",
                "mcp_list_tools": "realtime.realtime_mcp_list_tools:RealtimeMcpListTools",
                "mcp_call": "realtime.realtime_mcp_tool_call:RealtimeMcpToolCall",
                "mcp_approval_request": "realtime.realtime_mcp_approval_request:RealtimeMcpApprovalRequest",
            }
        }
    }


class OutputAudioBufferCleared(Model):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]


class OutputAudioBufferStarted(Model):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]


class OutputAudioBufferStopped(Model):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]


if TYPE_CHECKING:
    RealtimeServerEvent: TypeAlias = (
        ConversationCreatedEvent
        | ConversationItemCreatedEvent
        | ConversationItemDeletedEvent
        | ConversationItemInputAudioTranscriptionCompletedEvent
        | ConversationItemInputAudioTranscriptionDeltaEvent
        | ConversationItemInputAudioTranscriptionFailedEvent
        | ConversationItemRetrieved
        | ConversationItemTruncatedEvent
        | RealtimeErrorEvent
        | InputAudioBufferClearedEvent
        | InputAudioBufferCommittedEvent
        | InputAudioBufferDtmfEventReceivedEvent
        | InputAudioBufferSpeechStartedEvent
        | InputAudioBufferSpeechStoppedEvent
        | RateLimitsUpdatedEvent
        | ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseDoneEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | SessionCreatedEvent
        | SessionUpdatedEvent
        | OutputAudioBufferStarted
        | OutputAudioBufferStopped
        | OutputAudioBufferCleared
        | ConversationItemAdded
        | ConversationItemDone
        | InputAudioBufferTimeoutTriggered
        | ConversationItemInputAudioTranscriptionSegment
        | McpListToolsInProgress
        | McpListToolsCompleted
        | McpListToolsFailed
        | ResponseMcpCallArgumentsDelta
        | ResponseMcpCallArgumentsDone
        | ResponseMcpCallInProgress
        | ResponseMcpCallCompleted
        | ResponseMcpCallFailed
    )
else:
    __aliases__ = {
        "RealtimeServerEvent": "ConversationCreatedEvent | ConversationItemCreatedEvent | ConversationItemDeletedEvent | ConversationItemInputAudioTranscriptionCompletedEvent | ConversationItemInputAudioTranscriptionDeltaEvent | ConversationItemInputAudioTranscriptionFailedEvent | ConversationItemRetrieved | ConversationItemTruncatedEvent | RealtimeErrorEvent | InputAudioBufferClearedEvent | InputAudioBufferCommittedEvent | InputAudioBufferDtmfEventReceivedEvent | InputAudioBufferSpeechStartedEvent | InputAudioBufferSpeechStoppedEvent | RateLimitsUpdatedEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | SessionCreatedEvent | SessionUpdatedEvent | OutputAudioBufferStarted | OutputAudioBufferStopped | OutputAudioBufferCleared | ConversationItemAdded | ConversationItemDone | InputAudioBufferTimeoutTriggered | ConversationItemInputAudioTranscriptionSegment | McpListToolsInProgress | McpListToolsCompleted | McpListToolsFailed | ResponseMcpCallArgumentsDelta | ResponseMcpCallArgumentsDone | ResponseMcpCallInProgress | ResponseMcpCallCompleted | ResponseMcpCallFailed"
    }
    __getattr__ = members(globals())
