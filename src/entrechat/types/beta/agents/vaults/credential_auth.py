# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .credential_networking import CredentialNetworking
    from .mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth

__all__ = [
    "CredentialAuth",
    "VaultCredentialAuthResourceEnvironmentVariable",
    "VaultCredentialAuthResourceMcpOauth",
    "VaultCredentialAuthResourceMcpOauthRefresh",
    "VaultCredentialAuthResourceStaticBearer",
]


__refs__ = {
    "CredentialNetworking": "beta.agents.vaults.credential_networking",
    "McpOauthTokenEndpointAuth": "beta.agents.vaults.mcp_oauth_token_endpoint_auth",
}


class VaultCredentialAuthResourceEnvironmentVariable(Model):
    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"]

    __wraps__ = {
        "networking": {
            "type": {
                "unrestricted": "beta.agents.vaults.credential_networking:VaultCredentialNetworkingResourceUnrestricted",
                "limited": "beta.agents.vaults.credential_networking:VaultCredentialNetworkingResourceLimited",
            }
        }
    }


class VaultCredentialAuthResourceMcpOauth(Model):
    expires_at: str | None = None
    mcp_server_url: str
    refresh: VaultCredentialAuthResourceMcpOauthRefresh | None = None
    type: Literal["mcp_oauth"]

    __wraps__ = {"refresh": "beta.agents.vaults.credential_auth:VaultCredentialAuthResourceMcpOauthRefresh"}


class VaultCredentialAuthResourceMcpOauthRefresh(Model):
    client_id: str
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth

    __wraps__ = {
        "token_endpoint_auth": {
            "type": {
                "none": "beta.agents.vaults.mcp_oauth_token_endpoint_auth:McpOauthTokenEndpointAuthResourceNone",
                "client_secret_basic": "beta.agents.vaults.mcp_oauth_token_endpoint_auth:McpOauthTokenEndpointAuthResourceClientSecretBasic",
                "client_secret_post": "beta.agents.vaults.mcp_oauth_token_endpoint_auth:McpOauthTokenEndpointAuthResourceClientSecretPost",
            }
        }
    }


class VaultCredentialAuthResourceStaticBearer(Model):
    mcp_server_url: str
    type: Literal["static_bearer"]


CredentialAuth: TypeAlias = (
    VaultCredentialAuthResourceMcpOauth
    | VaultCredentialAuthResourceStaticBearer
    | VaultCredentialAuthResourceEnvironmentVariable
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
