# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "McpOauthTokenEndpointAuthRotateParam",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretPost",
]


class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None


class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    client_secret: str | None


McpOauthTokenEndpointAuthRotateParam: TypeAlias = (
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic | RotateMcpOauthTokenEndpointAuthParamClientSecretPost
)
