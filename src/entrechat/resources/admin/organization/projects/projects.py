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
    from typing import Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.admin.organization.project import Project
    from entrechat.types.admin.organization.project_residency import ProjectResidency

    from .api_keys import (
        APIKeys,
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )
    from .certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        Certificates,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from .data_retention import (
        AsyncDataRetention,
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
        DataRetention,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from .groups.groups import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        Groups,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from .hosted_tool_permissions import (
        AsyncHostedToolPermissions,
        AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse,
        HostedToolPermissions,
        HostedToolPermissionsWithRawResponse,
        HostedToolPermissionsWithStreamingResponse,
    )
    from .model_permissions import (
        AsyncModelPermissions,
        AsyncModelPermissionsWithRawResponse,
        AsyncModelPermissionsWithStreamingResponse,
        ModelPermissions,
        ModelPermissionsWithRawResponse,
        ModelPermissionsWithStreamingResponse,
    )
    from .rate_limits import (
        AsyncRateLimits,
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimits,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from .service_accounts.service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from .service_tier_settings import (
        AsyncServiceTierSettings,
        AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse,
        ServiceTierSettings,
        ServiceTierSettingsWithRawResponse,
        ServiceTierSettingsWithStreamingResponse,
    )
    from .spend_alerts import (
        AsyncSpendAlerts,
        AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse,
        SpendAlerts,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
    )
    from .spend_limit import (
        AsyncSpendLimit,
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
        SpendLimit,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from .users.users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )

__all__ = ["AsyncProjects", "Projects"]

_CREATE = Op(
    "admin.organization.projects.create",
    "POST",
    "/organization/projects",
    body=("name", "external_key_id", "geography", "residency"),
    returns="admin.organization.project:Project",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.projects.retrieve",
    "GET",
    "/organization/projects/{project_id}",
    path_params=("project_id",),
    returns="admin.organization.project:Project",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.update",
    "POST",
    "/organization/projects/{project_id}",
    path_params=("project_id",),
    body=("external_key_id", "geography", "name"),
    returns="admin.organization.project:Project",
    admin=True,
)
_LIST = Op(
    "admin.organization.projects.list",
    "GET",
    "/organization/projects",
    query=("after", "include_archived", "limit"),
    returns="admin.organization.project:Project",
    page="ConversationCursorPage",
    admin=True,
)
_ARCHIVE = Op(
    "admin.organization.projects.archive",
    "POST",
    "/organization/projects/{project_id}/archive",
    path_params=("project_id",),
    returns="admin.organization.project:Project",
    admin=True,
)


class Projects(Resource):
    @lazy
    def users(self) -> Users:
        from .users.users import Users

        return Users(self._client)

    @lazy
    def service_accounts(self) -> ServiceAccounts:
        from .service_accounts.service_accounts import ServiceAccounts

        return ServiceAccounts(self._client)

    @lazy
    def api_keys(self) -> APIKeys:
        from .api_keys import APIKeys

        return APIKeys(self._client)

    @lazy
    def rate_limits(self) -> RateLimits:
        from .rate_limits import RateLimits

        return RateLimits(self._client)

    @lazy
    def model_permissions(self) -> ModelPermissions:
        from .model_permissions import ModelPermissions

        return ModelPermissions(self._client)

    @lazy
    def service_tier_settings(self) -> ServiceTierSettings:
        from .service_tier_settings import ServiceTierSettings

        return ServiceTierSettings(self._client)

    @lazy
    def hosted_tool_permissions(self) -> HostedToolPermissions:
        from .hosted_tool_permissions import HostedToolPermissions

        return HostedToolPermissions(self._client)

    @lazy
    def groups(self) -> Groups:
        from .groups.groups import Groups

        return Groups(self._client)

    @lazy
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    @lazy
    def data_retention(self) -> DataRetention:
        from .data_retention import DataRetention

        return DataRetention(self._client)

    @lazy
    def spend_limit(self) -> SpendLimit:
        from .spend_limit import SpendLimit

        return SpendLimit(self._client)

    @lazy
    def spend_alerts(self) -> SpendAlerts:
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._client)

    @lazy
    def certificates(self) -> Certificates:
        from .certificates import Certificates

        return Certificates(self._client)

    def create(
        self,
        *,
        name: str,
        external_key_id: str | Omit | None = omit,
        geography: str | Omit | None = omit,
        residency: ProjectResidency | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Project:
        """Make a project, with its own members, keys and limits, in a chosen region if needed.

        `POST /organization/projects`

        Returns: Project
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> Project:
        """Fetch one project: its name, status and dates.

        `GET /organization/projects/{project_id}`

        Returns: Project
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        project_id: str,
        *,
        external_key_id: str | Omit | None = omit,
        geography: str | Omit | None = omit,
        name: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Project:
        """Change a project's name, region or external encryption key.

        `POST /organization/projects/{project_id}`

        Returns: Project
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[Project]:
        """List the organization's projects; archived ones only on request.

        `GET /organization/projects`

        Returns: pages of Project; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def archive(self, project_id: str, **options: Unpack[RequestOptions]) -> Project:
        """Close a project for good: it stays on record but can no longer be used.

        `POST /organization/projects/{project_id}/archive`

        Returns: Project
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_ARCHIVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ProjectsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ProjectsWithStreamingResponse: ...


class AsyncProjects(AsyncResource):
    @lazy
    def users(self) -> AsyncUsers:
        from .users.users import AsyncUsers

        return AsyncUsers(self._client)

    @lazy
    def service_accounts(self) -> AsyncServiceAccounts:
        from .service_accounts.service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._client)

    @lazy
    def api_keys(self) -> AsyncAPIKeys:
        from .api_keys import AsyncAPIKeys

        return AsyncAPIKeys(self._client)

    @lazy
    def rate_limits(self) -> AsyncRateLimits:
        from .rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._client)

    @lazy
    def model_permissions(self) -> AsyncModelPermissions:
        from .model_permissions import AsyncModelPermissions

        return AsyncModelPermissions(self._client)

    @lazy
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        from .service_tier_settings import AsyncServiceTierSettings

        return AsyncServiceTierSettings(self._client)

    @lazy
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        from .hosted_tool_permissions import AsyncHostedToolPermissions

        return AsyncHostedToolPermissions(self._client)

    @lazy
    def groups(self) -> AsyncGroups:
        from .groups.groups import AsyncGroups

        return AsyncGroups(self._client)

    @lazy
    def roles(self) -> AsyncRoles:
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    @lazy
    def data_retention(self) -> AsyncDataRetention:
        from .data_retention import AsyncDataRetention

        return AsyncDataRetention(self._client)

    @lazy
    def spend_limit(self) -> AsyncSpendLimit:
        from .spend_limit import AsyncSpendLimit

        return AsyncSpendLimit(self._client)

    @lazy
    def spend_alerts(self) -> AsyncSpendAlerts:
        from .spend_alerts import AsyncSpendAlerts

        return AsyncSpendAlerts(self._client)

    @lazy
    def certificates(self) -> AsyncCertificates:
        from .certificates import AsyncCertificates

        return AsyncCertificates(self._client)

    async def create(
        self,
        *,
        name: str,
        external_key_id: str | Omit | None = omit,
        geography: str | Omit | None = omit,
        residency: ProjectResidency | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Project:
        """Make a project, with its own members, keys and limits, in a chosen region if needed.

        `POST /organization/projects`

        Returns: Project
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> Project:
        """Fetch one project: its name, status and dates.

        `GET /organization/projects/{project_id}`

        Returns: Project
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        project_id: str,
        *,
        external_key_id: str | Omit | None = omit,
        geography: str | Omit | None = omit,
        name: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Project:
        """Change a project's name, region or external encryption key.

        `POST /organization/projects/{project_id}`

        Returns: Project
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """List the organization's projects; archived ones only on request.

        `GET /organization/projects`

        Returns: pages of Project; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def archive(self, project_id: str, **options: Unpack[RequestOptions]) -> Project:
        """Close a project for good: it stays on record but can no longer be used.

        `POST /organization/projects/{project_id}/archive`

        Returns: Project
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_ARCHIVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncProjectsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ProjectsWithRawResponse:
        def __init__(self, resource: Projects) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.archive = to_raw(resource.archive)

        @property
        def users(self) -> UsersWithRawResponse: ...

        @property
        def service_accounts(self) -> ServiceAccountsWithRawResponse: ...

        @property
        def api_keys(self) -> APIKeysWithRawResponse: ...

        @property
        def rate_limits(self) -> RateLimitsWithRawResponse: ...

        @property
        def model_permissions(self) -> ModelPermissionsWithRawResponse: ...

        @property
        def service_tier_settings(self) -> ServiceTierSettingsWithRawResponse: ...

        @property
        def hosted_tool_permissions(self) -> HostedToolPermissionsWithRawResponse: ...

        @property
        def groups(self) -> GroupsWithRawResponse: ...

        @property
        def roles(self) -> RolesWithRawResponse: ...

        @property
        def data_retention(self) -> DataRetentionWithRawResponse: ...

        @property
        def spend_limit(self) -> SpendLimitWithRawResponse: ...

        @property
        def spend_alerts(self) -> SpendAlertsWithRawResponse: ...

        @property
        def certificates(self) -> CertificatesWithRawResponse: ...

    class AsyncProjectsWithRawResponse:
        def __init__(self, resource: AsyncProjects) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.archive = async_to_raw(resource.archive)

        @property
        def users(self) -> AsyncUsersWithRawResponse: ...

        @property
        def service_accounts(self) -> AsyncServiceAccountsWithRawResponse: ...

        @property
        def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...

        @property
        def rate_limits(self) -> AsyncRateLimitsWithRawResponse: ...

        @property
        def model_permissions(self) -> AsyncModelPermissionsWithRawResponse: ...

        @property
        def service_tier_settings(self) -> AsyncServiceTierSettingsWithRawResponse: ...

        @property
        def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse: ...

        @property
        def groups(self) -> AsyncGroupsWithRawResponse: ...

        @property
        def roles(self) -> AsyncRolesWithRawResponse: ...

        @property
        def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...

        @property
        def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...

        @property
        def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...

        @property
        def certificates(self) -> AsyncCertificatesWithRawResponse: ...

    class ProjectsWithStreamingResponse:
        def __init__(self, resource: Projects) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.archive = to_streamed(resource.archive)

        @property
        def users(self) -> UsersWithStreamingResponse: ...

        @property
        def service_accounts(self) -> ServiceAccountsWithStreamingResponse: ...

        @property
        def api_keys(self) -> APIKeysWithStreamingResponse: ...

        @property
        def rate_limits(self) -> RateLimitsWithStreamingResponse: ...

        @property
        def model_permissions(self) -> ModelPermissionsWithStreamingResponse: ...

        @property
        def service_tier_settings(self) -> ServiceTierSettingsWithStreamingResponse: ...

        @property
        def hosted_tool_permissions(self) -> HostedToolPermissionsWithStreamingResponse: ...

        @property
        def groups(self) -> GroupsWithStreamingResponse: ...

        @property
        def roles(self) -> RolesWithStreamingResponse: ...

        @property
        def data_retention(self) -> DataRetentionWithStreamingResponse: ...

        @property
        def spend_limit(self) -> SpendLimitWithStreamingResponse: ...

        @property
        def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...

        @property
        def certificates(self) -> CertificatesWithStreamingResponse: ...

    class AsyncProjectsWithStreamingResponse:
        def __init__(self, resource: AsyncProjects) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.archive = async_to_streamed(resource.archive)

        @property
        def users(self) -> AsyncUsersWithStreamingResponse: ...

        @property
        def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse: ...

        @property
        def api_keys(self) -> AsyncAPIKeysWithStreamingResponse: ...

        @property
        def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse: ...

        @property
        def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse: ...

        @property
        def service_tier_settings(self) -> AsyncServiceTierSettingsWithStreamingResponse: ...

        @property
        def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...

        @property
        def groups(self) -> AsyncGroupsWithStreamingResponse: ...

        @property
        def roles(self) -> AsyncRolesWithStreamingResponse: ...

        @property
        def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...

        @property
        def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...

        @property
        def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...

        @property
        def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...
