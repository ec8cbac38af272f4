# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..shared.metadata import Metadata

__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


__refs__ = {"Metadata": "shared.metadata"}


class Thread(Model):
    id: str
    created_at: int
    metadata: Metadata | None = None
    object: Literal["thread"]
    tool_resources: ToolResources | None = None

    __wraps__ = {"tool_resources": "beta.thread:ToolResources"}


class ToolResources(Model):
    code_interpreter: ToolResourcesCodeInterpreter | None = None
    file_search: ToolResourcesFileSearch | None = None

    __wraps__ = {
        "code_interpreter": "beta.thread:ToolResourcesCodeInterpreter",
        "file_search": "beta.thread:ToolResourcesFileSearch",
    }


class ToolResourcesCodeInterpreter(Model):
    file_ids: list[str] | None = None


class ToolResourcesFileSearch(Model):
    vector_store_ids: list[str] | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
