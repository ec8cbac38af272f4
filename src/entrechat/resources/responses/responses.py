# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import borrowed, lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.realtime_responses import AsyncResponsesSessions, ResponsesSessions
from entrechat.helpers.run_tools_responses import AsyncResponseTools, ResponseTools
from entrechat.helpers.structured_responses import StructuredResponses
from entrechat.helpers.structured_responses_async import AsyncStructuredResponses

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack, overload

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.types.responses.compacted_response import CompactedResponse
    from entrechat.types.responses.response import Response
    from entrechat.types.responses.response_compact_params import Image as ResponseCompactParamsImage
    from entrechat.types.responses.response_compact_params import PromptCacheOptions as ResponseCompactParamsPromptCacheOptions
    from entrechat.types.responses.response_create_params import (
        AccessPrograms,
        BackgroundOptions,
        ContextManagement,
        Conversation,
        Image,
        Moderation,
        PromptCacheOptions,
        StreamOptions,
        ToolChoice,
    )
    from entrechat.types.responses.response_includable import ResponseIncludable
    from entrechat.types.responses.response_input_item_param import ResponseInputItemParam
    from entrechat.types.responses.response_input_param import ResponseInputParam
    from entrechat.types.responses.response_prompt_param import ResponsePromptParam
    from entrechat.types.responses.response_stream_event import ResponseStreamEvent
    from entrechat.types.responses.response_text_config_param import ResponseTextConfigParam
    from entrechat.types.responses.service_tier import ServiceTier
    from entrechat.types.responses.tool_param import ToolParam
    from entrechat.types.shared_params.metadata import Metadata
    from entrechat.types.shared_params.reasoning import Reasoning
    from entrechat.types.shared_params.responses_model import ResponsesModel

    from .input_items import (
        AsyncInputItems,
        AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse,
        InputItems,
        InputItemsWithRawResponse,
        InputItemsWithStreamingResponse,
    )
    from .input_tokens import (
        AsyncInputTokens,
        AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse,
        InputTokens,
        InputTokensWithRawResponse,
        InputTokensWithStreamingResponse,
    )

__all__ = ["AsyncResponses", "Responses"]

