"""`dial` for asyncio."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
from collections import deque
from typing import TYPE_CHECKING

from .dial import STAGGER, failed, interleave, literal, started
from .lookup import alook_up

if TYPE_CHECKING:
    from entrechat._core.http import Origin

    from .dial import Address

_IN_PROGRESS = (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", -1))


async def adial(origin: Origin, local_address: str | None) -> socket.socket:
    """A connected, non-blocking socket; TransportError if nobody is there. Cancelled, it leaves nothing open."""
    loop = asyncio.get_running_loop()
    if origin.path is not None:
        return await _connect(loop, (socket.AF_UNIX, origin.path), origin, None)
    order = literal(origin.host, origin.port)
    if order is None:
        try:
            infos = await alook_up(loop, origin.host, origin.port)
        except (OSError, UnicodeError) as error:
            raise failed(origin, "resolve", error) from error
        order = interleave(infos)
    if len(order) == 1:
        return await _connect(loop, order[0], origin, local_address)
    return await _race(loop, order, origin, local_address)


async def _connect(loop: asyncio.AbstractEventLoop, to: Address, origin: Origin, local_address: str | None) -> socket.socket:
    try:
        return await _connected(loop, to, local_address)
    except OSError as error:
        raise failed(origin, "connect", error) from error


async def _connected(loop: asyncio.AbstractEventLoop, to: Address, local_address: str | None) -> socket.socket:
    family, address = to
    if os.name == "nt":  # the proactor connects sockets itself
        sock = socket.socket(family, socket.SOCK_STREAM)
        sock.setblocking(False)
        try:
            if local_address is not None:
                sock.bind((local_address, 0))
            await loop.sock_connect(sock, address)
        except BaseException:
            sock.close()
            raise
        return sock
    sock, code = started(family, address, local_address)
    try:
        if code == 0:
            return sock
        if code not in _IN_PROGRESS:
            raise OSError(code, os.strerror(code))
        waiter = loop.create_future()
        fd = sock.fileno()
        loop.add_writer(fd, _settle, waiter)
        try:
            await waiter
        finally:
            loop.remove_writer(fd)
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))
        return sock
    except BaseException:
        sock.close()
        raise


def _settle(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)


async def _race(
    loop: asyncio.AbstractEventLoop, order: deque[Address], origin: Origin, local_address: str | None
) -> socket.socket:
    """Each address gets a head start over the next; the first that answers wins."""
    running: set[asyncio.Task[socket.socket]] = set()
    problem: OSError | None = None
    try:
        while order or running:
            if order:
                running.add(loop.create_task(_connected(loop, order.popleft(), local_address)))
            done, running = await asyncio.wait(running, timeout=STAGGER if order else None, return_when=asyncio.FIRST_COMPLETED)
            winner: socket.socket | None = None
            for task in done:
                error = task.exception()
                if error is None:
                    if winner is None:
                        winner = task.result()
                    else:
                        task.result().close()
                elif isinstance(error, OSError):
                    problem = problem or error
                else:
                    raise error
            if winner is not None:
                return winner
        raise failed(origin, "connect", problem or "it has no address") from problem
    finally:
        for task in running:
            task.add_done_callback(_close_late)
            task.cancel()


def _close_late(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()
