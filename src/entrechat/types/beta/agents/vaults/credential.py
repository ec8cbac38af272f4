# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .credential_auth import CredentialAuth

__all__ = ["Credential"]


__refs__ = {"CredentialAuth": "beta.agents.vaults.credential_auth"}


class Credential(Model):
    id: str
    auth: CredentialAuth
    created_at: int
    metadata: dict[str, str]
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str

    __wraps__ = {
        "auth": {
            "type": {
                "mcp_oauth": "beta.agents.vaults.credential_auth:VaultCredentialAuthResourceMcpOauth",
                "static_bearer": "beta.agents.vaults.credential_auth:VaultCredentialAuthResourceStaticBearer",
                "environment_variable": "beta.agents.vaults.credential_auth:VaultCredentialAuthResourceEnvironmentVariable",
            }
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
