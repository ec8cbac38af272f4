"""The page at `/`: what the server is asked, and what it keeps, in a browser.

It is files (`static/`) that talk to the public API, and a few addresses below `/console/` for what the API does not have.
Nothing of it is in the journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from .. import auth
from ..http import json_reply
from ..problems import Problem
from ..runs import states
from . import guard, pages
from .feed import Feed, FeedStream

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from ..app import App

_PREFIX = "/console/"
OWN = b"entrechat-console"
"""The header of what the page asks to show something, and not because somebody asked."""


def takes(path: str) -> bool:
    return path == "/" or path.startswith(_PREFIX)


class Console:
    """An ASGI application: the console of one server."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._feed = Feed(app)

    def close(self) -> None:
        """Ends the streams that browsers hold open, so that the server can stop."""
        self._feed.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            if request.method not in ("GET", "HEAD"):
                raise Problem(405, "The console is only read.", code="method_not_allowed", headers={"allow": "GET, HEAD"})
            reply = pages.reply(request, scope["path"].removeprefix(_PREFIX)) or self._data(request)
        except Problem as problem:
            reply = json_reply(problem.body(), problem.status)
            reply.headers.update(problem.headers)
        reply.headers.update(pages.HEADERS)
        await reply(scope, receive, send)

    def _data(self, request: Request) -> Response:
        """What only who may ask the API may have.

        - `journal?after=N`: the exchanges after that number, as they end (server-sent events)
        - `journal/N`: one with its bodies
        - `search?q=TEXT`: the numbers of those that have a text in their bodies
        - `threads?after=ID`: a page of threads, which the API has no list of
        """
        app = self._app
        guard.same_origin(app, request)
        caller = auth.identify(app, dict(request.scope["headers"]))
        what, _, number = request.url.path.partition(_PREFIX)[2].partition("/")
        query = request.query_params
        if what == "journal" and not number:
            return FeedStream(self._feed, caller, _whole(query.get("after")))
        if what == "journal":
            return json_reply(self._feed.detail(_whole(number), caller))
        if what == "search" and not number:
            return json_reply({"numbers": self._feed.search(query.get("q", ""), caller)})
        if what == "threads" and not number:
            page = app.objects.page(states.THREAD, project=caller.project, limit=50, after=query.get("after"))
            return json_reply(page.json())
        raise Problem(404, f"The console has nothing at {request.url.path}.", code="unknown_url")


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else 0
