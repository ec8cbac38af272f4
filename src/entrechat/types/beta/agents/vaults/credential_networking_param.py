# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CredentialNetworkingParam", "VaultCredentialNetworkingParamLimited", "VaultCredentialNetworkingParamUnrestricted"]


class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]


class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]


CredentialNetworkingParam: TypeAlias = VaultCredentialNetworkingParamUnrestricted | VaultCredentialNetworkingParamLimited
