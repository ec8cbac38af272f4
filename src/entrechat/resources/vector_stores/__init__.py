# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .file_batches import AsyncFileBatches, FileBatches
    from .files import AsyncFiles, Files
    from .vector_stores import AsyncVectorStores, VectorStores
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncFileBatches": ".file_batches",
            "AsyncFiles": ".files",
            "AsyncVectorStores": ".vector_stores",
            "FileBatches": ".file_batches",
            "Files": ".files",
            "VectorStores": ".vector_stores",
        },
    )

__all__ = ["AsyncFileBatches", "AsyncFiles", "AsyncVectorStores", "FileBatches", "Files", "VectorStores"]
