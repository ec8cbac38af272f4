# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .admin_api_keys import AdminAPIKeys, AsyncAdminAPIKeys
    from .audit_logs import AsyncAuditLogs, AuditLogs
    from .certificates import AsyncCertificates, Certificates
    from .data_retention import AsyncDataRetention, DataRetention
    from .external_keys import AsyncExternalKeys, ExternalKeys
    from .external_storage import AsyncExternalStorage, ExternalStorage
    from .groups.groups import AsyncGroups, Groups
    from .invites import AsyncInvites, Invites
    from .organization import AsyncOrganization, Organization
    from .projects.projects import AsyncProjects, Projects
    from .roles import AsyncRoles, Roles
    from .spend_alerts import AsyncSpendAlerts, SpendAlerts
    from .spend_limit import AsyncSpendLimit, SpendLimit
    from .usage import AsyncUsage, Usage
    from .users.users import AsyncUsers, Users
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders,
        WorkloadIdentityProviders,
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
