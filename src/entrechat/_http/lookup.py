"""Names of hosts, looked up beside the thread that waits: getaddrinfo hears no time-out, no Ctrl-C and no cancellation.

One look-up at a time for a host: where the name service hangs, so does one thread, however many calls give up on it.
The threads are of the kind that nobody waits for at exit.
"""

from __future__ import annotations

import os
import socket
import time
from _thread import allocate_lock, start_new_thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Future
    from collections.abc import Callable

    Infos = list[tuple[Any, ...]]


class _LookUp:
    __slots__ = ("error", "found", "tell")

    def __init__(self) -> None:
        self.found: Infos = []
        self.error: BaseException | None = None
        self.tell: list[Callable[[], object]] = []

    def result(self) -> Infos:
        if self.error is not None:
            raise self.error
        return self.found


_lock = allocate_lock()
_under_way: dict[tuple[str, int], _LookUp] = {}


def look_up(host: str, port: int, limit: float | None) -> Infos | None:
    """What getaddrinfo says, and raises; None once `time.monotonic()` passes `limit`."""
    wake = allocate_lock()
    wake.acquire()
    begun = _begin(host, port, wake.release)
    # a lock's longest wait is bounded; no one waits that long
    if not wake.acquire(timeout=-1 if limit is None else min(max(0.0, limit - time.monotonic()), 4e6)):
        return None
    return begun.result()


async def alook_up(loop: AbstractEventLoop, host: str, port: int) -> Infos:
    """`look_up` for asyncio. Not on the loop's executor: closing that waits for its threads."""
    waiter = loop.create_future()
    begun = _begin(host, port, lambda: _call(loop, waiter))
    await waiter
    return begun.result()


def _call(loop: AbstractEventLoop, waiter: Future[None]) -> None:
    try:
        loop.call_soon_threadsafe(_settle, waiter)
    except RuntimeError:
        pass  # the loop is closed: nobody waits


def _settle(waiter: Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)


def _begin(host: str, port: int, tell: Callable[[], object]) -> _LookUp:
    """A look-up under way; `tell` is called once it is over, in another thread."""
    key = (host, port)
    with _lock:
        found = _under_way.get(key)
        if found is not None:
            found.tell.append(tell)
            return found
        begun = _under_way[key] = _LookUp()
        begun.tell.append(tell)
    try:
        start_new_thread(_run, (key, begun))
    except RuntimeError:  # no thread is to be had: there are too many, or the interpreter ends
        _run(key, begun)
    except BaseException:  # Ctrl-C: nobody is to wait for what was not begun
        _under_way.pop(key, None)
        raise
    return begun


def _run(key: tuple[str, int], begun: _LookUp) -> None:
    try:
        begun.found = socket.getaddrinfo(*key, 0, socket.SOCK_STREAM)
    except BaseException as error:  # it is raised where it is waited for
        begun.error = error
    with _lock:
        _under_way.pop(key, None)
    for tell in begun.tell:
        tell()


def _after_fork() -> None:
    global _lock
    _lock = allocate_lock()
    _under_way.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
