# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .content import AsyncContent, Content
    from .versions import AsyncVersions, Versions
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncContent": ".content", "AsyncVersions": ".versions", "Content": ".content", "Versions": ".versions"}
    )

__all__ = ["AsyncContent", "AsyncVersions", "Content", "Versions"]
