# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import HttpxBinaryResponseContent, async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agents.sessions.session_artifact import SessionArtifact
    from entrechat.types.beta.agents.sessions.session_artifact_deleted import SessionArtifactDeleted

__all__ = ["Artifacts", "AsyncArtifacts"]

_RETRIEVE = Op(
    "beta.agents.sessions.artifacts.retrieve",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    path_params=("session_id", "artifact_id"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.sessions.session_artifact:SessionArtifact",
)
_LIST = Op(
    "beta.agents.sessions.artifacts.list",
    "GET",
    "/agents/sessions/{session_id}/artifacts",
    path_params=("session_id",),
    query=("after", "environment_id", "limit", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.sessions.session_artifact:SessionArtifact",
    page="CursorPage",
)
_DELETE = Op(
    "beta.agents.sessions.artifacts.delete",
    "DELETE",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    path_params=("session_id", "artifact_id"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.sessions.session_artifact_deleted:SessionArtifactDeleted",
)
_CONTENT = Op(
    "beta.agents.sessions.artifacts.content",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    path_params=("session_id", "artifact_id"),
    headers={"Accept": "application/octet-stream", "OpenAI-Beta": "agents=v1"},
    returns="bytes",
)


class Artifacts(Resource):
    def retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]) -> SessionArtifact:
        """Fetch the record of a file an agent made: its path, size and turn, not the bytes.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Returns: SessionArtifact
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[SessionArtifact]:
        """List the files an agent made during a session, optionally of one environment.

        `GET /agents/sessions/{session_id}/artifacts`

        Returns: pages of SessionArtifact; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]) -> SessionArtifactDeleted:
        """Delete a file that an agent made during a session.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Returns: SessionArtifactDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def content(self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Download the bytes of a file that an agent made.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CONTENT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ArtifactsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ArtifactsWithStreamingResponse: ...


class AsyncArtifacts(AsyncResource):
    async def retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]) -> SessionArtifact:
        """Fetch the record of a file an agent made: its path, size and turn, not the bytes.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Returns: SessionArtifact
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """List the files an agent made during a session, optionally of one environment.

        `GET /agents/sessions/{session_id}/artifacts`

        Returns: pages of SessionArtifact; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]) -> SessionArtifactDeleted:
        """Delete a file that an agent made during a session.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Returns: SessionArtifactDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    async def content(
        self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download the bytes of a file that an agent made.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CONTENT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncArtifactsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ArtifactsWithRawResponse:
        def __init__(self, resource: Artifacts) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.content = to_raw(resource.content)

    class AsyncArtifactsWithRawResponse:
        def __init__(self, resource: AsyncArtifacts) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.content = async_to_raw(resource.content)

    class ArtifactsWithStreamingResponse:
        def __init__(self, resource: Artifacts) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.content = to_streamed(resource.content)

    class AsyncArtifactsWithStreamingResponse:
        def __init__(self, resource: AsyncArtifacts) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.content = async_to_streamed(resource.content)
