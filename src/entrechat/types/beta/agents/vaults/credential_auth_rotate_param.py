# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .mcp_oauth_token_endpoint_auth_rotate_param import McpOauthTokenEndpointAuthRotateParam

__all__ = [
    "CredentialAuthRotateParam",
    "RotateVaultCredentialAuthParamEnvironmentVariable",
    "RotateVaultCredentialAuthParamMcpOauth",
    "RotateVaultCredentialAuthParamMcpOauthRefresh",
    "RotateVaultCredentialAuthParamStaticBearer",
]


__refs__ = {"McpOauthTokenEndpointAuthRotateParam": "beta.agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param"}


class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


class RotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    refresh: RotateVaultCredentialAuthParamMcpOauthRefresh | None


class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None


class RotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    type: Required[Literal["static_bearer"]]


CredentialAuthRotateParam: TypeAlias = (
    RotateVaultCredentialAuthParamMcpOauth
    | RotateVaultCredentialAuthParamStaticBearer
    | RotateVaultCredentialAuthParamEnvironmentVariable
)

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
