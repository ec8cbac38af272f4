# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .api_keys import APIKeys, AsyncAPIKeys
    from .certificates import AsyncCertificates, Certificates
    from .data_retention import AsyncDataRetention, DataRetention
    from .groups.groups import AsyncGroups, Groups
    from .hosted_tool_permissions import AsyncHostedToolPermissions, HostedToolPermissions
    from .model_permissions import AsyncModelPermissions, ModelPermissions
    from .projects import AsyncProjects, Projects
    from .rate_limits import AsyncRateLimits, RateLimits
    from .roles import AsyncRoles, Roles
    from .service_accounts.service_accounts import AsyncServiceAccounts, ServiceAccounts
    from .service_tier_settings import AsyncServiceTierSettings, ServiceTierSettings
    from .spend_alerts import AsyncSpendAlerts, SpendAlerts
    from .spend_limit import AsyncSpendLimit, SpendLimit
    from .users.users import AsyncUsers, Users
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
