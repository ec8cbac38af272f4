"""entrechat: the fast, complete client of the OpenAI API, and the same API on your own machine.

    from entrechat import OpenAI

    client = OpenAI()                      # or OpenAI.local(): a small real model, no key, no network
    reply = client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "What is the capital of France?"}]
    )
    print(reply.choices[0].message.content)

Names are imported on first use, so `import entrechat` costs next to nothing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncClient as AsyncClient
    from ._client import AsyncOpenAI as AsyncOpenAI
    from ._client import Client as Client
    from ._client import DataResidency as DataResidency
    from ._client import OpenAI as OpenAI
    from ._core import model as _model
    from ._core.config import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from ._core.files import file_from_path as file_from_path
    from ._core.http import InsecureTLSWarning as InsecureTLSWarning
    from ._core.http import Timeout as Timeout
    from ._core.omit import NOT_GIVEN as NOT_GIVEN
    from ._core.omit import NotGiven as NotGiven
    from ._core.omit import Omit as Omit
    from ._core.omit import not_given as not_given
    from ._core.omit import omit as omit
    from ._core.retry import RetryConfig as RetryConfig
    from ._http.pool import Limits as Limits
    from ._http.proxy import Proxy as Proxy
    from ._http.tls import TLSSettings as TLSSettings
    from ._io.adapters.defaults import DefaultAioHttpClient as DefaultAioHttpClient
    from ._io.adapters.defaults import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
    from ._io.adapters.defaults import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._io.adapters.defaults import DefaultHttpx2Client as DefaultHttpx2Client
    from ._io.adapters.defaults import DefaultHttpxClient as DefaultHttpxClient
    from ._io.transport import AsyncTransport as AsyncTransport
    from ._io.transport import Transport as Transport
    from ._options import RequestOptions as RequestOptions
    from ._preload import preload as preload
    from ._response import APIResponse as APIResponse
    from ._response import AsyncAPIResponse as AsyncAPIResponse
    from ._response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from ._streaming import AsyncStream as AsyncStream
    from ._streaming import Stream as Stream
    from .azure import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .azure import AzureOpenAI as AzureOpenAI
    from .bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
    from .bedrock import BedrockOpenAI as BedrockOpenAI
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from .errors import LengthFinishReasonError as LengthFinishReasonError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import NotFoundError as NotFoundError
    from .errors import OAuthError as OAuthError
    from .errors import OpenAIError as OpenAIError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import PollTimeoutError as PollTimeoutError
    from .errors import RateLimitError as RateLimitError
    from .errors import StreamTruncatedError as StreamTruncatedError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from .errors import WebSocketQueueFullError as WebSocketQueueFullError
    from .helpers.assistant_stream import AssistantEventHandler as AssistantEventHandler
    from .helpers.assistant_stream_async import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from .helpers.conversation import Conversation as Conversation
    from .helpers.providers import Provider as Provider
    from .helpers.run_tools_loop import ToolLimitError as ToolLimitError
    from .helpers.structured_tools import pydantic_function_tool as pydantic_function_tool
    from .helpers.structured_tools import pydantic_responses_function_tool as pydantic_responses_function_tool
    from .helpers.tools import function_tool as function_tool
    from .types.websocket_reconnection import ReconnectingEvent as ReconnectingEvent
    from .types.websocket_reconnection import ReconnectingOverrides as ReconnectingOverrides

    BaseModel = _model.Model

__title__ = "entrechat"
VERSION = __version__
NoneType = type(None)
DEFAULT_MAX_RETRIES = 2

# name → (module below this package, name there)
_LAZY = {
    "AsyncAzureOpenAI": ("azure", "AsyncAzureOpenAI"),
    "AsyncBedrockOpenAI": ("bedrock", "AsyncBedrockOpenAI"),
    "AsyncClient": ("_client", "AsyncClient"),
    "AsyncOpenAI": ("_client", "AsyncOpenAI"),
    "AzureOpenAI": ("azure", "AzureOpenAI"),
    "BedrockOpenAI": ("bedrock", "BedrockOpenAI"),
    "Client": ("_client", "Client"),
    "DataResidency": ("_names", "DataResidency"),
    "OpenAI": ("_client", "OpenAI"),
    "file_from_path": ("_core.files", "file_from_path"),
    "Timeout": ("_core.http", "Timeout"),
    "DEFAULT_TIMEOUT": ("_core.config", "DEFAULT_TIMEOUT"),
    "BaseModel": ("_core.model", "Model"),
    "NOT_GIVEN": ("_core.omit", "NOT_GIVEN"),
    "NotGiven": ("_core.omit", "NotGiven"),
    "Omit": ("_core.omit", "Omit"),
    "not_given": ("_core.omit", "not_given"),
    "omit": ("_core.omit", "omit"),
    "preload": ("_preload", "preload"),
    "RetryConfig": ("_core.retry", "RetryConfig"),
    "Limits": ("_http.pool", "Limits"),
    "Provider": ("helpers.providers", "Provider"),
    "Proxy": ("_http.proxy", "Proxy"),
    "TLSSettings": ("_http.tls", "TLSSettings"),
    "InsecureTLSWarning": ("_core.http", "InsecureTLSWarning"),
    **dict.fromkeys(
        (
            "DefaultAioHttpClient",
            "DefaultAsyncHttpx2Client",
            "DefaultAsyncHttpxClient",
            "DefaultHttpx2Client",
            "DefaultHttpxClient",
        ),
        ("_io.adapters.defaults", ""),
    ),
    "AsyncTransport": ("_io.transport", "AsyncTransport"),
    "Transport": ("_io.transport", "Transport"),
    "RequestOptions": ("_options", "RequestOptions"),
    "APIResponse": ("_response", "APIResponse"),
    "AsyncAPIResponse": ("_response", "AsyncAPIResponse"),
    "HttpxBinaryResponseContent": ("_response", "HttpxBinaryResponseContent"),
    "AsyncStream": ("_streaming", "AsyncStream"),
    "Stream": ("_streaming", "Stream"),
    **dict.fromkeys(
        (
            "APIConnectionError",
            "APIError",
            "APIResponseValidationError",
            "APIStatusError",
            "APITimeoutError",
            "AuthenticationError",
            "BadRequestError",
            "ConflictError",
            "ContentFilterFinishReasonError",
            "InternalServerError",
            "InvalidWebhookSignatureError",
            "LengthFinishReasonError",
            "MissingCredentialsError",
            "NotFoundError",
            "OAuthError",
            "OpenAIError",
            "PermissionDeniedError",
            "PollTimeoutError",
            "RateLimitError",
            "StreamTruncatedError",
            "UnprocessableEntityError",
            "WebSocketConnectionClosedError",
            "WebSocketQueueFullError",
        ),
        ("errors", ""),
    ),
    "AssistantEventHandler": ("helpers.assistant_stream", "AssistantEventHandler"),
    "AsyncAssistantEventHandler": ("helpers.assistant_stream_async", "AsyncAssistantEventHandler"),
    "Conversation": ("helpers.conversation", "Conversation"),
    "ToolLimitError": ("helpers.run_tools_loop", "ToolLimitError"),
    "function_tool": ("helpers.tools", "function_tool"),
    **dict.fromkeys(("ReconnectingEvent", "ReconnectingOverrides"), ("types.websocket_reconnection", "")),
    **dict.fromkeys(("pydantic_function_tool", "pydantic_responses_function_tool"), ("helpers.structured_tools", "")),
}

__all__ = [*_LAZY, "DEFAULT_MAX_RETRIES", "NoneType", "VERSION", "__title__", "__version__", "types"]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]  # one table for both


def __getattr__(name: str) -> Any:
    import importlib

    found = _LAZY.get(name)
    if found is not None:
        module, attribute = found
        value = getattr(importlib.import_module(f"{__name__}.{module}"), attribute or name)
    elif name in ("types", "resources", "errors", "pagination", "local", "testing", "auth", "providers"):
        return importlib.import_module(f"{__name__}.{name}")
    elif name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    else:
        return importlib.import_module(f"{__name__}._module_client").find(name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


if os.environ.get("ENTRECHAT_EAGER_IMPORT"):
    from ._preload import preload

    preload()
