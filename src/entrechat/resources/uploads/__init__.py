# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .parts import AsyncParts, Parts
    from .uploads import AsyncUploads, Uploads
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncParts": ".parts", "AsyncUploads": ".uploads", "Parts": ".parts", "Uploads": ".uploads"}
    )

__all__ = ["AsyncParts", "AsyncUploads", "Parts", "Uploads"]
