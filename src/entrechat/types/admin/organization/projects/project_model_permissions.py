# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ProjectModelPermissions"]


class ProjectModelPermissions(Model):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str] = wire("model_ids")
    object: Literal["project.model_permissions"]
