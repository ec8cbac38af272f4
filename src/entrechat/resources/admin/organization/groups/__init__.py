# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .groups import AsyncGroups, Groups
    from .roles import AsyncRoles, Roles
    from .users import AsyncUsers, Users
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncGroups": ".groups",
            "AsyncRoles": ".roles",
            "AsyncUsers": ".users",
            "Groups": ".groups",
            "Roles": ".roles",
            "Users": ".users",
        },
    )

__all__ = ["AsyncGroups", "AsyncRoles", "AsyncUsers", "Groups", "Roles", "Users"]
