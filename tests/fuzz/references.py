"""Server-sent events as the standard tells it, line by line: slow, plain, and written without a look at ours.

https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Told(NamedTuple):
    data: bytes
    event: str | None
    id: str | None


def server_sent_events(stream: bytes) -> list[Told]:
    """The events of a stream, up to `[DONE]`, which is ours and not the standard's."""
    stream = stream.removeprefix(b"\xef\xbb\xbf")
    lines = re.split(rb"\r\n|\r|\n", stream)[:-1]  # the last one has no end yet
    told: list[Told] = []
    data: bytes | None = None
    name = ""
    last_id: str | None = None
    for line in lines:
        if not line:
            if data is not None:
                told.append(Told(data, name or None, last_id))
                if data.startswith(b"[DONE]"):
                    break
            data, name = None, ""
            continue
        found = re.fullmatch(rb"([^:]*)(?:: ?(.*))?", line, re.DOTALL)
        assert found is not None
        field, value = found[1], found[2] or b""
        if field == b"data":
            data = value if data is None else data + b"\n" + value
        elif field == b"event":
            name = value.decode("utf-8", "replace")
        elif field == b"id" and b"\0" not in value:
            last_id = value.decode("utf-8", "replace")
    return told
