# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .message_delta import MessageDelta

__all__ = ["MessageDeltaEvent"]


__refs__ = {"MessageDelta": "beta.threads.message_delta"}


class MessageDeltaEvent(Model):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]

    __wraps__ = {"delta": "beta.threads.message_delta:MessageDelta"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
