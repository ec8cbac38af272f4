# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CredentialNetworking", "VaultCredentialNetworkingResourceLimited", "VaultCredentialNetworkingResourceUnrestricted"]


class VaultCredentialNetworkingResourceLimited(Model):
    allowed_hosts: list[str]
    type: Literal["limited"]


class VaultCredentialNetworkingResourceUnrestricted(Model):
    type: Literal["unrestricted"]


CredentialNetworking: TypeAlias = VaultCredentialNetworkingResourceUnrestricted | VaultCredentialNetworkingResourceLimited
