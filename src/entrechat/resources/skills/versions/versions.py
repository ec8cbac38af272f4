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
    from collections.abc import Iterable
    from typing import Literal, Unpack

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.skills.deleted_skill_version import DeletedSkillVersion
    from entrechat.types.skills.skill_version import SkillVersion

    from .content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )

__all__ = ["AsyncVersions", "Versions"]

_CREATE = Op(
    "skills.versions.create",
    "POST",
    "/skills/{skill_id}/versions",
    path_params=("skill_id",),
    body=("default", "files"),
    returns="skills.skill_version:SkillVersion",
    multipart=True,
    json_without_files=True,
    files=(("files", "<array>"), ("files",)),
)
_RETRIEVE = Op(
    "skills.versions.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}",
    path_params=("skill_id", "version"),
    returns="skills.skill_version:SkillVersion",
)
_LIST = Op(
    "skills.versions.list",
    "GET",
    "/skills/{skill_id}/versions",
    path_params=("skill_id",),
    query=("after", "limit", "order"),
    returns="skills.skill_version:SkillVersion",
    page="CursorPage",
)
_DELETE = Op(
    "skills.versions.delete",
    "DELETE",
    "/skills/{skill_id}/versions/{version}",
    path_params=("skill_id", "version"),
    returns="skills.deleted_skill_version:DeletedSkillVersion",
)


class Versions(Resource):
    @lazy
    def content(self) -> Content:
        from .content import Content

        return Content(self._client)

    def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: Iterable[FileTypes] | FileTypes | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SkillVersion:
        """Upload a new version of a skill, and make it the default if asked.

        `POST /skills/{skill_id}/versions`

        Returns: SkillVersion
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[RequestOptions]) -> SkillVersion:
        """Fetch the record of one version of a skill: its name, description and date.

        `GET /skills/{skill_id}/versions/{version}`

        Returns: SkillVersion
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[SkillVersion]:
        """List the versions of a skill, a page at a time.

        `GET /skills/{skill_id}/versions`

        Returns: pages of SkillVersion; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, version: str, *, skill_id: str, **options: Unpack[RequestOptions]) -> DeletedSkillVersion:
        """Delete one version of a skill; the other versions stay.

        `DELETE /skills/{skill_id}/versions/{version}`

        Returns: DeletedSkillVersion
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VersionsWithStreamingResponse: ...


class AsyncVersions(AsyncResource):
    @lazy
    def content(self) -> AsyncContent:
        from .content import AsyncContent

        return AsyncContent(self._client)

    async def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: Iterable[FileTypes] | FileTypes | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SkillVersion:
        """Upload a new version of a skill, and make it the default if asked.

        `POST /skills/{skill_id}/versions`

        Returns: SkillVersion
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, version: str, *, skill_id: str, **options: Unpack[RequestOptions]) -> SkillVersion:
        """Fetch the record of one version of a skill: its name, description and date.

        `GET /skills/{skill_id}/versions/{version}`

        Returns: SkillVersion
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """List the versions of a skill, a page at a time.

        `GET /skills/{skill_id}/versions`

        Returns: pages of SkillVersion; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, version: str, *, skill_id: str, **options: Unpack[RequestOptions]) -> DeletedSkillVersion:
        """Delete one version of a skill; the other versions stay.

        `DELETE /skills/{skill_id}/versions/{version}`

        Returns: DeletedSkillVersion
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class VersionsWithRawResponse:
        def __init__(self, resource: Versions) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def content(self) -> ContentWithRawResponse: ...

    class AsyncVersionsWithRawResponse:
        def __init__(self, resource: AsyncVersions) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def content(self) -> AsyncContentWithRawResponse: ...

    class VersionsWithStreamingResponse:
        def __init__(self, resource: Versions) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def content(self) -> ContentWithStreamingResponse: ...

    class AsyncVersionsWithStreamingResponse:
        def __init__(self, resource: AsyncVersions) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def content(self) -> AsyncContentWithStreamingResponse: ...
