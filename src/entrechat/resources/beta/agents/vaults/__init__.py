# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .credentials import AsyncCredentials, Credentials
    from .vaults import AsyncVaults, Vaults
else:
    __getattr__, __dir__ = exports(
        __name__,
        {"AsyncCredentials": ".credentials", "AsyncVaults": ".vaults", "Credentials": ".credentials", "Vaults": ".vaults"},
    )

__all__ = ["AsyncCredentials", "AsyncVaults", "Credentials", "Vaults"]
