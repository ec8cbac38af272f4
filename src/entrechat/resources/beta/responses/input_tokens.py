# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from entrechat.types.beta.beta_tool_param import BetaToolParam
    from entrechat.types.beta.responses.input_token_count_params import Conversation, Reasoning, Text, ToolChoice
    from entrechat.types.beta.responses.input_token_count_response import InputTokenCountResponse

__all__ = ["AsyncInputTokens", "InputTokens"]

_COUNT = Op(
    "beta.responses.input_tokens.count",
    "POST",
    "/responses/input_tokens?beta=true",
    body=(
        "model",
        "conversation",
        "input",
        "instructions",
        "parallel_tool_calls",
        "personality",
        "previous_response_id",
        "reasoning",
        "text",
        "tool_choice",
        "tools",
        "truncation",
    ),
    header_params={"betas": "openai-beta"},
    returns="beta.responses.input_token_count_response:InputTokenCountResponse",
)


class InputTokens(Resource):
    def count(
        self,
        *,
        conversation: Conversation | Omit | None = omit,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        text: Text | Omit | None = omit,
        tool_choice: ToolChoice | Omit | None = omit,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InputTokenCountResponse:
        """Count the input tokens of a request with beta features, without running it.

        `POST /responses/input_tokens`

        Returns: InputTokenCountResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_COUNT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> InputTokensWithRawResponse: ...

        @property
        def with_streaming_response(self) -> InputTokensWithStreamingResponse: ...


class AsyncInputTokens(AsyncResource):
    async def count(
        self,
        *,
        conversation: Conversation | Omit | None = omit,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        text: Text | Omit | None = omit,
        tool_choice: ToolChoice | Omit | None = omit,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InputTokenCountResponse:
        """Count the input tokens of a request with beta features, without running it.

        `POST /responses/input_tokens`

        Returns: InputTokenCountResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_COUNT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInputTokensWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse: ...


if TYPE_CHECKING:

    class InputTokensWithRawResponse:
        def __init__(self, resource: InputTokens) -> None:
            self.count = to_raw(resource.count)

    class AsyncInputTokensWithRawResponse:
        def __init__(self, resource: AsyncInputTokens) -> None:
            self.count = async_to_raw(resource.count)

    class InputTokensWithStreamingResponse:
        def __init__(self, resource: InputTokens) -> None:
            self.count = to_streamed(resource.count)

    class AsyncInputTokensWithStreamingResponse:
        def __init__(self, resource: AsyncInputTokens) -> None:
            self.count = async_to_streamed(resource.count)
