# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_tools_config_union import RealtimeToolsConfigUnion

__all__ = ["RealtimeToolsConfig"]


__refs__ = {"RealtimeToolsConfigUnion": "realtime.realtime_tools_config_union"}

if TYPE_CHECKING:
    RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
else:
    __aliases__ = {"RealtimeToolsConfig": "list[RealtimeToolsConfigUnion]"}
    __getattr__ = members(globals())
