# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .vault_status_filter_param import VaultStatusFilterParam

__all__ = ["VaultListParams"]


__refs__ = {"VaultStatusFilterParam": "beta.agents.vault_status_filter_param"}


class VaultListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
