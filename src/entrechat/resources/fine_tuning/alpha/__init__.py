# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .alpha import Alpha, AsyncAlpha
    from .graders import AsyncGraders, Graders
else:
    __getattr__, __dir__ = exports(
        __name__, {"Alpha": ".alpha", "AsyncAlpha": ".alpha", "AsyncGraders": ".graders", "Graders": ".graders"}
    )

__all__ = ["Alpha", "AsyncAlpha", "AsyncGraders", "Graders"]
