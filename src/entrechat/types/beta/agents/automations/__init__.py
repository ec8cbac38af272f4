# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .automation_invocation import AutomationInvocation
    from .automation_invocation_source import AutomationInvocationSource
    from .invocation_list_params import InvocationListParams
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AutomationInvocation": ".automation_invocation",
            "AutomationInvocationSource": ".automation_invocation_source",
            "InvocationListParams": ".invocation_list_params",
        },
    )

__all__ = ["AutomationInvocation", "AutomationInvocationSource", "InvocationListParams"]
