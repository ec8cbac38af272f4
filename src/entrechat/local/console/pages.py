"""The console's files."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.responses import Response

if TYPE_CHECKING:
    from starlette.requests import Request

_FILES = Path(__file__).parent / "static"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
HEADERS = {
    "content-security-policy": (
        "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
"""Of every answer of the console."""


def reply(request: Request, name: str) -> Response | None:
    """The file of that name, `/` being the page itself; None where there is no such file."""
    found = _files().get("index.html" if name == "/" else name)
    if found is None:
        return None
    content, kind, etag = found
    headers = {"etag": etag, "cache-control": "no-cache"}
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(content, headers={**headers, "content-type": kind})


@cache
def _files() -> dict[str, tuple[bytes, str, str]]:
    """Name → content, type and etag of every file."""
    files = {path.name: path for path in _FILES.iterdir() if path.suffix in _TYPES}
    contents = {name: path.read_bytes() for name, path in files.items()}
    return {
        name: (content, _TYPES[files[name].suffix], f'"{hashlib.sha256(content).hexdigest()[:20]}"')
        for name, content in contents.items()
    }
