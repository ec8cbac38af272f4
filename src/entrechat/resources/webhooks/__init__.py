# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .event_types import AsyncEventTypes, EventTypes
    from .webhooks import AsyncWebhooks, Webhooks
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncEventTypes": ".event_types",
            "AsyncWebhooks": ".webhooks",
            "EventTypes": ".event_types",
            "Webhooks": ".webhooks",
        },
    )

__all__ = ["AsyncEventTypes", "AsyncWebhooks", "EventTypes", "Webhooks"]
