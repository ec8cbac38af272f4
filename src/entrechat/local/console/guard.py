"""Who may have the console's data: its own page, and programs; never the pages of other sites."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..problems import Problem

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..app import App


def same_origin(app: App, request: Request) -> None:
    """Whatever ASGI server the app runs on, and whatever stands before it.

    Raises Problem: 403 for what a page of another origin asks, and, in a server without keys, for a host name that is not
    this machine's: so calls itself a page that renamed itself to this machine's address (DNS rebinding).
    """
    from ..serving import is_loopback

    host = request.headers.get("host", "")
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "none")
    if site not in ("same-origin", "none") or (origin is not None and urlsplit(origin).netloc != host):
        raise _forbidden("The console's data is for its own page, not for pages of other origins.")
    keyed = app.api_key is not None or app.keys.any_admin()
    if not keyed and not is_loopback(urlsplit(f"//{host}").hostname or ""):
        raise _forbidden("Without keys the console is for this machine only; start the server with an API key to open it.")


def _forbidden(message: str) -> Problem:
    return Problem(403, message, code="forbidden_origin")
