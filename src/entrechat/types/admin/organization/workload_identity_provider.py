# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProvider",
]


class AttributeTransformation(Model):
    attribute: str
    expression: str


class VerificationDiscovery(Model):
    discovery_url: str | None = None
    type: Literal["discovery"]


class VerificationUploadedJwks(Model):
    jwks: dict[str, Any]
    type: Literal["uploaded_jwks"]


class WorkloadIdentityProvider(Model):
    id: str
    attribute_transformations: list[AttributeTransformation]
    audience: str
    created_at: int
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification

    __wraps__ = {
        "attribute_transformations": ["admin.organization.workload_identity_provider:AttributeTransformation"],
        "verification": {
            "type": {
                "discovery": "admin.organization.workload_identity_provider:VerificationDiscovery",
                "uploaded_jwks": "admin.organization.workload_identity_provider:VerificationUploadedJwks",
            }
        },
    }


Verification: TypeAlias = VerificationDiscovery | VerificationUploadedJwks
