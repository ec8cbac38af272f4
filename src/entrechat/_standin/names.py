"""Where the names of the official package live here: private modules that libraries import from, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["PRIVATE", "PUBLIC", "VERSION"]

VERSION: Final = "3.54.0"
"""The release of the official package whose surface this one has."""

PUBLIC: Final = frozenset({"auth", "pagination", "providers", "resources", "types"})
"""What is below `openai` and at the same place here."""

_ERRORS: Final = (
    "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError BadRequestError "
    "ConflictError ContentFilterFinishReasonError InternalServerError InvalidWebhookSignatureError LengthFinishReasonError "
    "NotFoundError OAuthError OpenAIError PermissionDeniedError RateLimitError SubjectTokenProviderError "
    "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError"
).split()
_CHAT_STREAM: Final = (
    "ChatCompletionStream ChatCompletionStreamManager AsyncChatCompletionStream AsyncChatCompletionStreamManager".split()
)
_CHAT_EVENTS: Final = (
    "ChunkEvent ContentDeltaEvent ContentDoneEvent FunctionToolCallArgumentsDeltaEvent FunctionToolCallArgumentsDoneEvent "
    "LogprobsContentDeltaEvent LogprobsContentDoneEvent LogprobsRefusalDeltaEvent LogprobsRefusalDoneEvent RefusalDeltaEvent "
    "RefusalDoneEvent"
).split()
_RESPONSE_STREAM: Final = "ResponseStream ResponseStreamManager AsyncResponseStream AsyncResponseStreamManager".split()
_RESPONSE_EVENTS: Final = (
    "ResponseCompletedEvent ResponseFunctionCallArgumentsDeltaEvent ResponseTextDeltaEvent ResponseTextDoneEvent".split()
)


def _from(module: str, names: Sequence[str]) -> dict[str, str]:
    return {name: f"{module}:{name}" for name in names}


_OMIT: Final = _from("_core.omit", ["NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"])
_OURS: Final = "_standin.private"

PRIVATE: Final[dict[str, dict[str, str]]] = {
    "_base_client": {
        "AsyncAPIClient": "_client:AsyncOpenAI",
        "SyncAPIClient": "_client:OpenAI",
        "make_request_options": f"{_OURS}:make_request_options",
    },
    "_client": _from("_client", ["AsyncClient", "AsyncOpenAI", "Client", "OpenAI"]),
    "_constants": _from(
        _OURS,
        ["DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "INITIAL_RETRY_DELAY", "MAX_RETRY_DELAY", "RAW_RESPONSE_HEADER"],
    ),
    "_exceptions": _from("errors", _ERRORS),
    "_legacy_response": _from("_response", ["HttpxBinaryResponseContent", "LegacyAPIResponse"]),
    "_models": {"BaseModel": "_standin.pydantic_models:BaseModel", "construct_type": f"{_OURS}:construct_type"},
    "_resource": {"SyncAPIResource": "_core.resource:Resource", "AsyncAPIResource": "_core.resource:AsyncResource"},
    "_response": _from("_response", ["APIResponse", "AsyncAPIResponse"]),
    "_streaming": {
        **_from("_streaming", ["AsyncStream", "Stream"]),
        **_from(_OURS, ["SSEDecoder", "ServerSentEvent"]),
    },
    "_types": {
        **_OMIT,
        **_from(_OURS, ["Body", "FileTypes", "Headers", "NoneType", "Query", "RequestOptions"]),
        "Timeout": "_core.http:Timeout",
    },
    "_utils": _from(_OURS, ["async_maybe_transform", "is_dict", "is_given", "is_list", "is_mapping", "maybe_transform"]),
    "_version": _from(_OURS, ["__title__", "__version__"]),
    "lib": {
        **_from("helpers.structured_tools", ["pydantic_function_tool", "pydantic_responses_function_tool"]),
        "type_to_response_format_param": f"{_OURS}:type_to_response_format_param",
    },
    "lib._parsing": {"type_to_response_format_param": f"{_OURS}:type_to_response_format_param"},
    "lib._parsing._completions": _from(_OURS, ["is_basemodel_type", "type_to_response_format_param"]),
    "lib._pydantic": _from(_OURS, ["to_strict_json_schema"]),
    "lib._tools": _from("helpers.structured_tools", ["pydantic_function_tool", "pydantic_responses_function_tool"]),
    "lib.azure": {
        **_from("azure", ["AsyncAzureOpenAI", "AzureOpenAI", "MutuallyExclusiveAuthError"]),
        "API_KEY_SENTINEL": f"{_OURS}:API_KEY_SENTINEL",
    },
    "lib.bedrock": _from("bedrock", ["AsyncBedrockOpenAI", "BedrockOpenAI"]),
    "lib.streaming": {},
    "lib.streaming._assistants": {
        **_from("helpers.assistant_stream", ["AssistantEventHandler", "AssistantStreamManager"]),
        **_from("helpers.assistant_stream_async", ["AsyncAssistantEventHandler", "AsyncAssistantStreamManager"]),
    },
    "lib.streaming.chat": {
        **_from("helpers.chat_stream", _CHAT_STREAM),
        **_from("helpers.chat_stream_events", _CHAT_EVENTS),
    },
    "lib.streaming.responses": {
        **_from("helpers.responses_stream", _RESPONSE_STREAM),
        **_from("helpers.responses_stream_events", _RESPONSE_EVENTS),
    },
    # litellm makes a pydantic model of it by deriving from both; the rest of the module is ours
    "types.images_response": {"ImagesResponse": "_standin.pydantic_models:ImagesResponse"},
    "version": {"VERSION": f"{_OURS}:__version__"},
}
"""Module → name → where it is here ("module below entrechat:name"); imported when it is asked for."""
