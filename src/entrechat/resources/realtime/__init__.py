# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .calls import AsyncCalls, Calls
    from .client_secrets import AsyncClientSecrets, ClientSecrets
    from .realtime import AsyncRealtime, Realtime
    from .translations.translations import AsyncTranslations, Translations
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncCalls": ".calls",
            "AsyncClientSecrets": ".client_secrets",
            "AsyncRealtime": ".realtime",
            "AsyncTranslations": ".translations.translations",
            "Calls": ".calls",
            "ClientSecrets": ".client_secrets",
            "Realtime": ".realtime",
            "Translations": ".translations.translations",
        },
    )

__all__ = [
    "AsyncCalls",
    "AsyncClientSecrets",
    "AsyncRealtime",
    "AsyncTranslations",
    "Calls",
    "ClientSecrets",
    "Realtime",
    "Translations",
]
