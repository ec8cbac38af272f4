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
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.admin.organization.invite import Invite
    from entrechat.types.admin.organization.invite_create_params import Project
    from entrechat.types.admin.organization.invite_delete_response import InviteDeleteResponse

__all__ = ["AsyncInvites", "Invites"]

_CREATE = Op(
    "admin.organization.invites.create",
    "POST",
    "/organization/invites",
    body=("email", "role", "projects"),
    returns="admin.organization.invite:Invite",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.invites.retrieve",
    "GET",
    "/organization/invites/{invite_id}",
    path_params=("invite_id",),
    returns="admin.organization.invite:Invite",
    admin=True,
)
_LIST = Op(
    "admin.organization.invites.list",
    "GET",
    "/organization/invites",
    query=("after", "limit"),
    returns="admin.organization.invite:Invite",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.invites.delete",
    "DELETE",
    "/organization/invites/{invite_id}",
    path_params=("invite_id",),
    returns="admin.organization.invite_delete_response:InviteDeleteResponse",
    admin=True,
)


class Invites(Resource):
    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[Project | Mapping[str, Any]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Invite:
        """Invite somebody by e-mail to the organization, and to projects if given.

        `POST /organization/invites`

        Returns: Invite
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, invite_id: str, **options: Unpack[RequestOptions]) -> Invite:
        """Fetch one invitation and whether it is pending, accepted or expired.

        `GET /organization/invites/{invite_id}`

        Returns: Invite
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncConversationCursorPage[Invite]:
        """List the organization's invitations, whatever their status.

        `GET /organization/invites`

        Returns: pages of Invite; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, invite_id: str, **options: Unpack[RequestOptions]) -> InviteDeleteResponse:
        """Withdraw an invitation that has not been accepted yet.

        `DELETE /organization/invites/{invite_id}`

        Returns: InviteDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> InvitesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> InvitesWithStreamingResponse: ...


class AsyncInvites(AsyncResource):
    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[Project | Mapping[str, Any]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Invite:
        """Invite somebody by e-mail to the organization, and to projects if given.

        `POST /organization/invites`

        Returns: Invite
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, invite_id: str, **options: Unpack[RequestOptions]) -> Invite:
        """Fetch one invitation and whether it is pending, accepted or expired.

        `GET /organization/invites/{invite_id}`

        Returns: Invite
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """List the organization's invitations, whatever their status.

        `GET /organization/invites`

        Returns: pages of Invite; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, invite_id: str, **options: Unpack[RequestOptions]) -> InviteDeleteResponse:
        """Withdraw an invitation that has not been accepted yet.

        `DELETE /organization/invites/{invite_id}`

        Returns: InviteDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInvitesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse: ...


if TYPE_CHECKING:

    class InvitesWithRawResponse:
        def __init__(self, resource: Invites) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncInvitesWithRawResponse:
        def __init__(self, resource: AsyncInvites) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class InvitesWithStreamingResponse:
        def __init__(self, resource: Invites) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncInvitesWithStreamingResponse:
        def __init__(self, resource: AsyncInvites) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
