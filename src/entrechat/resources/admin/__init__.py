# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .admin import Admin, AsyncAdmin
    from .organization.organization import AsyncOrganization, Organization
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Admin": ".admin",
            "AsyncAdmin": ".admin",
            "AsyncOrganization": ".organization.organization",
            "Organization": ".organization.organization",
        },
    )

__all__ = ["Admin", "AsyncAdmin", "AsyncOrganization", "Organization"]
