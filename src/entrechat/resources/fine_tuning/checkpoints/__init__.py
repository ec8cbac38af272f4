# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .checkpoints import AsyncCheckpoints, Checkpoints
    from .permissions import AsyncPermissions, Permissions
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncCheckpoints": ".checkpoints",
            "AsyncPermissions": ".permissions",
            "Checkpoints": ".checkpoints",
            "Permissions": ".permissions",
        },
    )

__all__ = ["AsyncCheckpoints", "AsyncPermissions", "Checkpoints", "Permissions"]
