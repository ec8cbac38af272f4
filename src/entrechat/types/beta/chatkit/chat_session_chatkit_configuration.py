# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from .chat_session_file_upload import ChatSessionFileUpload
    from .chat_session_history import ChatSessionHistory

__all__ = ["ChatSessionChatKitConfiguration"]


__refs__ = {
    "ChatSessionAutomaticThreadTitling": "beta.chatkit.chat_session_automatic_thread_titling",
    "ChatSessionFileUpload": "beta.chatkit.chat_session_file_upload",
    "ChatSessionHistory": "beta.chatkit.chat_session_history",
}


class ChatSessionChatKitConfiguration(Model):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory

    __wraps__ = {
        "automatic_thread_titling": "beta.chatkit.chat_session_automatic_thread_titling:ChatSessionAutomaticThreadTitling",
        "file_upload": "beta.chatkit.chat_session_file_upload:ChatSessionFileUpload",
        "history": "beta.chatkit.chat_session_history:ChatSessionHistory",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
