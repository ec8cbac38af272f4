"""Plain text: Markdown, JSON, CSV, source code and all else that is UTF-8 or UTF-16."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from .unreadable import Unreadable

_CONTROL = re.compile(r"[\0-\x06\x0e-\x19]")
"""What no text has. The others do turn up: bells, backspaces, form feeds, the escapes of terminals."""

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_text(path: Path) -> str:
    return decoded(path.read_bytes())


def decoded(data: bytes) -> str:
    """Text with `\\n` at the ends of its lines.

    Raises Unreadable: binary data, or an encoding that nobody can know for sure.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(
            "invalid_file",
            f"The text is not valid {error.encoding.upper()} (byte {error.start}). Save it as UTF-8 and upload it again.",
        ) from None
    if _CONTROL.search(text):
        raise Unreadable("unsupported_file", "The file is not text but binary data.")
    return text.replace("\r\n", "\n")


def _unmarked(data: bytes) -> str:
    """UTF-16 without a mark has a zero byte in most of its places of one side, as far as it is mostly Latin."""
    head = data[:4096]
    if len(data) % 2 == 0 and b"\0" in head:
        zeros = head[0::2].count(0), head[1::2].count(0)
        if max(zeros) > len(head) // 4 and min(zeros) == 0:
            return "utf-16-be" if zeros[0] else "utf-16-le"
    return "utf-8"
