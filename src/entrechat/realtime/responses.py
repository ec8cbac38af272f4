"""Sessions of `client.responses.connect()`: one answer after the other on a connection that stays."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Generic

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit

from ._resource import Part, R
from .aconnection import AsyncConnection, AsyncConnectionManager
from .connection import Connection, ConnectionManager

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from entrechat._core.omit import Omit
    from entrechat.types.responses import (
        ResponseIncludable,
        ResponseInputParam,
        ResponsePromptParam,
        ResponsesClientEvent,
        ResponsesClientEventParam,
        ResponsesServerEvent,
        ResponseSteerInputParam,
        ResponseTextConfigParam,
        ServiceTier,
        ToolParam,
    )
    from entrechat.types.responses import responses_client_event_param as e
    from entrechat.types.shared_params import Reasoning, ResponsesModel

__all__ = [
    "AsyncResponsesConnection",
    "AsyncResponsesConnectionManager",
    "AsyncResponsesResponseResource",
    "ResponsesConnection",
    "ResponsesConnectionManager",
    "ResponsesResponseResource",
]


class ResponsesResponseResource(Part[R]):
    """Answers."""

    def steer(self, *, input: ResponseSteerInputParam, previous_response_id: str) -> R:
        """Say something to an answer that is under way.

        Args:
            input: What to say.
            previous_response_id: The answer.
        """
        return self._send("response.steer", input=input, previous_response_id=previous_response_id)

    def create(
        self,
        *,
        access_programs: e.ResponseCreateAccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        background_options: e.ResponseCreateBackgroundOptions | Omit = omit,
        context_management: Iterable[e.ResponseCreateContextManagement] | Omit | None = omit,
        conversation: e.ResponseCreateConversation | Omit | None = omit,
        generate: bool | Omit = omit,
        image: e.ResponseCreateImage | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit | None = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        model: ResponsesModel | Omit = omit,
        moderation: e.ResponseCreateModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: e.ResponseCreatePromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_id: str | Omit = omit,
        stream_options: e.ResponseCreateStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: e.ResponseCreateToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
    ) -> R:
        """Have the model answer. Its events come as those of a stream do.

        The parameters are those of `client.responses.create`, and:

        Args:
            generate: False has the server take in the input without answering.
            stream_id: Names this answer's events where several are under way.
        """
        members = locals()
        del members["self"]
        return self._send("response.create", **members)


class _Parts(Generic[R]):
    def _spec(self) -> Any:
        from entrechat.resources.responses.responses import Responses

        return Responses._event

    @lazy
    def response(self) -> ResponsesResponseResource[R]:
        return ResponsesResponseResource(self)


if TYPE_CHECKING:
    _Base = Connection[ResponsesServerEvent, ResponsesClientEvent | ResponsesClientEventParam]
    _AsyncBase = AsyncConnection[ResponsesServerEvent, ResponsesClientEvent | ResponsesClientEventParam]
else:
    _Base, _AsyncBase = Connection, AsyncConnection


class ResponsesConnection(_Parts[None], _Base):
    """A connection for answers."""


class AsyncResponsesConnection(_Parts[Coroutine[Any, Any, None]], _AsyncBase):
    """A connection for answers."""


class ResponsesConnectionManager(ConnectionManager[ResponsesConnection]):
    """What opens a `ResponsesConnection`."""

    _session = ResponsesConnection


class AsyncResponsesConnectionManager(AsyncConnectionManager[AsyncResponsesConnection]):
    """What opens an `AsyncResponsesConnection`."""

    _session = AsyncResponsesConnection


# One class does for both colours.
AsyncResponsesResponseResource = ResponsesResponseResource
