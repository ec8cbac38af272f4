# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.files import FileTypes
from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "FileCreateParams"]


__refs__ = {"FilePurpose": "file_purpose"}


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
