# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["PersistedMcpTransport", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio"]


class PersistedMcpTransportResourceHTTP(Model):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]


class PersistedMcpTransportResourceStdio(Model):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]


PersistedMcpTransport: TypeAlias = PersistedMcpTransportResourceHTTP | PersistedMcpTransportResourceStdio
