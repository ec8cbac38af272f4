# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from .server_event_selector_param import ServerEventSelectorParam

__all__ = ["DataChannelConfigParam"]


__refs__ = {"ServerEventSelectorParam": "live.server_event_selector_param"}


class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Literal["all"] | SequenceNotStr[str]
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
