# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "FederationRuleUpdateParams",
    "Permissions",
    "PermissionsDefaultPermissionsParam",
    "PermissionsRestrictedPermissionsParam",
]


class FederationRuleUpdateParams(TypedDict, total=False):
    workload_identity_provider_id: Required[str]
    attribute_matchers: dict[str, str | bool | int | float]
    description: str | None
    enabled: bool
    name: str | None
    permissions: Permissions


class PermissionsDefaultPermissionsParam(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class PermissionsRestrictedPermissionsParam(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


Permissions: TypeAlias = PermissionsDefaultPermissionsParam | PermissionsRestrictedPermissionsParam
