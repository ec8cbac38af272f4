# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["CertificateDeactivateResponse", "CertificateDetails"]


class CertificateDeactivateResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.project.certificate"]

    __wraps__ = {"certificate_details": "admin.organization.projects.certificate_deactivate_response:CertificateDetails"}


class CertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None
