# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .part_create_params import PartCreateParams
    from .upload_part import UploadPart
else:
    __getattr__, __dir__ = exports(__name__, {"PartCreateParams": ".part_create_params", "UploadPart": ".upload_part"})

__all__ = ["PartCreateParams", "UploadPart"]
