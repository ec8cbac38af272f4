# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .containers import AsyncContainers, Containers
    from .files.files import AsyncFiles, Files
else:
    __getattr__, __dir__ = exports(
        __name__,
        {"AsyncContainers": ".containers", "AsyncFiles": ".files.files", "Containers": ".containers", "Files": ".files.files"},
    )

__all__ = ["AsyncContainers", "AsyncFiles", "Containers", "Files"]
