# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "CreateMcpOauthTokenEndpointAuthParamClientSecretPost",
    "CreateMcpOauthTokenEndpointAuthParamNone",
    "McpOauthTokenEndpointAuthCreateParam",
]


class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]


class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]


class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


McpOauthTokenEndpointAuthCreateParam: TypeAlias = (
    CreateMcpOauthTokenEndpointAuthParamNone
    | CreateMcpOauthTokenEndpointAuthParamClientSecretBasic
    | CreateMcpOauthTokenEndpointAuthParamClientSecretPost
)
