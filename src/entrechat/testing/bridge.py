"""The local server behind faults: its answers are what a fault server does something to."""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING

from .._core.http import HeaderBlock, Origin, Request
from ._faultplan import Content

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat.local.app import App
    from entrechat.local.journal import Record
    from entrechat.local.upstream import Upstream

    from ._faultserver import Call

__all__ = ["answers_of", "serve_faults"]


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


def serve_faults(
    app: App | Upstream,
    script: str,
    *,
    port: int = 8080,
    log: Callable[[Record], None] | None = None,
    ready: Callable[[str], None] | None = None,
) -> None:
    """Serves on the loopback interface until SIGINT or SIGTERM, with the faults of a script (`entrechat.testing.faults`).

    Raises ValueError for a script that cannot be, ServeError where the port cannot be listened on.
    """
    from entrechat.local.serving import ServeError
    from entrechat.local.upstream import Upstream

    from ._faultserver import FaultServer

    end = app.journal.observe(log) if log is not None and not isinstance(app, Upstream) else None
    stopped = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda number, frame: stopped.set())
    try:
        with FaultServer(script, answer=answers_of(app), port=port) as server:
            if ready is not None:
                ready(server.base_url)
            stopped.wait()
    except OSError as error:
        raise ServeError(f"Cannot listen on port {port}: {error.strerror or error}. Choose another with --port.") from error
    finally:
        if end is not None:
            end()
        app.close()
