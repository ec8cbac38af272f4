# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AwsExternalStorageProvider"]


class AwsExternalStorageProvider(Model):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]
