# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["ChatKitThread", "Status", "StatusActive", "StatusClosed", "StatusLocked"]


class ChatKitThread(Model):
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    title: str | None = None
    user: str

    __wraps__ = {
        "status": {
            "type": {
                "active": "beta.chatkit.chatkit_thread:StatusActive",
                "locked": "beta.chatkit.chatkit_thread:StatusLocked",
                "closed": "beta.chatkit.chatkit_thread:StatusClosed",
            }
        }
    }


class StatusActive(Model):
    type: Literal["active"]


class StatusClosed(Model):
    reason: str | None = None
    type: Literal["closed"]


class StatusLocked(Model):
    reason: str | None = None
    type: Literal["locked"]


Status: TypeAlias = StatusActive | StatusLocked | StatusClosed
