# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Enforcement", "OrganizationSpendLimit"]


class Enforcement(Model):
    status: str | Literal["inactive", "enforcing"]


class OrganizationSpendLimit(Model):
    currency: str | Literal["USD"]
    enforcement: Enforcement
    interval: str | Literal["month"]
    object: Literal["organization.spend_limit"]
    threshold_amount: int

    __wraps__ = {"enforcement": "admin.organization.organization_spend_limit:Enforcement"}
