"""Why a document has no text for us."""

from __future__ import annotations

from typing import Literal


class Unreadable(Exception):
    """`code` is one of the API's for a file's `last_error`."""

    def __init__(self, code: Literal["unsupported_file", "invalid_file"], message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
