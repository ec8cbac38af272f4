# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable

from entrechat._core.files import FileTypes
from entrechat._core.typed import TypedDict

__all__ = ["VersionCreateParams"]


class VersionCreateParams(TypedDict, total=False):
    default: bool
    files: Iterable[FileTypes] | FileTypes
