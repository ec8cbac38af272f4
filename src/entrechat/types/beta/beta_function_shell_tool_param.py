# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_container_auto_param import BetaContainerAutoParam
    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_local_environment_param import BetaLocalEnvironmentParam

__all__ = ["BetaFunctionShellToolParam", "Environment"]


__refs__ = {
    "BetaContainerAutoParam": "beta.beta_container_auto_param",
    "BetaContainerReferenceParam": "beta.beta_container_reference_param",
    "BetaLocalEnvironmentParam": "beta.beta_local_environment_param",
}


class BetaFunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    environment: Environment | None


if TYPE_CHECKING:
    Environment: TypeAlias = BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam
else:
    __aliases__ = {"Environment": "BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam"}
    __getattr__ = members(globals(), fill=True)