_CREATE = Op(
    "responses.create",
    "POST",
    "/responses",
    body=(
        "model",
        "stream",
        "service_tier",
        "access_programs",
        "background",
        "background_options",
        "context_management",
        "conversation",
        "image",
        "include",
        "input",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "moderation",
        "parallel_tool_calls",
        "previous_response_id",
        "prompt",
        "prompt_cache_key",
        "prompt_cache_options",
        "prompt_cache_retention",
        "reasoning",
        "safety_identifier",
        "store",
        "stream_options",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "truncation",
        "user",
    ),
    returns="responses.response:Response",
    stream={
        "type": {
            "response.audio.delta": "responses.response_audio_delta_event:ResponseAudioDeltaEvent",
            "response.audio.done": "responses.response_audio_done_event:ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "responses.response_audio_transcript_delta_event:ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "responses.response_audio_transcript_done_event:ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "responses.response_code_interpreter_call_code_delta_event:ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "responses.response_code_interpreter_call_code_done_event:ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "responses.response_code_interpreter_call_completed_event:ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "responses.response_code_interpreter_call_in_progress_event:ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "responses.response_code_interpreter_call_interpreting_event:ResponseCodeInterpreterCallInterpretingEvent",
            "response.compaction.compacting": "responses.response_compaction_compacting_event:ResponseCompactionCompactingEvent",
            "response.completed": "responses.response_completed_event:ResponseCompletedEvent",
            "response.content_part.added": "responses.response_content_part_added_event:ResponseContentPartAddedEvent",
            "response.content_part.done": "responses.response_content_part_done_event:ResponseContentPartDoneEvent",
            "response.created": "responses.response_created_event:ResponseCreatedEvent",
            "error": "responses.response_error_event:ResponseErrorEvent",
            "response.file_search_call.completed": "responses.response_file_search_call_completed_event:ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "responses.response_file_search_call_in_progress_event:ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "responses.response_file_search_call_searching_event:ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "responses.response_function_call_arguments_delta_event:ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "responses.response_function_call_arguments_done_event:ResponseFunctionCallArgumentsDoneEvent",
            "response.shell_call_command.added": "responses.response_shell_call_command_added_event:ResponseShellCallCommandAddedEvent",
            "response.shell_call_command.delta": "responses.response_shell_call_command_delta_event:ResponseShellCallCommandDeltaEvent",
            "response.shell_call_command.done": "responses.response_shell_call_command_done_event:ResponseShellCallCommandDoneEvent",
            "response.shell_call_output_content.delta": "responses.response_shell_call_output_content_delta_event:ResponseShellCallOutputContentDeltaEvent",
            "response.shell_call_output_content.done": "responses.response_shell_call_output_content_done_event:ResponseShellCallOutputContentDoneEvent",
            "response.in_progress": "responses.response_in_progress_event:ResponseInProgressEvent",
            "response.failed": "responses.response_failed_event:ResponseFailedEvent",
            "response.incomplete": "responses.response_incomplete_event:ResponseIncompleteEvent",
            "response.output_item.added": "responses.response_output_item_added_event:ResponseOutputItemAddedEvent",
            "response.output_item.done": "responses.response_output_item_done_event:ResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "responses.response_reasoning_summary_part_added_event:ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "responses.response_reasoning_summary_part_done_event:ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "responses.response_reasoning_summary_text_delta_event:ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "responses.response_reasoning_summary_text_done_event:ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "responses.response_reasoning_text_delta_event:ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "responses.response_reasoning_text_done_event:ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "responses.response_refusal_delta_event:ResponseRefusalDeltaEvent",
            "response.refusal.done": "responses.response_refusal_done_event:ResponseRefusalDoneEvent",
            "response.output_text.delta": "responses.response_text_delta_event:ResponseTextDeltaEvent",
            "response.output_text.done": "responses.response_text_done_event:ResponseTextDoneEvent",
            "response.web_search_call.completed": "responses.response_web_search_call_completed_event:ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "responses.response_web_search_call_in_progress_event:ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "responses.response_web_search_call_searching_event:ResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "responses.response_image_gen_call_completed_event:ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "responses.response_image_gen_call_generating_event:ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "responses.response_image_gen_call_in_progress_event:ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "responses.response_image_gen_call_partial_image_event:ResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "responses.response_mcp_call_arguments_delta_event:ResponseMcpCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "responses.response_mcp_call_arguments_done_event:ResponseMcpCallArgumentsDoneEvent",
            "response.mcp_call.completed": "responses.response_mcp_call_completed_event:ResponseMcpCallCompletedEvent",
            "response.mcp_call.failed": "responses.response_mcp_call_failed_event:ResponseMcpCallFailedEvent",
            "response.mcp_call.in_progress": "responses.response_mcp_call_in_progress_event:ResponseMcpCallInProgressEvent",
            "response.mcp_list_tools.completed": "responses.response_mcp_list_tools_completed_event:ResponseMcpListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "responses.response_mcp_list_tools_failed_event:ResponseMcpListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "responses.response_mcp_list_tools_in_progress_event:ResponseMcpListToolsInProgressEvent",
            "response.output_text.annotation.added": "responses.response_output_text_annotation_added_event:ResponseOutputTextAnnotationAddedEvent",
            "response.queued": "responses.response_queued_event:ResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "responses.response_custom_tool_call_input_delta_event:ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "responses.response_custom_tool_call_input_done_event:ResponseCustomToolCallInputDoneEvent",
        }
    },
    slow=True,
)
_RETRIEVE = Op(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    path_params=("response_id",),
    query=("include", "include_obfuscation", "starting_after", "stream"),
    returns="responses.response:Response",
    stream={
        "type": {
            "response.audio.delta": "responses.response_audio_delta_event:ResponseAudioDeltaEvent",
            "response.audio.done": "responses.response_audio_done_event:ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "responses.response_audio_transcript_delta_event:ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "responses.response_audio_transcript_done_event:ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "responses.response_code_interpreter_call_code_delta_event:ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "responses.response_code_interpreter_call_code_done_event:ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "responses.response_code_interpreter_call_completed_event:ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "responses.response_code_interpreter_call_in_progress_event:ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "responses.response_code_interpreter_call_interpreting_event:ResponseCodeInterpreterCallInterpretingEvent",
            "response.compaction.compacting": "responses.response_compaction_compacting_event:ResponseCompactionCompactingEvent",
            "response.completed": "responses.response_completed_event:ResponseCompletedEvent",
            "response.content_part.added": "responses.response_content_part_added_event:ResponseContentPartAddedEvent",
            "response.content_part.done": "responses.response_content_part_done_event:ResponseContentPartDoneEvent",
            "response.created": "responses.response_created_event:ResponseCreatedEvent",
            "error": "responses.response_error_event:ResponseErrorEvent",
            "response.file_search_call.completed": "responses.response_file_search_call_completed_event:ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "responses.response_file_search_call_in_progress_event:ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "responses.response_file_search_call_searching_event:ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "responses.response_function_call_arguments_delta_event:ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "responses.response_function_call_arguments_done_event:ResponseFunctionCallArgumentsDoneEvent",
            "response.shell_call_command.added": "responses.response_shell_call_command_added_event:ResponseShellCallCommandAddedEvent",
            "response.shell_call_command.delta": "responses.response_shell_call_command_delta_event:ResponseShellCallCommandDeltaEvent",
            "response.shell_call_command.done": "responses.response_shell_call_command_done_event:ResponseShellCallCommandDoneEvent",
            "response.shell_call_output_content.delta": "responses.response_shell_call_output_content_delta_event:ResponseShellCallOutputContentDeltaEvent",
            "response.shell_call_output_content.done": "responses.response_shell_call_output_content_done_event:ResponseShellCallOutputContentDoneEvent",
            "response.in_progress": "responses.response_in_progress_event:ResponseInProgressEvent",
            "response.failed": "responses.response_failed_event:ResponseFailedEvent",
            "response.incomplete": "responses.response_incomplete_event:ResponseIncompleteEvent",
            "response.output_item.added": "responses.response_output_item_added_event:ResponseOutputItemAddedEvent",
            "response.output_item.done": "responses.response_output_item_done_event:ResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "responses.response_reasoning_summary_part_added_event:ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "responses.response_reasoning_summary_part_done_event:ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "responses.response_reasoning_summary_text_delta_event:ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "responses.response_reasoning_summary_text_done_event:ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "responses.response_reasoning_text_delta_event:ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "responses.response_reasoning_text_done_event:ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "responses.response_refusal_delta_event:ResponseRefusalDeltaEvent",
            "response.refusal.done": "responses.response_refusal_done_event:ResponseRefusalDoneEvent",
            "response.output_text.delta": "responses.response_text_delta_event:ResponseTextDeltaEvent",
            "response.output_text.done": "responses.response_text_done_event:ResponseTextDoneEvent",
            "response.web_search_call.completed": "responses.response_web_search_call_completed_event:ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "responses.response_web_search_call_in_progress_event:ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "responses.response_web_search_call_searching_event:ResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "responses.response_image_gen_call_completed_event:ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "responses.response_image_gen_call_generating_event:ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "responses.response_image_gen_call_in_progress_event:ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "responses.response_image_gen_call_partial_image_event:ResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "responses.response_mcp_call_arguments_delta_event:ResponseMcpCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "responses.response_mcp_call_arguments_done_event:ResponseMcpCallArgumentsDoneEvent",
            "response.mcp_call.completed": "responses.response_mcp_call_completed_event:ResponseMcpCallCompletedEvent",
            "response.mcp_call.failed": "responses.response_mcp_call_failed_event:ResponseMcpCallFailedEvent",
            "response.mcp_call.in_progress": "responses.response_mcp_call_in_progress_event:ResponseMcpCallInProgressEvent",
            "response.mcp_list_tools.completed": "responses.response_mcp_list_tools_completed_event:ResponseMcpListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "responses.response_mcp_list_tools_failed_event:ResponseMcpListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "responses.response_mcp_list_tools_in_progress_event:ResponseMcpListToolsInProgressEvent",
            "response.output_text.annotation.added": "responses.response_output_text_annotation_added_event:ResponseOutputTextAnnotationAddedEvent",
            "response.queued": "responses.response_queued_event:ResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "responses.response_custom_tool_call_input_delta_event:ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "responses.response_custom_tool_call_input_done_event:ResponseCustomToolCallInputDoneEvent",
        }
    },
)
_DELETE = Op("responses.delete", "DELETE", "/responses/{response_id}", path_params=("response_id",), headers={"Accept": "*/*"})
_CANCEL = Op(
    "responses.cancel",
    "POST",
    "/responses/{response_id}/cancel",
    path_params=("response_id",),
    returns="responses.response:Response",
)
_COMPACT = Op(
    "responses.compact",
    "POST",
    "/responses/compact",
    body=(
        "model",
        "service_tier",
        "image",
        "input",
        "instructions",
        "previous_response_id",
        "prompt_cache_key",
        "prompt_cache_options",
        "prompt_cache_retention",
    ),
    returns="responses.compacted_response:CompactedResponse",
    slow=True,
)
_EVENT = {
    "type": {
        "response.audio.delta": "responses.responses_server_event:ResponseAudioWsDelta",
        "response.audio.done": "responses.responses_server_event:ResponseAudioWsDone",
        "response.audio.transcript.delta": "responses.responses_server_event:ResponseAudioTranscriptWsDelta",
        "response.audio.transcript.done": "responses.responses_server_event:ResponseAudioTranscriptWsDone",
        "response.code_interpreter_call_code.delta": "responses.responses_server_event:ResponseCodeInterpreterCallCodeWsDelta",
        "response.code_interpreter_call_code.done": "responses.responses_server_event:ResponseCodeInterpreterCallCodeWsDone",
        "response.code_interpreter_call.completed": "responses.responses_server_event:ResponseCodeInterpreterCallWsCompleted",
        "response.code_interpreter_call.in_progress": "responses.responses_server_event:ResponseCodeInterpreterCallInWsProgress",
        "response.code_interpreter_call.interpreting": "responses.responses_server_event:ResponseCodeInterpreterCallWsInterpreting",
        "response.compaction.compacting": "responses.responses_server_event:ResponseCompactionWsCompacting",
        "response.completed": "responses.responses_server_event:ResponseWsCompleted",
        "response.content_part.added": "responses.responses_server_event:ResponseContentPartWsAdded",
        "response.content_part.done": "responses.responses_server_event:ResponseContentPartWsDone",
        "response.created": "responses.responses_server_event:ResponseWsCreated",
        "response.file_search_call.completed": "responses.responses_server_event:ResponseFileSearchCallWsCompleted",
        "response.file_search_call.in_progress": "responses.responses_server_event:ResponseFileSearchCallInWsProgress",
        "response.file_search_call.searching": "responses.responses_server_event:ResponseFileSearchCallWsSearching",
        "response.function_call_arguments.delta": "responses.responses_server_event:ResponseFunctionCallArgumentsWsDelta",
        "response.function_call_arguments.done": "responses.responses_server_event:ResponseFunctionCallArgumentsWsDone",
        "response.shell_call_command.added": "responses.responses_server_event:ResponseShellCallCommandWsAdded",
        "response.shell_call_command.delta": "responses.responses_server_event:ResponseShellCallCommandWsDelta",
        "response.shell_call_command.done": "responses.responses_server_event:ResponseShellCallCommandWsDone",
        "response.shell_call_output_content.delta": "responses.responses_server_event:ResponseShellCallOutputContentWsDelta",
        "response.shell_call_output_content.done": "responses.responses_server_event:ResponseShellCallOutputContentWsDone",
        "response.in_progress": "responses.responses_server_event:ResponseInWsProgress",
        "response.failed": "responses.responses_server_event:ResponseWsFailed",
        "response.incomplete": "responses.responses_server_event:ResponseWsIncomplete",
        "response.output_item.added": "responses.responses_server_event:ResponseOutputItemWsAdded",
        "response.output_item.done": "responses.responses_server_event:ResponseOutputItemWsDone",
        "response.reasoning_summary_part.added": "responses.responses_server_event:ResponseReasoningSummaryPartWsAdded",
        "response.reasoning_summary_part.done": "responses.responses_server_event:ResponseReasoningSummaryPartWsDone",
        "response.reasoning_summary_text.delta": "responses.responses_server_event:ResponseReasoningSummaryTextWsDelta",
        "response.reasoning_summary_text.done": "responses.responses_server_event:ResponseReasoningSummaryTextWsDone",
        "response.reasoning_text.delta": "responses.responses_server_event:ResponseReasoningTextWsDelta",
        "response.reasoning_text.done": "responses.responses_server_event:ResponseReasoningTextWsDone",
        "response.refusal.delta": "responses.responses_server_event:ResponseRefusalWsDelta",
        "response.refusal.done": "responses.responses_server_event:ResponseRefusalWsDone",
        "response.output_text.delta": "responses.responses_server_event:ResponseTextWsDelta",
        "response.output_text.done": "responses.responses_server_event:ResponseTextWsDone",
        "response.web_search_call.completed": "responses.responses_server_event:ResponseWebSearchCallWsCompleted",
        "response.web_search_call.in_progress": "responses.responses_server_event:ResponseWebSearchCallInWsProgress",
        "response.web_search_call.searching": "responses.responses_server_event:ResponseWebSearchCallWsSearching",
        "response.image_generation_call.completed": "responses.responses_server_event:ResponseImageGenCallWsCompleted",
        "response.image_generation_call.generating": "responses.responses_server_event:ResponseImageGenCallWsGenerating",
        "response.image_generation_call.in_progress": "responses.responses_server_event:ResponseImageGenCallInWsProgress",
        "response.image_generation_call.partial_image": "responses.responses_server_event:ResponseImageGenCallPartialWsImage",
        "response.mcp_call_arguments.delta": "responses.responses_server_event:ResponseMcpCallArgumentsWsDelta",
        "response.mcp_call_arguments.done": "responses.responses_server_event:ResponseMcpCallArgumentsWsDone",
        "response.mcp_call.completed": "responses.responses_server_event:ResponseMcpCallWsCompleted",
        "response.mcp_call.failed": "responses.responses_server_event:ResponseMcpCallWsFailed",
        "response.mcp_call.in_progress": "responses.responses_server_event:ResponseMcpCallInWsProgress",
        "response.mcp_list_tools.completed": "responses.responses_server_event:ResponseMcpListToolsWsCompleted",
        "response.mcp_list_tools.failed": "responses.responses_server_event:ResponseMcpListToolsWsFailed",
        "response.mcp_list_tools.in_progress": "responses.responses_server_event:ResponseMcpListToolsInWsProgress",
        "response.output_text.annotation.added": "responses.responses_server_event:ResponseOutputTextAnnotationWsAdded",
        "response.queued": "responses.responses_server_event:ResponseWsQueued",
        "response.custom_tool_call_input.delta": "responses.responses_server_event:ResponseCustomToolCallInputWsDelta",
        "response.custom_tool_call_input.done": "responses.responses_server_event:ResponseCustomToolCallInputWsDone",
        "error": "responses.responses_server_event:ResponseWsError",
        "response.steer.accepted": "responses.response_steer_accepted_event:ResponseSteerAcceptedEvent",
        "response.steer.pending": "responses.response_steer_pending_event:ResponseSteerPendingEvent",
        "response.steer.failed": "responses.response_steer_failed_event:ResponseSteerFailedEvent",
    }
}


