# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["OciExternalStorageProvider"]


class OciExternalStorageProvider(Model):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]
