# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .vault_status import VaultStatus

__all__ = ["VaultStatusFilterParam"]


__refs__ = {"VaultStatus": "beta.agents.vault_status"}

if TYPE_CHECKING:
    VaultStatusFilterParam: TypeAlias = VaultStatus | list[VaultStatus]
else:
    __aliases__ = {"VaultStatusFilterParam": "VaultStatus | list[VaultStatus]"}
    __getattr__ = members(globals())
