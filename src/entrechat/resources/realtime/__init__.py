# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .calls import AsyncCalls as AsyncCalls, Calls as Calls
    from .client_secrets import AsyncClientSecrets as AsyncClientSecrets, ClientSecrets as ClientSecrets
    from .realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from .translations.translations import AsyncTranslations as AsyncTranslations, Translations as Translations
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
