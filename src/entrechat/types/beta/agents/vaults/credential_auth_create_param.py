# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .credential_networking_param import CredentialNetworkingParam
    from .mcp_oauth_token_endpoint_auth_create_param import McpOauthTokenEndpointAuthCreateParam

__all__ = [
    "CreateVaultCredentialAuthParamEnvironmentVariable",
    "CreateVaultCredentialAuthParamMcpOauth",
    "CreateVaultCredentialAuthParamMcpOauthRefresh",
    "CreateVaultCredentialAuthParamStaticBearer",
    "CredentialAuthCreateParam",
]


__refs__ = {
    "CredentialNetworkingParam": "beta.agents.vaults.credential_networking_param",
    "McpOauthTokenEndpointAuthCreateParam": "beta.agents.vaults.mcp_oauth_token_endpoint_auth_create_param",
}


class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    networking: Required[CredentialNetworkingParam]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


class CreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: str | None
    refresh: CreateVaultCredentialAuthParamMcpOauthRefresh | None


class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    resource: str | None
    scope: str | None


class CreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]


CredentialAuthCreateParam: TypeAlias = (
    CreateVaultCredentialAuthParamMcpOauth
    | CreateVaultCredentialAuthParamStaticBearer
    | CreateVaultCredentialAuthParamEnvironmentVariable
)

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
