# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .data_channel_config import DataChannelConfig

__all__ = ["ClientConfig"]


__refs__ = {"DataChannelConfig": "live.data_channel_config"}


class ClientConfig(Model):
    data_channel: DataChannelConfig

    __wraps__ = {"data_channel": "live.data_channel_config:DataChannelConfig"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
