"""`/organization` and `/projects`: one module for each family of administrative operations."""

from __future__ import annotations

from . import (
    admin_api_keys,
    audit_logs,
    certificates,
    external_keys,
    external_storage,
    federation_rules,
    groups,
    invites,
    project_api_keys,
    project_settings,
    projects,
    rate_limits,
    roles,
    service_accounts,
    service_tiers,
    spending,
    usage,
    users,
    workload_providers,
)

MODULES = (
    admin_api_keys,
    audit_logs,
    certificates,
    external_keys,
    external_storage,
    federation_rules,
    groups,
    invites,
    project_api_keys,
    project_settings,
    projects,
    rate_limits,
    roles,
    service_accounts,
    service_tiers,
    spending,
    usage,
    users,
    workload_providers,
)
