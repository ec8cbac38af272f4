# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscoveryVerificationParam",
    "VerificationUploadedJwksVerificationParam",
    "WorkloadIdentityProviderUpdateParams",
]


class AttributeTransformation(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class VerificationDiscoveryVerificationParam(TypedDict, total=False):
    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwksVerificationParam(TypedDict, total=False):
    jwks: Required[dict[str, Any]]
    type: Required[Literal["uploaded_jwks"]]


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    attribute_transformations: Iterable[AttributeTransformation]
    audience: str
    description: str | None
    enabled: bool
    issuer: str
    name: str
    verification: Verification


Verification: TypeAlias = VerificationDiscoveryVerificationParam | VerificationUploadedJwksVerificationParam
