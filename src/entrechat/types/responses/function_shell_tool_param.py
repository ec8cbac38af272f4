# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .container_auto_param import ContainerAutoParam
    from .container_reference_param import ContainerReferenceParam
    from .local_environment_param import LocalEnvironmentParam

__all__ = ["Environment", "FunctionShellToolParam"]


__refs__ = {
    "ContainerAutoParam": "responses.container_auto_param",
    "ContainerReferenceParam": "responses.container_reference_param",
    "LocalEnvironmentParam": "responses.local_environment_param",
}


class FunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    environment: Environment | None


if TYPE_CHECKING:
    Environment: TypeAlias = ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam
else:
    __aliases__ = {"Environment": "ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam"}
    __getattr__ = members(globals(), fill=True)
