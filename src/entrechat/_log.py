"""Logging: `ENTRECHAT_LOG=info` (or `debug`) shows every request on standard error; never a key, never a body at info.

Programs that set up `logging` themselves see the same under the logger `entrechat`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ._core.redact import redact

if TYPE_CHECKING:
    import logging

    from ._core.call import Call
    from ._core.http import TransportError

_set_up = False


def from_environment() -> None:
    """Switch logging on if the environment asks for it. OPENAI_LOG, the official client's name, is read too."""
    global _set_up
    wanted = (os.environ.get("ENTRECHAT_LOG") or os.environ.get("OPENAI_LOG") or "").lower()
    if _set_up or wanted not in ("info", "debug"):
        return
    import logging

    logger = logging.getLogger("entrechat")
    if not logger.handlers and not logging.getLogger().handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(asctime)s - %(name)s %(levelname)s] %(message)s"))
        logger.addHandler(handler)
    logger.setLevel(logging.DEBUG if wanted == "debug" else logging.INFO)
    _set_up = True


def attempt(logger: logging.Logger, call: Call, status: int | None, error: TransportError | None) -> None:
    """One try: what was asked, what came. At debug the headers (without secrets) and the beginning of the body."""
    url = redact(f"{call.origin.scheme}://{call.origin.authority}{call.target}")
    outcome = f"failed: {redact(str(error))}" if error is not None else str(status)
    answered = status is not None and status < 300  # refusals and failures are among the attempts already
    logger.info("%s %s %s (try %d)", call.method, url, outcome, len(call.attempts) + answered)
    if logger.isEnabledFor(10):
        from ._core.reply import RequestInfo

        shown = RequestInfo(call.request())
        body = redact(shown.content[:2000].decode("utf-8", "replace")) if shown.content else "(none)"
        logger.debug("headers %s body %s", shown.headers, body)
