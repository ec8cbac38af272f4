# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .environments import AsyncEnvironments, Environments
    from .files import AsyncFiles, Files
    from .templates import AsyncTemplates, Templates
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncEnvironments": ".environments",
            "AsyncFiles": ".files",
            "AsyncTemplates": ".templates",
            "Environments": ".environments",
            "Files": ".files",
            "Templates": ".templates",
        },
    )

__all__ = ["AsyncEnvironments", "AsyncFiles", "AsyncTemplates", "Environments", "Files", "Templates"]
