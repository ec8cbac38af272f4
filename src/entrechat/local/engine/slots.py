"""Threads for work that blocks: a few at a time, the rest in a line that can be left."""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from collections import deque


class Job(ABC):
    """Work for `Slots`. `run` looks at `cancelled` often; `refuse` is called instead when it was never begun."""

    cancelled = False

    def cancel(self) -> None:
        self.cancelled = True

    @abstractmethod
    def run(self) -> None: ...

    def refuse(self) -> None:  # noqa: B027  # most jobs tell nobody
        """The slots closed, or the job was cancelled, before its turn."""


class Slots:
    """At most `size` jobs run at once, each on its own daemon thread; the others wait in order.

    Daemon threads, so that a running answer never holds up the interpreter's exit; `close` stops and joins them,
    because a thread that comes back from C into a dying interpreter can end the process badly.
    """

    def __init__(self, size: int, name: str) -> None:
        self._size = size
        self._name = name
        self._wake = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._running: set[Job] = set()
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._closed = False

    def submit(self, job: Job) -> None:
        with self._wake:
            if self._closed:
                raise RuntimeError("the engine is closed")
            self._waiting.append(job)
            if self._idle < len(self._waiting) and len(self._threads) < self._size:
                thread = threading.Thread(target=self._work, name=f"{self._name}-{len(self._threads)}", daemon=True)
                self._threads.append(thread)
                thread.start()
            self._wake.notify()

    def _work(self) -> None:
        while True:
            with self._wake:
                self._idle += 1
                while not self._waiting and not self._closed:
                    self._wake.wait()
                self._idle -= 1
                if self._closed:
                    return
                job = self._waiting.popleft()
                self._running.add(job)
            try:
                if job.cancelled:
                    job.refuse()
                else:
                    job.run()
            finally:
                with self._wake:
                    self._running.discard(job)
            del job

    @property
    def busy(self) -> int:
        """How many jobs run now."""
        with self._wake:
            return len(self._running)

    @property
    def idle(self) -> bool:
        """Whether no job runs and none waits."""
        with self._wake:
            return not self._running and not self._waiting

    def close(self, timeout: float = 5.0) -> bool:
        """Cancel everything and wait; says whether every thread has ended."""
        with self._wake:
            self._closed = True
            left = list(self._waiting)
            self._waiting.clear()
            for job in (*left, *self._running):
                job.cancel()
            self._wake.notify_all()
            threads = list(self._threads)
        for job in left:
            job.refuse()
        until = time.monotonic() + timeout
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)
