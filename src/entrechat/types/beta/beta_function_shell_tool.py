# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_container_auto import BetaContainerAuto
    from .beta_container_reference import BetaContainerReference
    from .beta_local_environment import BetaLocalEnvironment

__all__ = ["BetaFunctionShellTool", "Environment"]


__refs__ = {
    "BetaContainerAuto": "beta.beta_container_auto",
    "BetaContainerReference": "beta.beta_container_reference",
    "BetaLocalEnvironment": "beta.beta_local_environment",
}


class BetaFunctionShellTool(Model):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: Environment | None = None

    __wraps__ = {
        "environment": {
            "type": {
                "container_auto": "beta.beta_container_auto:BetaContainerAuto",
                "local": "beta.beta_local_environment:BetaLocalEnvironment",
                "container_reference": "beta.beta_container_reference:BetaContainerReference",
            }
        }
    }


if TYPE_CHECKING:
    Environment: TypeAlias = BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | None
else:
    __aliases__ = {"Environment": "BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | None"}
    __getattr__ = members(globals())
