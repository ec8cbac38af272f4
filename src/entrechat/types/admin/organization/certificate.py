# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Certificate", "CertificateDetails"]


class Certificate(Model):
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: bool | None = None

    __wraps__ = {"certificate_details": "admin.organization.certificate:CertificateDetails"}


class CertificateDetails(Model):
    content: str | None = None
    expires_at: int | None = None
    valid_at: int | None = None
