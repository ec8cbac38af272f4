# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["PersistedMcpTransportConfigParamHTTP", "PersistedMcpTransportConfigParamStdio", "PersistedMcpTransportParam"]


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    headers: dict[str, str] | None


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: SequenceNotStr[str] | None
    env_vars: SequenceNotStr[str] | None


PersistedMcpTransportParam: TypeAlias = PersistedMcpTransportConfigParamHTTP | PersistedMcpTransportConfigParamStdio
