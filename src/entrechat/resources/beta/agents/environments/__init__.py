# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .environments import AsyncEnvironments as AsyncEnvironments, Environments as Environments
    from .files import AsyncFiles as AsyncFiles, Files as Files
    from .templates import AsyncTemplates as AsyncTemplates, Templates as Templates
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
