# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .hosted_environment_file_id import HostedEnvironmentFileID

__all__ = ["HostedEnvironmentFile", "HostedEnvironmentFileResourceInline"]


__refs__ = {"HostedEnvironmentFileID": "beta.hosted_environment_file_id"}


class HostedEnvironmentFileResourceInline(Model):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]


if TYPE_CHECKING:
    HostedEnvironmentFile: TypeAlias = HostedEnvironmentFileID | HostedEnvironmentFileResourceInline
else:
    __aliases__ = {"HostedEnvironmentFile": "HostedEnvironmentFileID | HostedEnvironmentFileResourceInline"}
    __getattr__ = members(globals())
