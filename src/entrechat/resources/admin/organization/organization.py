# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .admin_api_keys import (
        AdminAPIKeys,
        AdminAPIKeysWithRawResponse,
        AdminAPIKeysWithStreamingResponse,
        AsyncAdminAPIKeys,
        AsyncAdminAPIKeysWithRawResponse,
        AsyncAdminAPIKeysWithStreamingResponse,
    )
    from .audit_logs import (
        AsyncAuditLogs,
        AsyncAuditLogsWithRawResponse,
        AsyncAuditLogsWithStreamingResponse,
        AuditLogs,
        AuditLogsWithRawResponse,
        AuditLogsWithStreamingResponse,
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
    from .external_keys import (
        AsyncExternalKeys,
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
        ExternalKeys,
        ExternalKeysWithRawResponse,
        ExternalKeysWithStreamingResponse,
    )
    from .external_storage import (
        AsyncExternalStorage,
        AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse,
        ExternalStorage,
        ExternalStorageWithRawResponse,
        ExternalStorageWithStreamingResponse,
    )
    from .groups.groups import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        Groups,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from .invites import (
        AsyncInvites,
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
        Invites,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
    )
    from .projects.projects import (
        AsyncProjects,
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        Projects,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
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
    from .usage import (
        AsyncUsage,
        AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse,
        Usage,
        UsageWithRawResponse,
        UsageWithStreamingResponse,
    )
    from .users.users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders,
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
        WorkloadIdentityProviders,
        WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse,
    )

__all__ = ["AsyncOrganization", "Organization"]


class Organization(Resource):
    @lazy
    def audit_logs(self) -> AuditLogs:
        from .audit_logs import AuditLogs

        return AuditLogs(self._client)

    @lazy
    def admin_api_keys(self) -> AdminAPIKeys:
        from .admin_api_keys import AdminAPIKeys

        return AdminAPIKeys(self._client)

    @lazy
    def usage(self) -> Usage:
        from .usage import Usage

        return Usage(self._client)

    @lazy
    def invites(self) -> Invites:
        from .invites import Invites

        return Invites(self._client)

    @lazy
    def users(self) -> Users:
        from .users.users import Users

        return Users(self._client)

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
    def external_keys(self) -> ExternalKeys:
        from .external_keys import ExternalKeys

        return ExternalKeys(self._client)

    @lazy
    def workload_identity_providers(self) -> WorkloadIdentityProviders:
        from .workload_identity_providers.workload_identity_providers import WorkloadIdentityProviders

        return WorkloadIdentityProviders(self._client)

    @lazy
    def external_storage(self) -> ExternalStorage:
        from .external_storage import ExternalStorage

        return ExternalStorage(self._client)

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

    @lazy
    def projects(self) -> Projects:
        from .projects.projects import Projects

        return Projects(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OrganizationWithRawResponse: ...

        @property
        def with_streaming_response(self) -> OrganizationWithStreamingResponse: ...


class AsyncOrganization(AsyncResource):
    @lazy
    def audit_logs(self) -> AsyncAuditLogs:
        from .audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._client)

    @lazy
    def admin_api_keys(self) -> AsyncAdminAPIKeys:
        from .admin_api_keys import AsyncAdminAPIKeys

        return AsyncAdminAPIKeys(self._client)

    @lazy
    def usage(self) -> AsyncUsage:
        from .usage import AsyncUsage

        return AsyncUsage(self._client)

    @lazy
    def invites(self) -> AsyncInvites:
        from .invites import AsyncInvites

        return AsyncInvites(self._client)

    @lazy
    def users(self) -> AsyncUsers:
        from .users.users import AsyncUsers

        return AsyncUsers(self._client)

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
    def external_keys(self) -> AsyncExternalKeys:
        from .external_keys import AsyncExternalKeys

        return AsyncExternalKeys(self._client)

    @lazy
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProviders:
        from .workload_identity_providers.workload_identity_providers import AsyncWorkloadIdentityProviders

        return AsyncWorkloadIdentityProviders(self._client)

    @lazy
    def external_storage(self) -> AsyncExternalStorage:
        from .external_storage import AsyncExternalStorage

        return AsyncExternalStorage(self._client)

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

    @lazy
    def projects(self) -> AsyncProjects:
        from .projects.projects import AsyncProjects

        return AsyncProjects(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOrganizationWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse: ...


if TYPE_CHECKING:

    class OrganizationWithRawResponse:
        @property
        def audit_logs(self) -> AuditLogsWithRawResponse: ...

        @property
        def admin_api_keys(self) -> AdminAPIKeysWithRawResponse: ...

        @property
        def usage(self) -> UsageWithRawResponse: ...

        @property
        def invites(self) -> InvitesWithRawResponse: ...

        @property
        def users(self) -> UsersWithRawResponse: ...

        @property
        def groups(self) -> GroupsWithRawResponse: ...

        @property
        def roles(self) -> RolesWithRawResponse: ...

        @property
        def data_retention(self) -> DataRetentionWithRawResponse: ...

        @property
        def external_keys(self) -> ExternalKeysWithRawResponse: ...

        @property
        def workload_identity_providers(self) -> WorkloadIdentityProvidersWithRawResponse: ...

        @property
        def external_storage(self) -> ExternalStorageWithRawResponse: ...

        @property
        def spend_limit(self) -> SpendLimitWithRawResponse: ...

        @property
        def spend_alerts(self) -> SpendAlertsWithRawResponse: ...

        @property
        def certificates(self) -> CertificatesWithRawResponse: ...

        @property
        def projects(self) -> ProjectsWithRawResponse: ...

    class AsyncOrganizationWithRawResponse:
        @property
        def audit_logs(self) -> AsyncAuditLogsWithRawResponse: ...

        @property
        def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse: ...

        @property
        def usage(self) -> AsyncUsageWithRawResponse: ...

        @property
        def invites(self) -> AsyncInvitesWithRawResponse: ...

        @property
        def users(self) -> AsyncUsersWithRawResponse: ...

        @property
        def groups(self) -> AsyncGroupsWithRawResponse: ...

        @property
        def roles(self) -> AsyncRolesWithRawResponse: ...

        @property
        def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...

        @property
        def external_keys(self) -> AsyncExternalKeysWithRawResponse: ...

        @property
        def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithRawResponse: ...

        @property
        def external_storage(self) -> AsyncExternalStorageWithRawResponse: ...

        @property
        def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...

        @property
        def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...

        @property
        def certificates(self) -> AsyncCertificatesWithRawResponse: ...

        @property
        def projects(self) -> AsyncProjectsWithRawResponse: ...

    class OrganizationWithStreamingResponse:
        @property
        def audit_logs(self) -> AuditLogsWithStreamingResponse: ...

        @property
        def admin_api_keys(self) -> AdminAPIKeysWithStreamingResponse: ...

        @property
        def usage(self) -> UsageWithStreamingResponse: ...

        @property
        def invites(self) -> InvitesWithStreamingResponse: ...

        @property
        def users(self) -> UsersWithStreamingResponse: ...

        @property
        def groups(self) -> GroupsWithStreamingResponse: ...

        @property
        def roles(self) -> RolesWithStreamingResponse: ...

        @property
        def data_retention(self) -> DataRetentionWithStreamingResponse: ...

        @property
        def external_keys(self) -> ExternalKeysWithStreamingResponse: ...

        @property
        def workload_identity_providers(self) -> WorkloadIdentityProvidersWithStreamingResponse: ...

        @property
        def external_storage(self) -> ExternalStorageWithStreamingResponse: ...

        @property
        def spend_limit(self) -> SpendLimitWithStreamingResponse: ...

        @property
        def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...

        @property
        def certificates(self) -> CertificatesWithStreamingResponse: ...

        @property
        def projects(self) -> ProjectsWithStreamingResponse: ...

    class AsyncOrganizationWithStreamingResponse:
        @property
        def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse: ...

        @property
        def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...

        @property
        def usage(self) -> AsyncUsageWithStreamingResponse: ...

        @property
        def invites(self) -> AsyncInvitesWithStreamingResponse: ...

        @property
        def users(self) -> AsyncUsersWithStreamingResponse: ...

        @property
        def groups(self) -> AsyncGroupsWithStreamingResponse: ...

        @property
        def roles(self) -> AsyncRolesWithStreamingResponse: ...

        @property
        def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...

        @property
        def external_keys(self) -> AsyncExternalKeysWithStreamingResponse: ...

        @property
        def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse: ...

        @property
        def external_storage(self) -> AsyncExternalStorageWithStreamingResponse: ...

        @property
        def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...

        @property
        def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...

        @property
        def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...

        @property
        def projects(self) -> AsyncProjectsWithStreamingResponse: ...
