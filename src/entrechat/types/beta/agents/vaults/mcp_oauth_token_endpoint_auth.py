# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthResourceClientSecretBasic",
    "McpOauthTokenEndpointAuthResourceClientSecretPost",
    "McpOauthTokenEndpointAuthResourceNone",
]


class McpOauthTokenEndpointAuthResourceClientSecretBasic(Model):
    type: Literal["client_secret_basic"]


class McpOauthTokenEndpointAuthResourceClientSecretPost(Model):
    type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthResourceNone(Model):
    type: Literal["none"]


McpOauthTokenEndpointAuth: TypeAlias = (
    McpOauthTokenEndpointAuthResourceNone
    | McpOauthTokenEndpointAuthResourceClientSecretBasic
    | McpOauthTokenEndpointAuthResourceClientSecretPost
)
