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
    from entrechat.types.deleted_skill import DeletedSkill
    from entrechat.types.skill import Skill

    from .content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )
    from .versions.versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )

__all__ = ["AsyncSkills", "Skills"]

_CREATE = Op(
    "skills.create",
    "POST",
    "/skills",
    body=("files",),
    returns="skill:Skill",
    multipart=True,
    json_without_files=True,
    files=(("files", "<array>"), ("files",)),
)
_RETRIEVE = Op("skills.retrieve", "GET", "/skills/{skill_id}", path_params=("skill_id",), returns="skill:Skill")
_UPDATE = Op(
    "skills.update", "POST", "/skills/{skill_id}", path_params=("skill_id",), body=("default_version",), returns="skill:Skill"
)
_LIST = Op("skills.list", "GET", "/skills", query=("after", "limit", "order"), returns="skill:Skill", page="CursorPage")
_DELETE = Op("skills.delete", "DELETE", "/skills/{skill_id}", path_params=("skill_id",), returns="deleted_skill:DeletedSkill")


class Skills(Resource):
    @lazy
    def content(self) -> Content:
        from .content import Content

        return Content(self._client)

    @lazy
    def versions(self) -> Versions:
        from .versions.versions import Versions

        return Versions(self._client)

    def create(self, *, files: Iterable[FileTypes] | FileTypes | Omit = omit, **options: Unpack[RequestOptions]) -> Skill:
        """Upload a folder of files as a new skill; they become its first version.

        `POST /skills`

        Returns: Skill
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, skill_id: str, **options: Unpack[RequestOptions]) -> Skill:
        """Fetch a skill's name, description, and default and latest versions.

        `GET /skills/{skill_id}`

        Returns: Skill
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(self, skill_id: str, *, default_version: str, **options: Unpack[RequestOptions]) -> Skill:
        """Choose which version of a skill is used when none is named.

        `POST /skills/{skill_id}`

        Returns: Skill
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Skill]:
        """List your skills, a page at a time, in the chosen order of creation.

        `GET /skills`

        Returns: pages of Skill; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, skill_id: str, **options: Unpack[RequestOptions]) -> DeletedSkill:
        """Delete a skill with all its versions.

        `DELETE /skills/{skill_id}`

        Returns: DeletedSkill
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SkillsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SkillsWithStreamingResponse: ...


class AsyncSkills(AsyncResource):
    @lazy
    def content(self) -> AsyncContent:
        from .content import AsyncContent

        return AsyncContent(self._client)

    @lazy
    def versions(self) -> AsyncVersions:
        from .versions.versions import AsyncVersions

        return AsyncVersions(self._client)

    async def create(self, *, files: Iterable[FileTypes] | FileTypes | Omit = omit, **options: Unpack[RequestOptions]) -> Skill:
        """Upload a folder of files as a new skill; they become its first version.

        `POST /skills`

        Returns: Skill
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, skill_id: str, **options: Unpack[RequestOptions]) -> Skill:
        """Fetch a skill's name, description, and default and latest versions.

        `GET /skills/{skill_id}`

        Returns: Skill
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(self, skill_id: str, *, default_version: str, **options: Unpack[RequestOptions]) -> Skill:
        """Choose which version of a skill is used when none is named.

        `POST /skills/{skill_id}`

        Returns: Skill
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """List your skills, a page at a time, in the chosen order of creation.

        `GET /skills`

        Returns: pages of Skill; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, skill_id: str, **options: Unpack[RequestOptions]) -> DeletedSkill:
        """Delete a skill with all its versions.

        `DELETE /skills/{skill_id}`

        Returns: DeletedSkill
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSkillsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse: ...


if TYPE_CHECKING:

    class SkillsWithRawResponse:
        def __init__(self, resource: Skills) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def content(self) -> ContentWithRawResponse: ...

        @property
        def versions(self) -> VersionsWithRawResponse: ...

    class AsyncSkillsWithRawResponse:
        def __init__(self, resource: AsyncSkills) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def content(self) -> AsyncContentWithRawResponse: ...

        @property
        def versions(self) -> AsyncVersionsWithRawResponse: ...

    class SkillsWithStreamingResponse:
        def __init__(self, resource: Skills) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def content(self) -> ContentWithStreamingResponse: ...

        @property
        def versions(self) -> VersionsWithStreamingResponse: ...

    class AsyncSkillsWithStreamingResponse:
        def __init__(self, resource: AsyncSkills) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def content(self) -> AsyncContentWithStreamingResponse: ...

        @property
        def versions(self) -> AsyncVersionsWithStreamingResponse: ...
