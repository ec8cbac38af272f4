# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["FederationRuleCreateParams", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class FederationRuleCreateParams(TypedDict, total=False):
    attribute_matchers: Required[dict[str, str | bool | int | float]]
    project_id: Required[str]
    service_account_id: Required[str]
    description: str
    enabled: bool
    name: str
    permissions: Permissions


class PermissionsRestricted(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


class PermissionsServiceAccountDefault(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


Permissions: TypeAlias = PermissionsServiceAccountDefault | PermissionsRestricted
