# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["NotificationChannel", "OrganizationSpendAlert"]


class NotificationChannel(Model):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class OrganizationSpendAlert(Model):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int

    __wraps__ = {"notification_channel": "admin.organization.organization_spend_alert:NotificationChannel"}
