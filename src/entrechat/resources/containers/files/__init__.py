# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .content import AsyncContent, Content
    from .files import AsyncFiles, Files
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncContent": ".content", "AsyncFiles": ".files", "Content": ".content", "Files": ".files"}
    )

__all__ = ["AsyncContent", "AsyncFiles", "Content", "Files"]
