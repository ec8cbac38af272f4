# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Enforcement", "ProjectSpendLimit"]


class Enforcement(Model):
    status: str | Literal["inactive", "enforcing"]


class ProjectSpendLimit(Model):
    currency: str | Literal["USD"]
    enforcement: Enforcement
    interval: str | Literal["month"]
    object: Literal["project.spend_limit"]
    threshold_amount: int

    __wraps__ = {"enforcement": "admin.organization.projects.project_spend_limit:Enforcement"}
