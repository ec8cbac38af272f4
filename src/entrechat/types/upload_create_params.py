# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "UploadCreateParams"]


__refs__ = {"FilePurpose": "file_purpose"}


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class UploadCreateParams(TypedDict, total=False):
    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
