# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .checkpoints import AsyncCheckpoints as AsyncCheckpoints, Checkpoints as Checkpoints
    from .permissions import AsyncPermissions as AsyncPermissions, Permissions as Permissions
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
