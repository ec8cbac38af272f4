"""Secrets taken out of bodies before they are kept."""

from __future__ import annotations

import re

# each begins with letters of its own, which `re` looks for many times as fast as for alternatives
_SECRETS = [
    *(re.compile(rb"%b(?<=\b%b)([\w\-+/=]{12,})" % (key, key)) for key in (b"sk-", b"ek_", b"sess-", b"whsec_")),
    re.compile(rb'earer\s+([^\s"\\]{8,})'),
    # members of JSON, also of JSON within a text
    re.compile(
        rb'"(?i:[\w\-]{0,20}(?:authorization|api[-_]?key|password|secret|access[-_]?token|refresh[-_]?token))'
        rb'\\*"\s*:\s*\\*"([^"\\]+)'
    ),
]


def redact(body: bytes | None, key: str | None) -> bytes | None:
    """The body with stars for what must not be shown; as long as before, so that the places in it stay."""
    if body is None:
        return None
    if key:
        body = body.replace(key.encode(), b"*" * len(key.encode()))
    for secret in _SECRETS:
        body = secret.sub(_starred, body)
    return body


def _starred(found: re.Match[bytes]) -> bytes:
    """The group is what the match ends with."""
    return found[0][: found.start(1) - found.start()] + b"*" * len(found[1])
