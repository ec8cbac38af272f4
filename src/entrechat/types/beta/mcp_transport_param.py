# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["McpTransportConfigParamHTTP", "McpTransportConfigParamStdio", "McpTransportParam"]


class McpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: str | None
    headers: dict[str, str] | None


class McpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: SequenceNotStr[str] | None
    env: dict[str, str] | None
    env_vars: SequenceNotStr[str] | None


McpTransportParam: TypeAlias = McpTransportConfigParamHTTP | McpTransportConfigParamStdio
