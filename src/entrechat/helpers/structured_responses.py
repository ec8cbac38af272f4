"""`parse` and `stream` of responses, blocking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Unpack, overload

    from typing_extensions import TypeVar

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat.types.responses.parsed_response import ParsedResponse
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
    from entrechat.types.responses.response_input_param import ResponseInputParam
    from entrechat.types.responses.response_prompt_param import ResponsePromptParam
    from entrechat.types.responses.response_text_config_param import ResponseTextConfigParam
    from entrechat.types.responses.service_tier import ServiceTier
    from entrechat.types.responses.tool_param import ParseableToolParam
    from entrechat.types.shared_params.metadata import Metadata
    from entrechat.types.shared_params.reasoning import Reasoning
    from entrechat.types.shared_params.responses_model import ResponsesModel

    from .responses_stream import ResponseStreamManager
    from .structured_params import ResponseParseParams, ResponseStreamParams

    TextFormatT = TypeVar("TextFormatT", default=None)

__all__ = ["StructuredResponses"]


class StructuredResponses:
    """What `client.responses` does besides the plain operations."""

    if TYPE_CHECKING:
        # the resource that this is mixed into has them
        _call: Any
        _mode: str

    if TYPE_CHECKING:

        @overload
        def parse(
            self,
            *,
            text_format: type[TextFormatT] | Omit = omit,
            parse_as: Omit = omit,
            **params: Unpack[ResponseParseParams],
        ) -> ParsedResponse[TextFormatT]: ...

        @overload
        def parse(
            self,
            *,
            text_format: type | Mapping[str, Any] | Omit = omit,
            parse_as: type[TextFormatT] | None,
            **params: Unpack[ResponseParseParams],
        ) -> ParsedResponse[TextFormatT]: ...

        @overload
        def parse(
            self,
            *,
            text_format: Mapping[str, Any],
            parse_as: Omit = omit,
            **params: Unpack[ResponseParseParams],
        ) -> ParsedResponse[dict[str, Any]]: ...

    def parse(
        self,
        *,
        text_format: type | Mapping[str, Any] | Omit = omit,
        parse_as: type | Omit | None = omit,
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
        stream_options: StreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoice | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        tools: Iterable[ParseableToolParam | Mapping[str, Any]] | Omit = omit,
        stream: Literal[False, True] | Omit | None = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> ParsedResponse[Any]:
        """Generate a response, and make a value of the type `text_format` of its text.

        Args:
            text_format: A type with members (a pydantic model, dataclass, TypedDict, NamedTuple, a class of attrs, a struct of
                msgspec) or a JSON Schema. The answer is `.output_parsed`.
            parse_as: Another type to make of the text; the schema that is sent stays that of `text_format`. None: no value.
            tools: As in `create`. Of calls to a strict function `.parsed_arguments` holds the arguments, and an instance of
                the type where `pydantic_responses_function_tool` made the tool.
            verbosity: Short for `text={"verbosity": …}`.

        The other parameters are those of `create`.

        Returns: the response; `.output_parsed` is None for a refusal
        Raises: ValueError: the text does not fit the type
        """
        given = dict(locals())
        from .structured_calls import response_parsed, response_request

        wanted = response_request(given)
        found = self._call(wanted.op, given)
        return response_parsed(found, wanted, self._mode)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @overload
        def stream(
            self,
            *,
            text_format: type[TextFormatT] | Omit = omit,
            **params: Unpack[ResponseStreamParams],
        ) -> ResponseStreamManager[TextFormatT]: ...

        @overload
        def stream(
            self,
            *,
            text_format: Mapping[str, Any],
            **params: Unpack[ResponseStreamParams],
        ) -> ResponseStreamManager[dict[str, Any]]: ...

    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        resume: bool = True,
        text_format: type[TextFormatT] | Mapping[str, Any] | Omit = omit,
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
        stream_options: StreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoice | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        tools: Iterable[ParseableToolParam | Mapping[str, Any]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ResponseStreamManager[TextFormatT]:
        """Generate a response piece by piece: `with client.responses.stream(…) as stream`, and iterate over its events.

        Args:
            response_id: A response that was begun in the background, to read on; then neither input nor model is given.
            starting_after: With response_id: the number of the last event that was seen.
            resume: Where the connection breaks, go on over a new one: for responses that run in the background.
            text_format: As in `parse`.
            tools: As in `parse`.

        The other parameters are those of `create`.

        Returns: what gives the stream when it is entered; the request is sent then
        """
        given = dict(locals())
        from .responses_stream import ResponseStreamManager
        from .structured_calls import response_streamed

        request, kind, functions, after = response_streamed(given)
        return ResponseStreamManager(request, text_format=kind, input_tools=functions, starting_after=after)
