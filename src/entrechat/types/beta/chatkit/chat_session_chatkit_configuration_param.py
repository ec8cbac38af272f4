# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.typed import TypedDict

__all__ = ["AutomaticThreadTitling", "ChatSessionChatKitConfigurationParam", "FileUpload", "History"]


class AutomaticThreadTitling(TypedDict, total=False):
    enabled: bool


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    automatic_thread_titling: AutomaticThreadTitling
    file_upload: FileUpload
    history: History


class FileUpload(TypedDict, total=False):
    enabled: bool
    max_file_size: int
    max_files: int


class History(TypedDict, total=False):
    enabled: bool
    recent_threads: int
