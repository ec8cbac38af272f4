# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .admin_api_keys import AdminAPIKeys as AdminAPIKeys, AsyncAdminAPIKeys as AsyncAdminAPIKeys
    from .audit_logs import AsyncAuditLogs as AsyncAuditLogs, AuditLogs as AuditLogs
    from .certificates import AsyncCertificates as AsyncCertificates, Certificates as Certificates
    from .data_retention import AsyncDataRetention as AsyncDataRetention, DataRetention as DataRetention
    from .external_keys import AsyncExternalKeys as AsyncExternalKeys, ExternalKeys as ExternalKeys
    from .external_storage import AsyncExternalStorage as AsyncExternalStorage, ExternalStorage as ExternalStorage
    from .groups.groups import AsyncGroups as AsyncGroups, Groups as Groups
    from .invites import AsyncInvites as AsyncInvites, Invites as Invites
    from .organization import AsyncOrganization as AsyncOrganization, Organization as Organization
    from .projects.projects import AsyncProjects as AsyncProjects, Projects as Projects
    from .roles import AsyncRoles as AsyncRoles, Roles as Roles
    from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts, SpendAlerts as SpendAlerts
    from .spend_limit import AsyncSpendLimit as AsyncSpendLimit, SpendLimit as SpendLimit
    from .usage import AsyncUsage as AsyncUsage, Usage as Usage
    from .users.users import AsyncUsers as AsyncUsers, Users as Users
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
        WorkloadIdentityProviders as WorkloadIdentityProviders,
    )
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AdminAPIKeys": ".admin_api_keys",
            "AsyncAdminAPIKeys": ".admin_api_keys",
            "AsyncAuditLogs": ".audit_logs",
            "AsyncCertificates": ".certificates",
            "AsyncDataRetention": ".data_retention",
            "AsyncExternalKeys": ".external_keys",
            "AsyncExternalStorage": ".external_storage",
            "AsyncGroups": ".groups.groups",
            "AsyncInvites": ".invites",
            "AsyncOrganization": ".organization",
            "AsyncProjects": ".projects.projects",
            "AsyncRoles": ".roles",
            "AsyncSpendAlerts": ".spend_alerts",
            "AsyncSpendLimit": ".spend_limit",
            "AsyncUsage": ".usage",
            "AsyncUsers": ".users.users",
            "AsyncWorkloadIdentityProviders": ".workload_identity_providers.workload_identity_providers",
            "AuditLogs": ".audit_logs",
            "Certificates": ".certificates",
            "DataRetention": ".data_retention",
            "ExternalKeys": ".external_keys",
            "ExternalStorage": ".external_storage",
            "Groups": ".groups.groups",
            "Invites": ".invites",
            "Organization": ".organization",
            "Projects": ".projects.projects",
            "Roles": ".roles",
            "SpendAlerts": ".spend_alerts",
            "SpendLimit": ".spend_limit",
            "Usage": ".usage",
            "Users": ".users.users",
            "WorkloadIdentityProviders": ".workload_identity_providers.workload_identity_providers",
        },
    )

__all__ = [
    "AdminAPIKeys",
    "AsyncAdminAPIKeys",
    "AsyncAuditLogs",
    "AsyncCertificates",
    "AsyncDataRetention",
    "AsyncExternalKeys",
    "AsyncExternalStorage",
    "AsyncGroups",
    "AsyncInvites",
    "AsyncOrganization",
    "AsyncProjects",
    "AsyncRoles",
    "AsyncSpendAlerts",
    "AsyncSpendLimit",
    "AsyncUsage",
    "AsyncUsers",
    "AsyncWorkloadIdentityProviders",
    "AuditLogs",
    "Certificates",
    "DataRetention",
    "ExternalKeys",
    "ExternalStorage",
    "Groups",
    "Invites",
    "Organization",
    "Projects",
    "Roles",
    "SpendAlerts",
    "SpendLimit",
    "Usage",
    "Users",
    "WorkloadIdentityProviders",
]
