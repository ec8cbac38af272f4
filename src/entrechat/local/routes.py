"""Which handler answers which operation, and what is said of all the others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias

from .handlers import chat, models
from .problems import Problem

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .app import App

    Handler: TypeAlias = Callable[[App, Request], Awaitable[Response]]

ROUTES: list[tuple[str, str, Handler]] = [
    ("POST", "/chat/completions", chat.create),
    ("GET", "/models", models.list_),
    ("GET", "/models/{model:path}", models.retrieve),
]
"""Verb, path below the base URL, handler. A new operation is a line here and a function in `handlers`."""


def refusal(verb: str, path: str) -> Problem:
    """For a request that no route takes: 501 where the API has the operation, 405 for another verb, else 404."""
    from .operations import find

    known = find(path)
    if verb in known:
        return Problem(
            501, f"The local server does not implement {known[verb]} ({verb} {path}) yet.", code="not_implemented", retry=False
        )
    if known:
        allowed = ", ".join(sorted(known))
        return Problem(405, f"{verb} is not a method of {path}; it has {allowed}.", code="method_not_allowed")
    return Problem(404, f"Invalid URL ({verb} {path})", code="unknown_url")
