"""`/organization` and `/projects`: one module for each family of administrative operations."""

from __future__ import annotations

from . import (
    admin_api_keys,
    audit_logs,
    certificates,
    groups,
    invites,
    project_api_keys,
    project_settings,
    projects,
    rate_limits,
    roles,
    service_accounts,
    spending,
    usage,
    users,
)

MODULES = (
    admin_api_keys,
    audit_logs,
    certificates,
    groups,
    invites,
    project_api_keys,
    project_settings,
    projects,
    rate_limits,
    roles,
    service_accounts,
    spending,
    usage,
    users,
)
