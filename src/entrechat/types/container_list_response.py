# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ContainerListResponse", "ExpiresAfter", "NetworkPolicy"]


class ContainerListResponse(Model):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ExpiresAfter | None = None
    last_active_at: int | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None

    __wraps__ = {
        "expires_after": "container_list_response:ExpiresAfter",
        "network_policy": "container_list_response:NetworkPolicy",
    }


class ExpiresAfter(Model):
    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None
