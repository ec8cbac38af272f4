"""An end to blocking reads of other libraries: a thread that shuts a socket down when its time is up.

httpx settles how long a read may take when the body begins; what is left of a call's time gets shorter with each piece.
"""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time

_IDLE = 5.0  # seconds for which the thread waits for more to do


class Watch:
    """One read under watch. Between `start` and `stop` the socket is shut down as soon as `until` has come."""

    __slots__ = ("_sock", "expired", "until")

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self.until = 0.0
        self.expired = False

    def start(self, until: float) -> None:
        self.until = until
        _watchman.add(self)

    def stop(self) -> bool:
        """Whether the time was up."""
        _watchman.remove(self)
        return self.expired

    def shut(self) -> None:
        """Wake whoever reads."""
        with contextlib.suppress(OSError):  # closed already
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)  # not SSLSocket's, which takes TLS off under the reader


class _Watchman:
    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._watches: set[Watch] = set()
        self._wakes = 0.0
        self._running = False

    def add(self, watch: Watch) -> None:
        with self._changed:
            self._watches.add(watch)
            if not self._running:
                self._running = True
                self._wakes = watch.until
                threading.Thread(target=self._run, name="entrechat-watch", daemon=True).start()
            elif watch.until < self._wakes:
                self._changed.notify()

    def remove(self, watch: Watch) -> None:
        with self._changed:
            self._watches.discard(watch)

    def _run(self) -> None:
        idle_since: float | None = None
        with self._changed:
            while True:
                now = time.monotonic()
                for watch in [watch for watch in self._watches if watch.until <= now]:
                    self._watches.discard(watch)
                    watch.expired = True
                    watch.shut()
                if self._watches:
                    idle_since = None
                elif idle_since is None:
                    idle_since = now
                elif now - idle_since >= _IDLE:
                    self._running = False
                    return
                # a longer wait would be well, too, but a clock that stood still (a laptop asleep) is noticed so
                self._wakes = min((watch.until for watch in self._watches), default=now + _IDLE)
                self._changed.wait(min(self._wakes - now, 3600.0))


_watchman = _Watchman()


def _after_fork() -> None:
    global _watchman
    _watchman = _Watchman()  # the thread stayed with the parent


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
