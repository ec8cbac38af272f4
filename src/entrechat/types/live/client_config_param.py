# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .data_channel_config_param import DataChannelConfigParam

__all__ = ["ClientConfigParam"]


__refs__ = {"DataChannelConfigParam": "live.data_channel_config_param"}


class ClientConfigParam(TypedDict, total=False):
    data_channel: Required[DataChannelConfigParam]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
