# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .safety_alert import SafetyAlert
    from .safety_case import SafetyCase
else:
    __getattr__, __dir__ = exports(__name__, {"SafetyAlert": ".safety_alert", "SafetyCase": ".safety_case"})

__all__ = ["SafetyAlert", "SafetyCase"]
