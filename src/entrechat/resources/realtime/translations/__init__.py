# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .client_secrets import AsyncClientSecrets, ClientSecrets
    from .translations import AsyncTranslations, Translations
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncClientSecrets": ".client_secrets",
            "AsyncTranslations": ".translations",
            "ClientSecrets": ".client_secrets",
            "Translations": ".translations",
        },
    )

__all__ = ["AsyncClientSecrets", "AsyncTranslations", "ClientSecrets", "Translations"]
