# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .api_keys import APIKeys, AsyncAPIKeys
    from .service_accounts import AsyncServiceAccounts, ServiceAccounts
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "APIKeys": ".api_keys",
            "AsyncAPIKeys": ".api_keys",
            "AsyncServiceAccounts": ".service_accounts",
            "ServiceAccounts": ".service_accounts",
        },
    )

__all__ = ["APIKeys", "AsyncAPIKeys", "AsyncServiceAccounts", "ServiceAccounts"]
