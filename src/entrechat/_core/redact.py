"""Secrets out of texts that people read: errors, logs, reprs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_pattern: re.Pattern[str] | None = None


def redact(text: str) -> str:
    """`text` with keys, bearer tokens and passwords in URLs cut down to `…`."""
    global _pattern
    if _pattern is None:
        import re  # only when there is something to say: not on the import path

        _pattern = re.compile(
            r"(?P<head>\bsk-|\bBearer\s+|\bBasic\s+(?=\S{16})|\b(?:ek|sess|rk|pk)[-_](?=\w{16})|\beyJ(?=[\w-]{1,1000}\.[\w-]+\.)"
            # a member, a parameter or a header whose name says it
            r"|(?:api[-_]?key|secret|password|passwd|(?:access|refresh|auth|session|id|security)[-_]?token)[\"']?\s*[=:]\s*[\"']?"
            r"|\b(?:sig|signature|token|key)=)[A-Za-z0-9_\-./+=*%~]{4,}"
            r"|(?P<user>://[^/@\s:]*:)[^/@\s]+(?=@)",
            re.IGNORECASE,
        )
    return _pattern.sub(lambda m: f"{m['head'] or m['user']}…", text)


_SECRET_WORDS = ("auth", "key", "token", "secret", "cookie", "password", "credential", "signature")


def is_secret(header: str) -> bool:
    """Whether a header's name says that its value is for the server alone; gateways have names of their own."""
    header = header.lower()
    return header != "idempotency-key" and any(word in header for word in _SECRET_WORDS)
