# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr, UnkeyedOptions
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agents.environment_create_params import Environment
    from entrechat.types.beta.agents.environment_info import EnvironmentInfo

    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .templates import (
        AsyncTemplates,
        AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse,
        Templates,
        TemplatesWithRawResponse,
        TemplatesWithStreamingResponse,
    )

__all__ = ["AsyncEnvironments", "Environments"]

_CREATE = Op(
    "beta.agents.environments.create",
    "POST",
    "/agents/environments",
    body=("environment", "vault_ids"),
    header_params={"idempotency_key": "Idempotency-Key"},
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environment_info:EnvironmentInfo",
)
_RETRIEVE = Op(
    "beta.agents.environments.retrieve",
    "GET",
    "/agents/environments/{environment_id}",
    path_params=("environment_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environment_info:EnvironmentInfo",
)
_LIST = Op(
    "beta.agents.environments.list",
    "GET",
    "/agents/environments",
    query=("after", "limit", "order", "type"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environment_info:EnvironmentInfo",
    page="CursorPage",
)


class Environments(Resource):
    @lazy
    def files(self) -> Files:
        from .files import Files

        return Files(self._client)

    @lazy
    def templates(self) -> Templates:
        from .templates import Templates

        return Templates(self._client)

    def create(
        self,
        *,
        environment: Environment,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[UnkeyedOptions],
    ) -> EnvironmentInfo:
        """Prepare a hosted workspace with files, packages and network rules for agents.

        `POST /agents/environments`

        Returns: EnvironmentInfo
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, environment_id: str, **options: Unpack[RequestOptions]) -> EnvironmentInfo:
        """Fetch a workspace's status (pending, ready, expired…) and what is set up in it.

        `GET /agents/environments/{environment_id}`

        Returns: EnvironmentInfo
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        type: Literal["openai_hosted"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[EnvironmentInfo]:
        """List the workspaces of your agents, in order of creation.

        `GET /agents/environments`

        Returns: pages of EnvironmentInfo; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EnvironmentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EnvironmentsWithStreamingResponse: ...


class AsyncEnvironments(AsyncResource):
    @lazy
    def files(self) -> AsyncFiles:
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    @lazy
    def templates(self) -> AsyncTemplates:
        from .templates import AsyncTemplates

        return AsyncTemplates(self._client)

    async def create(
        self,
        *,
        environment: Environment,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[UnkeyedOptions],
    ) -> EnvironmentInfo:
        """Prepare a hosted workspace with files, packages and network rules for agents.

        `POST /agents/environments`

        Returns: EnvironmentInfo
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, environment_id: str, **options: Unpack[RequestOptions]) -> EnvironmentInfo:
        """Fetch a workspace's status (pending, ready, expired…) and what is set up in it.

        `GET /agents/environments/{environment_id}`

        Returns: EnvironmentInfo
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        type: Literal["openai_hosted"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """List the workspaces of your agents, in order of creation.

        `GET /agents/environments`

        Returns: pages of EnvironmentInfo; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse: ...


if TYPE_CHECKING:

    class EnvironmentsWithRawResponse:
        def __init__(self, resource: Environments) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)

        @property
        def files(self) -> FilesWithRawResponse: ...

        @property
        def templates(self) -> TemplatesWithRawResponse: ...

    class AsyncEnvironmentsWithRawResponse:
        def __init__(self, resource: AsyncEnvironments) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)

        @property
        def files(self) -> AsyncFilesWithRawResponse: ...

        @property
        def templates(self) -> AsyncTemplatesWithRawResponse: ...

    class EnvironmentsWithStreamingResponse:
        def __init__(self, resource: Environments) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)

        @property
        def files(self) -> FilesWithStreamingResponse: ...

        @property
        def templates(self) -> TemplatesWithStreamingResponse: ...

    class AsyncEnvironmentsWithStreamingResponse:
        def __init__(self, resource: AsyncEnvironments) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)

        @property
        def files(self) -> AsyncFilesWithStreamingResponse: ...

        @property
        def templates(self) -> AsyncTemplatesWithStreamingResponse: ...
