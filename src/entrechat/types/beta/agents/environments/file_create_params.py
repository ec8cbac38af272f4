# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["FileCreateParams", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


FileCreateParams: TypeAlias = HostedEnvironmentFileParamFileID | HostedEnvironmentFileParamInline
