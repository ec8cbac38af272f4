# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .api_keys import APIKeys as APIKeys, AsyncAPIKeys as AsyncAPIKeys
    from .certificates import AsyncCertificates as AsyncCertificates, Certificates as Certificates
    from .data_retention import AsyncDataRetention as AsyncDataRetention, DataRetention as DataRetention
    from .groups.groups import AsyncGroups as AsyncGroups, Groups as Groups
    from .hosted_tool_permissions import (
        AsyncHostedToolPermissions as AsyncHostedToolPermissions,
        HostedToolPermissions as HostedToolPermissions,
    )
    from .model_permissions import AsyncModelPermissions as AsyncModelPermissions, ModelPermissions as ModelPermissions
    from .projects import AsyncProjects as AsyncProjects, Projects as Projects
    from .rate_limits import AsyncRateLimits as AsyncRateLimits, RateLimits as RateLimits
    from .roles import AsyncRoles as AsyncRoles, Roles as Roles
    from .service_accounts.service_accounts import (
        AsyncServiceAccounts as AsyncServiceAccounts,
        ServiceAccounts as ServiceAccounts,
    )
    from .service_tier_settings import (
        AsyncServiceTierSettings as AsyncServiceTierSettings,
        ServiceTierSettings as ServiceTierSettings,
    )
    from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts, SpendAlerts as SpendAlerts
    from .spend_limit import AsyncSpendLimit as AsyncSpendLimit, SpendLimit as SpendLimit
    from .users.users import AsyncUsers as AsyncUsers, Users as Users
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "APIKeys": ".api_keys",
            "AsyncAPIKeys": ".api_keys",
            "AsyncCertificates": ".certificates",
            "AsyncDataRetention": ".data_retention",
            "AsyncGroups": ".groups.groups",
            "AsyncHostedToolPermissions": ".hosted_tool_permissions",
            "AsyncModelPermissions": ".model_permissions",
            "AsyncProjects": ".projects",
            "AsyncRateLimits": ".rate_limits",
            "AsyncRoles": ".roles",
            "AsyncServiceAccounts": ".service_accounts.service_accounts",
            "AsyncServiceTierSettings": ".service_tier_settings",
            "AsyncSpendAlerts": ".spend_alerts",
            "AsyncSpendLimit": ".spend_limit",
            "AsyncUsers": ".users.users",
            "Certificates": ".certificates",
            "DataRetention": ".data_retention",
            "Groups": ".groups.groups",
            "HostedToolPermissions": ".hosted_tool_permissions",
            "ModelPermissions": ".model_permissions",
            "Projects": ".projects",
            "RateLimits": ".rate_limits",
            "Roles": ".roles",
            "ServiceAccounts": ".service_accounts.service_accounts",
            "ServiceTierSettings": ".service_tier_settings",
            "SpendAlerts": ".spend_alerts",
            "SpendLimit": ".spend_limit",
            "Users": ".users.users",
        },
    )

__all__ = [
    "APIKeys",
    "AsyncAPIKeys",
    "AsyncCertificates",
    "AsyncDataRetention",
    "AsyncGroups",
    "AsyncHostedToolPermissions",
    "AsyncModelPermissions",
    "AsyncProjects",
    "AsyncRateLimits",
    "AsyncRoles",
    "AsyncServiceAccounts",
    "AsyncServiceTierSettings",
    "AsyncSpendAlerts",
    "AsyncSpendLimit",
    "AsyncUsers",
    "Certificates",
    "DataRetention",
    "Groups",
    "HostedToolPermissions",
    "ModelPermissions",
    "Projects",
    "RateLimits",
    "Roles",
    "ServiceAccounts",
    "ServiceTierSettings",
    "SpendAlerts",
    "SpendLimit",
    "Users",
]
