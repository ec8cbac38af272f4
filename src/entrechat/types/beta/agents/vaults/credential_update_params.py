# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .credential_auth_rotate_param import CredentialAuthRotateParam

__all__ = ["CredentialUpdateParams"]


__refs__ = {"CredentialAuthRotateParam": "beta.agents.vaults.credential_auth_rotate_param"}


class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    metadata: dict[str, str]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
