# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

__all__ = ["NotificationChannel", "SpendAlertCreateParams"]


class NotificationChannel(TypedDict, total=False):
    recipients: Required[SequenceNotStr[str]]
    type: Required[Literal["email"]]
    subject_prefix: str | None


class SpendAlertCreateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    threshold_amount: Required[int]
