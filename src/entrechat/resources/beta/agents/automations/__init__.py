# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .automations import AsyncAutomations, Automations
    from .invocations import AsyncInvocations, Invocations
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncAutomations": ".automations",
            "AsyncInvocations": ".invocations",
            "Automations": ".automations",
            "Invocations": ".invocations",
        },
    )

__all__ = ["AsyncAutomations", "AsyncInvocations", "Automations", "Invocations"]
