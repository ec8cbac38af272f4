# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .container_auto import ContainerAuto
    from .container_reference import ContainerReference
    from .local_environment import LocalEnvironment

__all__ = ["Environment", "FunctionShellTool"]


__refs__ = {
    "ContainerAuto": "responses.container_auto",
    "ContainerReference": "responses.container_reference",
    "LocalEnvironment": "responses.local_environment",
}


class FunctionShellTool(Model):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: Environment | None = None

    __wraps__ = {
        "environment": {
            "type": {
                "container_auto": "responses.container_auto:ContainerAuto",
                "local": "responses.local_environment:LocalEnvironment",
                "container_reference": "responses.container_reference:ContainerReference",
            }
        }
    }


if TYPE_CHECKING:
    Environment: TypeAlias = ContainerAuto | LocalEnvironment | ContainerReference | None
else:
    __aliases__ = {"Environment": "ContainerAuto | LocalEnvironment | ContainerReference | None"}
    __getattr__ = members(globals())
