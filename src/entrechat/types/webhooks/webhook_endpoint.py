# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["WebhookEndpoint"]


class WebhookEndpoint(Model):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None
