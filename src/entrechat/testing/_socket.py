"""An app on a loopback port, from a thread of this process."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from entrechat.local.app import App


def served(app: App) -> tuple[str, Callable[[], None]]:
    """(base URL, what ends it)."""
    import uvicorn

    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    config = uvicorn.Config(app, log_config=None, access_log=False, ws="none", timeout_graceful_shutdown=2)
    server = uvicorn.Server(config)
    started = threading.Event()
    startup = server.startup

    async def tell(sockets: list[socket.socket] | None = None) -> None:
        await startup(sockets)
        started.set()

    server.startup = tell  # type: ignore[method-assign]  # uvicorn has no hook for "it listens"
    thread = threading.Thread(target=server.run, args=([listener],), name="entrechat-test-server", daemon=True)
    thread.start()
    if not started.wait(30):
        raise RuntimeError("the server did not start within 30 seconds")

    def close() -> None:
        server.should_exit = True
        thread.join(10)
        listener.close()

    return f"http://127.0.0.1:{listener.getsockname()[1]}/v1", close
