# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["FederationRule", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class FederationRule(Model):
    id: str
    attribute_matchers: dict[str, str | bool | int | float]
    created_at: int
    description: str | None = None
    enabled: bool
    name: str | None = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str

    __wraps__ = {
        "permissions": {
            "type": {
                "service_account_default": "admin.organization.workload_identity_providers.federation_rule:PermissionsServiceAccountDefault",
                "restricted": "admin.organization.workload_identity_providers.federation_rule:PermissionsRestricted",
            }
        }
    }


class PermissionsRestricted(Model):
    scopes: list[str]
    type: Literal["restricted"]


class PermissionsServiceAccountDefault(Model):
    type: Literal["service_account_default"]


Permissions: TypeAlias = PermissionsServiceAccountDefault | PermissionsRestricted
