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
    from typing import Any, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.decision import Decision
    from entrechat.types.decision_create_params import InputUnionMember1, PromptCacheOptions, Question

__all__ = ["AsyncDecisions", "Decisions"]

_CREATE = Op(
    "decisions.create",
    "POST",
    "/decisions",
    body=("model", "input", "questions", "prompt_cache_key", "prompt_cache_options", "safety_identifier"),
    returns="decision:Decision",
)


class Decisions(Resource):
    def create(
        self,
        *,
        input: str | Iterable[InputUnionMember1 | Mapping[str, Any]],
        model: str,
        questions: Iterable[Question | Mapping[str, Any]],
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: PromptCacheOptions | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Decision:
        """Ask yes-or-no, multiple-choice or score questions about an input and get verdicts back.

        `POST /decisions`

        Returns: Decision
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> DecisionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> DecisionsWithStreamingResponse: ...


class AsyncDecisions(AsyncResource):
    async def create(
        self,
        *,
        input: str | Iterable[InputUnionMember1 | Mapping[str, Any]],
        model: str,
        questions: Iterable[Question | Mapping[str, Any]],
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: PromptCacheOptions | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Decision:
        """Ask yes-or-no, multiple-choice or score questions about an input and get verdicts back.

        `POST /decisions`

        Returns: Decision
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDecisionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncDecisionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class DecisionsWithRawResponse:
        def __init__(self, resource: Decisions) -> None:
            self.create = to_raw(resource.create)

    class AsyncDecisionsWithRawResponse:
        def __init__(self, resource: AsyncDecisions) -> None:
            self.create = async_to_raw(resource.create)

    class DecisionsWithStreamingResponse:
        def __init__(self, resource: Decisions) -> None:
            self.create = to_streamed(resource.create)

    class AsyncDecisionsWithStreamingResponse:
        def __init__(self, resource: AsyncDecisions) -> None:
            self.create = async_to_streamed(resource.create)
