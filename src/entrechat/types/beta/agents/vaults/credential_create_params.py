# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .credential_auth_create_param import CredentialAuthCreateParam

__all__ = ["CredentialCreateParams"]


__refs__ = {"CredentialAuthCreateParam": "beta.agents.vaults.credential_auth_create_param"}


class CredentialCreateParams(TypedDict, total=False):
    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: dict[str, str]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
