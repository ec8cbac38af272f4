# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from entrechat._core.lazy import exports

__all__: list[str] = []

__getattr__, __dir__ = exports(__name__, {})
