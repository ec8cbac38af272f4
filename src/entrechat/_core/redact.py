"""Secrets out of texts that people read: errors, logs, reprs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_PATTERN: re.Pattern[str] | None = None


def redact(text: str) -> str:
    """`text` with keys, bearer tokens and passwords in URLs cut down to `…`."""
    global _PATTERN
    if _PATTERN is None:
        import re  # only when there is something to say: not on the import path

        _PATTERN = re.compile(
            r"(?P<head>\bsk-|\bBearer\s+|\bapi[-_]key[\"']?\s*[=:]\s*[\"']?)[A-Za-z0-9_\-./+=*]{4,}"
            r"|(?P<user>://[^/@\s:]*:)[^/@\s]+(?=@)",
            re.IGNORECASE,
        )
    return _PATTERN.sub(lambda m: f"{m['head'] or m['user']}…", text)
