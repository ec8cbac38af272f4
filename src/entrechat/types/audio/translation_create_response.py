# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .translation import Translation
    from .translation_verbose import TranslationVerbose

__all__ = ["TranslationCreateResponse"]


__refs__ = {"Translation": "audio.translation", "TranslationVerbose": "audio.translation_verbose"}

if TYPE_CHECKING:
    TranslationCreateResponse: TypeAlias = Translation | TranslationVerbose
else:
    __aliases__ = {"TranslationCreateResponse": "Translation | TranslationVerbose"}
    __getattr__ = members(globals())
