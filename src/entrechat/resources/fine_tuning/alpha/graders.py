# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.fine_tuning.alpha.grader_run_params import Grader
    from entrechat.types.fine_tuning.alpha.grader_run_response import GraderRunResponse
    from entrechat.types.fine_tuning.alpha.grader_validate_params import Grader as GraderValidateParamsGrader
    from entrechat.types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse

__all__ = ["AsyncGraders", "Graders"]

_RUN = Op(
    "fine_tuning.alpha.graders.run",
    "POST",
    "/fine_tuning/alpha/graders/run",
    body=("grader", "model_sample", "item"),
    returns="fine_tuning.alpha.grader_run_response:GraderRunResponse",
)
_VALIDATE = Op(
    "fine_tuning.alpha.graders.validate",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    body=("grader",),
    returns="fine_tuning.alpha.grader_validate_response:GraderValidateResponse",
)


class Graders(Resource):
    def run(
        self, *, grader: Grader, model_sample: str, item: Any | Omit = omit, **options: Unpack[RequestOptions]
    ) -> GraderRunResponse:
        """Score one sample answer with a grader, to try it before training or evaluating.

        `POST /fine_tuning/alpha/graders/run`

        Returns: GraderRunResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_RUN, locals())

    def validate(self, *, grader: GraderValidateParamsGrader, **options: Unpack[RequestOptions]) -> GraderValidateResponse:
        """Check that a grader's definition is well formed, without scoring anything.

        `POST /fine_tuning/alpha/graders/validate`

        Returns: GraderValidateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_VALIDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> GradersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> GradersWithStreamingResponse: ...


class AsyncGraders(AsyncResource):
    async def run(
        self, *, grader: Grader, model_sample: str, item: Any | Omit = omit, **options: Unpack[RequestOptions]
    ) -> GraderRunResponse:
        """Score one sample answer with a grader, to try it before training or evaluating.

        `POST /fine_tuning/alpha/graders/run`

        Returns: GraderRunResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_RUN, locals())

    async def validate(
        self, *, grader: GraderValidateParamsGrader, **options: Unpack[RequestOptions]
    ) -> GraderValidateResponse:
        """Check that a grader's definition is well formed, without scoring anything.

        `POST /fine_tuning/alpha/graders/validate`

        Returns: GraderValidateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_VALIDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncGradersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncGradersWithStreamingResponse: ...


if TYPE_CHECKING:

    class GradersWithRawResponse:
        def __init__(self, resource: Graders) -> None:
            self.run = to_raw(resource.run)
            self.validate = to_raw(resource.validate)

    class AsyncGradersWithRawResponse:
        def __init__(self, resource: AsyncGraders) -> None:
            self.run = async_to_raw(resource.run)
            self.validate = async_to_raw(resource.validate)

    class GradersWithStreamingResponse:
        def __init__(self, resource: Graders) -> None:
            self.run = to_streamed(resource.run)
            self.validate = to_streamed(resource.validate)

    class AsyncGradersWithStreamingResponse:
        def __init__(self, resource: AsyncGraders) -> None:
            self.run = async_to_streamed(resource.run)
            self.validate = async_to_streamed(resource.validate)
