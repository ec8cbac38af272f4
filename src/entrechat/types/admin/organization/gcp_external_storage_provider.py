# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["GcpExternalStorageProvider"]


class GcpExternalStorageProvider(Model):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
