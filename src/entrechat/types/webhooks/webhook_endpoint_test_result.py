# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["WebhookEndpointTestResult"]


class WebhookEndpointTestResult(Model):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str
