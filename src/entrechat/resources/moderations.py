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
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.moderation_create_response import ModerationCreateResponse
    from entrechat.types.moderation_model import ModerationModel
    from entrechat.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["AsyncModerations", "Moderations"]

_CREATE = Op(
    "moderations.create",
    "POST",
    "/moderations",
    body=("model", "input"),
    returns="moderation_create_response:ModerationCreateResponse",
)


class Moderations(Resource):
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ModerationCreateResponse:
        """Check texts or images for harmful content; returns flags and scores for each category.

        `POST /moderations`

        Args:
            input: A text, a list of texts, or a list of text and image parts to judge together.
            model: Moderation model; default omni-moderation-latest; the text-moderation ones cannot see images.

        Returns: ModerationCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ModerationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ModerationsWithStreamingResponse: ...


class AsyncModerations(AsyncResource):
    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ModerationCreateResponse:
        """Check texts or images for harmful content; returns flags and scores for each category.

        `POST /moderations`

        Args:
            input: A text, a list of texts, or a list of text and image parts to judge together.
            model: Moderation model; default omni-moderation-latest; the text-moderation ones cannot see images.

        Returns: ModerationCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModerationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ModerationsWithRawResponse:
        def __init__(self, resource: Moderations) -> None:
            self.create = to_raw(resource.create)

    class AsyncModerationsWithRawResponse:
        def __init__(self, resource: AsyncModerations) -> None:
            self.create = async_to_raw(resource.create)

    class ModerationsWithStreamingResponse:
        def __init__(self, resource: Moderations) -> None:
            self.create = to_streamed(resource.create)

    class AsyncModerationsWithStreamingResponse:
        def __init__(self, resource: AsyncModerations) -> None:
            self.create = async_to_streamed(resource.create)
