# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Required

from entrechat._core.typed import SequenceNotStr, TypedDict

__all__ = ["CertificateDeactivateParams"]


class CertificateDeactivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]
