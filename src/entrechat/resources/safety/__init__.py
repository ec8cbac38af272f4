# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .alerts import Alerts, AsyncAlerts
    from .cases import AsyncCases, Cases
    from .safety import AsyncSafety, Safety
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Alerts": ".alerts",
            "AsyncAlerts": ".alerts",
            "AsyncCases": ".cases",
            "AsyncSafety": ".safety",
            "Cases": ".cases",
            "Safety": ".safety",
        },
    )

__all__ = ["Alerts", "AsyncAlerts", "AsyncCases", "AsyncSafety", "Cases", "Safety"]
