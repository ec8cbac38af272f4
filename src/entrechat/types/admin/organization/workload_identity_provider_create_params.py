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
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProviderCreateParams",
]


class AttributeTransformation(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class VerificationDiscovery(TypedDict, total=False):
    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwks(TypedDict, total=False):
    jwks: Required[dict[str, Any]]
    type: Required[Literal["uploaded_jwks"]]


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[AttributeTransformation]
    description: str
    enabled: bool
    verification: Verification


Verification: TypeAlias = VerificationDiscovery | VerificationUploadedJwks
