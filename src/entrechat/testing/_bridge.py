"""The local server's answers, for a fault server to do something to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.http import HeaderBlock, Origin, Request
from ._faultplan import Content

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat.local.app import App
    from entrechat.local.upstream import Upstream

    from ._faultserver import Call


def answers_of(app: App | Upstream) -> Callable[[Call], Content]:
    """What `FaultServer(answer=…)` takes: each call is answered by the app, whole, and then sent as the script says."""
    from entrechat.local.inproc import sync_transport

    transport = sync_transport(app)

    def answer(call: Call) -> Content:
        headers = [(name, value) for name, value in call.headers if not name.startswith(":")]
        origin = Origin("http", "local", 80)
        reply = transport.send(Request(call.method, origin, call.target, HeaderBlock(headers), call.body or None))
        body = reply.content or b""
        kept = tuple((n, v) for n, v in reply.headers.items() if n not in ("content-length", "transfer-encoding"))
        streams = reply.headers.get("content-type", "").startswith("text/event-stream")
        events = tuple(event + b"\n\n" for event in body.split(b"\n\n") if event) if streams else ()
        return Content(reply.status, kept, body, events)

    return answer