class Responses(StructuredResponses, ResponseTools, ResponsesSessions, Resource):
    _event = _EVENT

    @lazy
    def input_items(self) -> InputItems:
        from .input_items import InputItems

        return InputItems(self._client)

    @lazy
    def input_tokens(self) -> InputTokens:
        from .input_tokens import InputTokens

        return InputTokens(self._client)

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            access_programs: AccessPrograms | Omit = omit,
            background: bool | Omit | None = omit,
            background_options: BackgroundOptions | Omit = omit,
            context_management: Iterable[ContextManagement | Mapping[str, Any]] | Omit | None = omit,
            conversation: Conversation | Omit | None = omit,
            image: Image | Omit = omit,
            include: Iterable[ResponseIncludable] | Omit | None = omit,
            input: str | ResponseInputParam | Omit = omit,
            instructions: str | Omit | None = omit,
            max_output_tokens: int | Omit | None = omit,
            max_tool_calls: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: ResponsesModel | Omit = omit,
            moderation: Moderation | Omit | None = omit,
            parallel_tool_calls: bool | Omit | None = omit,
            previous_response_id: str | Omit | None = omit,
            prompt: ResponsePromptParam | Omit | None = omit,
            prompt_cache_key: str | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit = omit,
            prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
            reasoning: Reasoning | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            service_tier: ServiceTier | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            stream_options: StreamOptions | Omit | None = omit,
            temperature: float | Omit | None = omit,
            text: ResponseTextConfigParam | Omit = omit,
            tool_choice: ToolChoice | Omit = omit,
            tools: Iterable[ToolParam | Mapping[str, Any]] | Omit = omit,
            top_logprobs: int | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation: Literal["auto", "disabled"] | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Response: ...

        @overload
        def create(
            self,
            *,
            access_programs: AccessPrograms | Omit = omit,
            background: bool | Omit | None = omit,
            background_options: BackgroundOptions | Omit = omit,
            context_management: Iterable[ContextManagement | Mapping[str, Any]] | Omit | None = omit,
            conversation: Conversation | Omit | None = omit,
            image: Image | Omit = omit,
            include: Iterable[ResponseIncludable] | Omit | None = omit,
            input: str | ResponseInputParam | Omit = omit,
            instructions: str | Omit | None = omit,
            max_output_tokens: int | Omit | None = omit,
            max_tool_calls: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: ResponsesModel | Omit = omit,
            moderation: Moderation | Omit | None = omit,
            parallel_tool_calls: bool | Omit | None = omit,
            previous_response_id: str | Omit | None = omit,
            prompt: ResponsePromptParam | Omit | None = omit,
            prompt_cache_key: str | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit = omit,
            prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
            reasoning: Reasoning | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            service_tier: ServiceTier | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: Literal[True],
            stream_options: StreamOptions | Omit | None = omit,
            temperature: float | Omit | None = omit,
            text: ResponseTextConfigParam | Omit = omit,
            tool_choice: ToolChoice | Omit = omit,
            tools: Iterable[ToolParam | Mapping[str, Any]] | Omit = omit,
            top_logprobs: int | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation: Literal["auto", "disabled"] | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Stream[ResponseStreamEvent]: ...

        @overload
        def create(
            self,
            *,
            access_programs: AccessPrograms | Omit = omit,
            background: bool | Omit | None = omit,
            background_options: BackgroundOptions | Omit = omit,
            context_management: Iterable[ContextManagement | Mapping[str, Any]] | Omit | None = omit,
            conversation: Conversation | Omit | None = omit,
            image: Image | Omit = omit,
            include: Iterable[ResponseIncludable] | Omit | None = omit,
            input: str | ResponseInputParam | Omit = omit,
            instructions: str | Omit | None = omit,
            max_output_tokens: int | Omit | None = omit,
            max_tool_calls: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: ResponsesModel | Omit = omit,
            moderation: Moderation | Omit | None = omit,
            parallel_tool_calls: bool | Omit | None = omit,
            previous_response_id: str | Omit | None = omit,
            prompt: ResponsePromptParam | Omit | None = omit,
            prompt_cache_key: str | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit = omit,
            prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
            reasoning: Reasoning | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            service_tier: ServiceTier | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: bool | Omit | None = omit,
            stream_options: StreamOptions | Omit | None = omit,
            temperature: float | Omit | None = omit,
            text: ResponseTextConfigParam | Omit = omit,
            tool_choice: ToolChoice | Omit = omit,
            tools: Iterable[ToolParam | Mapping[str, Any]] | Omit = omit,
            top_logprobs: int | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation: Literal["auto", "disabled"] | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Response | Stream[ResponseStreamEvent]: ...

    def create(
        self,
        *,
        access_programs: AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        background_options: BackgroundOptions | Omit = omit,
        context_management: Iterable[ContextManagement | Mapping[str, Any]] | Omit | None = omit,
        conversation: Conversation | Omit | None = omit,
        image: Image | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit | None = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Moderation | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        stream_options: StreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoice | Omit = omit,
        tools: Iterable[ToolParam | Mapping[str, Any]] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | Stream[ResponseStreamEvent]:
        """Generate a response to text, images or files, with tools if wanted; can be streamed.

        `POST /responses`

        Args:
            access_programs: Special access to use: cyber is "standard", "daybreak_blue" or "daybreak_red".
            background: True: return at once and work on in the background, to be polled or cancelled; default False.
            background_options: For background work: completion_window "soonest", "2h" or "8h", and a continuation_id.
            context_management: How to shorten a long context on the way: compaction from compact_threshold tokens on (≥ 1000).
            conversation: Id of a conversation to read from and add to; not together with previous_response_id.
            image: How images in the context are handled: context_compression "auto", "enabled" or "disabled".
            include: Extra results, such as "file_search_call.results" or "reasoning.encrypted_content"; default none.
            input: A text, or a list of messages, tool results and other items, oldest first.
            instructions: System message for this response only; not carried over by previous_response_id.
            max_output_tokens: Most tokens to generate, hidden reasoning included, at least 16; then the status is "incomplete".
            max_tool_calls: Most calls of built-in tools, all kinds together; further ones are ignored. Default: no limit.
            metadata: Up to 16 text pairs kept with the response; keys ≤ 64, values ≤ 512 characters.
            model: Name of the model that answers, e.g. "gpt-5.4-mini".
            moderation: Checks input and output with the given moderation model; its policy is to score only or to block.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; default True.
            previous_response_id: Id of a stored response to go on from; not together with conversation.
            prompt: A saved prompt to use: its id, version and the values of its variables.
            prompt_cache_key: A name shared by requests with the same beginning, so that they find the same prompt cache.
            prompt_cache_options: How prompts are cached: mode "implicit" or "explicit", ttl "30m" or "12h", prewarm, comparison id.
            prompt_cache_retention: Older setting for how long cached prompts are kept: "in_memory" or "24h"; use prompt_cache_options.
            reasoning: For reasoning models: effort (none to max), summary (auto, concise, detailed), mode and context.
            safety_identifier: A stable, hashed id of your end user, ≤ 64 characters, by which misuse can be traced.
            service_tier: Speed and price: auto (default, as the project is set), default, flex, scale, priority, fast, ultrafast.
            store: Whether to keep the response so that it can be retrieved and continued later; default True.
            stream: True: return events as the response is written; False (default): return it whole at the end.
            stream_options: For streams only: include_obfuscation=False leaves out the padding that hides token lengths.
            temperature: Randomness, 0 to 2, default 1; near 0 is focused, high is varied. Change this or top_p, not both.
            text: Form of the text: format (plain, JSON object or JSON schema) and verbosity (low, medium, high).
            tool_choice: "none", "auto", "required", a set of allowed tools, or one tool that must be used.
            tools: What the model may use: built-in tools such as web search, MCP servers, and functions of yours.
            top_logprobs: How many of the likeliest tokens to return at each position, 0 to 20.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.
            truncation: If the input is too long: "disabled" (default) fails, "auto" drops the oldest items.
            user: Older id of your end user; use safety_identifier and prompt_cache_key instead.

        Returns: Response; a stream of ResponseStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            include: Iterable[ResponseIncludable] | Omit = omit,
            include_obfuscation: bool | Omit = omit,
            starting_after: int | Omit = omit,
            stream: Literal[False] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Response: ...

        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            include: Iterable[ResponseIncludable] | Omit = omit,
            include_obfuscation: bool | Omit = omit,
            starting_after: int | Omit = omit,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> Stream[ResponseStreamEvent]: ...

        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            include: Iterable[ResponseIncludable] | Omit = omit,
            include_obfuscation: bool | Omit = omit,
            starting_after: int | Omit = omit,
            stream: bool | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Response | Stream[ResponseStreamEvent]: ...

    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False, True] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | Stream[ResponseStreamEvent]:
        """Fetch a stored response, or replay its events with stream=True.

        `GET /responses/{response_id}`

        Returns: Response; a stream of ResponseStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def delete(self, response_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a stored response; returns nothing.

        `DELETE /responses/{response_id}`

        Args:
            response_id: Id of the response to delete (resp_…).

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def cancel(self, response_id: str, **options: Unpack[RequestOptions]) -> Response:
        """Stop a response made with background=True that is still running; it stays stored.

        `POST /responses/{response_id}/cancel`

        Returns: Response
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CANCEL, locals())

    def compact(
        self,
        *,
        model: Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
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
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
        | None,
        image: ResponseCompactParamsImage | Omit = omit,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | Omit | None = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> CompactedResponse:
        """Shrink a long conversation to a shorter form that a later request can go on from.

        `POST /responses/compact`

        Returns: CompactedResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_COMPACT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ResponsesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ResponsesWithStreamingResponse: ...


class AsyncResponses(AsyncStructuredResponses, AsyncResponseTools, AsyncResponsesSessions, AsyncResource):
    _event = _EVENT

    @lazy
    def input_items(self) -> AsyncInputItems:
        from .input_items import AsyncInputItems

        return AsyncInputItems(self._client)

    @lazy
    def input_tokens(self) -> AsyncInputTokens:
        from .input_tokens import AsyncInputTokens

        return AsyncInputTokens(self._client)

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            access_programs: AccessPrograms | Omit = omit,
            background: bool | Omit | None = omit,
            background_options: BackgroundOptions | Omit = omit,
            context_management: Iterable[ContextManagement | Mapping[str, Any]] | Omit | None = omit,
            conversation: Conversation | Omit | None = omit,
            image: Image | Omit = omit,
            include: Iterable[ResponseIncludable] | Omit | None = omit,
            input: str | ResponseInputParam | Omit = omit,
            instructions: str | Omit | None = omit,
            max_output_tokens: int | Omit | None = omit,
            max_tool_calls: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: ResponsesModel | Omit = omit,
            moderation: Moderation | Omit | None = omit,
            parallel_tool_calls: bool | Omit | None = omit,
            previous_response_id: str | Omit | None = omit,
            prompt: ResponsePromptParam | Omit | None = omit,
            prompt_cache_key: str | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit = omit,
            prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
            reasoning: Reasoning | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            service_tier: ServiceTier | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            stream_options: StreamOptions | Omit | None = omit,
            temperature: float | Omit | None = omit,
            text: ResponseTextConfigParam | Omit = omit,
            tool_choice: ToolChoice | Omit = omit,
            tools: Iterable[ToolParam | Mapping[str, Any]] | Omit = omit,
            top_logprobs: int | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation: Literal["auto", "disabled"] | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Response: ...

        @overload
        async def create(
            self,
            *,
            access_programs: AccessPrograms | Omit = omit,
            background: bool | Omit | None = omit,
            background_options: BackgroundOptions | Omit = omit,
            context_management: Iterable[ContextManagement | Mapping[str, Any]] | Omit | None = omit,
            conversation: Conversation | Omit | None = omit,
            image: Image | Omit = omit,
            include: Iterable[ResponseIncludable] | Omit | None = omit,
            input: str | ResponseInputParam | Omit = omit,
            instructions: str | Omit | None = omit,
            max_output_tokens: int | Omit | None = omit,
            max_tool_calls: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: ResponsesModel | Omit = omit,
            moderation: Moderation | Omit | None = omit,
            parallel_tool_calls: bool | Omit | None = omit,
            previous_response_id: str | Omit | None = omit,
            prompt: ResponsePromptParam | Omit | None = omit,
            prompt_cache_key: str | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit = omit,
            prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
            reasoning: Reasoning | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            service_tier: ServiceTier | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: Literal[True],
            stream_options: StreamOptions | Omit | None = omit,
            temperature: float | Omit | None = omit,
            text: ResponseTextConfigParam | Omit = omit,
            tool_choice: ToolChoice | Omit = omit,
            tools: Iterable[ToolParam | Mapping[str, Any]] | Omit = omit,
            top_logprobs: int | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation: Literal["auto", "disabled"] | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[ResponseStreamEvent]: ...

        @overload
        async def create(
            self,
            *,
            access_programs: AccessPrograms | Omit = omit,
            background: bool | Omit | None = omit,
            background_options: BackgroundOptions | Omit = omit,
            context_management: Iterable[ContextManagement | Mapping[str, Any]] | Omit | None = omit,
            conversation: Conversation | Omit | None = omit,
            image: Image | Omit = omit,
            include: Iterable[ResponseIncludable] | Omit | None = omit,
            input: str | ResponseInputParam | Omit = omit,
            instructions: str | Omit | None = omit,
            max_output_tokens: int | Omit | None = omit,
            max_tool_calls: int | Omit | None = omit,
            metadata: Metadata | Omit | None = omit,
            model: ResponsesModel | Omit = omit,
            moderation: Moderation | Omit | None = omit,
            parallel_tool_calls: bool | Omit | None = omit,
            previous_response_id: str | Omit | None = omit,
            prompt: ResponsePromptParam | Omit | None = omit,
            prompt_cache_key: str | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit = omit,
            prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
            reasoning: Reasoning | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            service_tier: ServiceTier | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: bool | Omit | None = omit,
            stream_options: StreamOptions | Omit | None = omit,
            temperature: float | Omit | None = omit,
            text: ResponseTextConfigParam | Omit = omit,
            tool_choice: ToolChoice | Omit = omit,
            tools: Iterable[ToolParam | Mapping[str, Any]] | Omit = omit,
            top_logprobs: int | Omit | None = omit,
            top_p: float | Omit | None = omit,
            truncation: Literal["auto", "disabled"] | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def create(
        self,
        *,
        access_programs: AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        background_options: BackgroundOptions | Omit = omit,
        context_management: Iterable[ContextManagement | Mapping[str, Any]] | Omit | None = omit,
        conversation: Conversation | Omit | None = omit,
        image: Image | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit | None = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Moderation | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        stream_options: StreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoice | Omit = omit,
        tools: Iterable[ToolParam | Mapping[str, Any]] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Generate a response to text, images or files, with tools if wanted; can be streamed.

        `POST /responses`

        Args:
            access_programs: Special access to use: cyber is "standard", "daybreak_blue" or "daybreak_red".
            background: True: return at once and work on in the background, to be polled or cancelled; default False.
            background_options: For background work: completion_window "soonest", "2h" or "8h", and a continuation_id.
            context_management: How to shorten a long context on the way: compaction from compact_threshold tokens on (≥ 1000).
            conversation: Id of a conversation to read from and add to; not together with previous_response_id.
            image: How images in the context are handled: context_compression "auto", "enabled" or "disabled".
            include: Extra results, such as "file_search_call.results" or "reasoning.encrypted_content"; default none.
            input: A text, or a list of messages, tool results and other items, oldest first.
            instructions: System message for this response only; not carried over by previous_response_id.
            max_output_tokens: Most tokens to generate, hidden reasoning included, at least 16; then the status is "incomplete".
            max_tool_calls: Most calls of built-in tools, all kinds together; further ones are ignored. Default: no limit.
            metadata: Up to 16 text pairs kept with the response; keys ≤ 64, values ≤ 512 characters.
            model: Name of the model that answers, e.g. "gpt-5.4-mini".
            moderation: Checks input and output with the given moderation model; its policy is to score only or to block.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; default True.
            previous_response_id: Id of a stored response to go on from; not together with conversation.
            prompt: A saved prompt to use: its id, version and the values of its variables.
            prompt_cache_key: A name shared by requests with the same beginning, so that they find the same prompt cache.
            prompt_cache_options: How prompts are cached: mode "implicit" or "explicit", ttl "30m" or "12h", prewarm, comparison id.
            prompt_cache_retention: Older setting for how long cached prompts are kept: "in_memory" or "24h"; use prompt_cache_options.
            reasoning: For reasoning models: effort (none to max), summary (auto, concise, detailed), mode and context.
            safety_identifier: A stable, hashed id of your end user, ≤ 64 characters, by which misuse can be traced.
            service_tier: Speed and price: auto (default, as the project is set), default, flex, scale, priority, fast, ultrafast.
            store: Whether to keep the response so that it can be retrieved and continued later; default True.
            stream: True: return events as the response is written; False (default): return it whole at the end.
            stream_options: For streams only: include_obfuscation=False leaves out the padding that hides token lengths.
            temperature: Randomness, 0 to 2, default 1; near 0 is focused, high is varied. Change this or top_p, not both.
            text: Form of the text: format (plain, JSON object or JSON schema) and verbosity (low, medium, high).
            tool_choice: "none", "auto", "required", a set of allowed tools, or one tool that must be used.
            tools: What the model may use: built-in tools such as web search, MCP servers, and functions of yours.
            top_logprobs: How many of the likeliest tokens to return at each position, 0 to 20.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.
            truncation: If the input is too long: "disabled" (default) fails, "auto" drops the oldest items.
            user: Older id of your end user; use safety_identifier and prompt_cache_key instead.

        Returns: Response; a stream of ResponseStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            include: Iterable[ResponseIncludable] | Omit = omit,
            include_obfuscation: bool | Omit = omit,
            starting_after: int | Omit = omit,
            stream: Literal[False] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Response: ...

        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            include: Iterable[ResponseIncludable] | Omit = omit,
            include_obfuscation: bool | Omit = omit,
            starting_after: int | Omit = omit,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[ResponseStreamEvent]: ...

        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            include: Iterable[ResponseIncludable] | Omit = omit,
            include_obfuscation: bool | Omit = omit,
            starting_after: int | Omit = omit,
            stream: bool | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False, True] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Fetch a stored response, or replay its events with stream=True.

        `GET /responses/{response_id}`

        Returns: Response; a stream of ResponseStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def delete(self, response_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a stored response; returns nothing.

        `DELETE /responses/{response_id}`

        Args:
            response_id: Id of the response to delete (resp_…).

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    async def cancel(self, response_id: str, **options: Unpack[RequestOptions]) -> Response:
        """Stop a response made with background=True that is still running; it stays stored.

        `POST /responses/{response_id}/cancel`

        Returns: Response
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CANCEL, locals())

    async def compact(
        self,
        *,
        model: Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
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
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
        | None,
        image: ResponseCompactParamsImage | Omit = omit,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | Omit | None = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> CompactedResponse:
        """Shrink a long conversation to a shorter form that a later request can go on from.

        `POST /responses/compact`

        Returns: CompactedResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_COMPACT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncResponsesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse: ...


if TYPE_CHECKING:
    from entrechat.realtime.responses import *  # noqa: F403  # as at run time

    class ResponsesWithRawResponse:
        def __init__(self, resource: Responses) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.delete = to_raw(resource.delete)
            self.cancel = to_raw(resource.cancel)
            self.compact = to_raw(resource.compact)
            self.parse = to_raw(resource.parse)

        @property
        def input_items(self) -> InputItemsWithRawResponse: ...

        @property
        def input_tokens(self) -> InputTokensWithRawResponse: ...

    class AsyncResponsesWithRawResponse:
        def __init__(self, resource: AsyncResponses) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.delete = async_to_raw(resource.delete)
            self.cancel = async_to_raw(resource.cancel)
            self.compact = async_to_raw(resource.compact)
            self.parse = async_to_raw(resource.parse)

        @property
        def input_items(self) -> AsyncInputItemsWithRawResponse: ...

        @property
        def input_tokens(self) -> AsyncInputTokensWithRawResponse: ...

    class ResponsesWithStreamingResponse:
        def __init__(self, resource: Responses) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.delete = to_streamed(resource.delete)
            self.cancel = to_streamed(resource.cancel)
            self.compact = to_streamed(resource.compact)
            self.parse = to_streamed(resource.parse)

        @property
        def input_items(self) -> InputItemsWithStreamingResponse: ...

        @property
        def input_tokens(self) -> InputTokensWithStreamingResponse: ...

    class AsyncResponsesWithStreamingResponse:
        def __init__(self, resource: AsyncResponses) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.delete = async_to_streamed(resource.delete)
            self.cancel = async_to_streamed(resource.cancel)
            self.compact = async_to_streamed(resource.compact)
            self.parse = async_to_streamed(resource.parse)

        @property
        def input_items(self) -> AsyncInputItemsWithStreamingResponse: ...

        @property
        def input_tokens(self) -> AsyncInputTokensWithStreamingResponse: ...


else:
    __getattr__ = borrowed(globals(), "realtime.responses")
