"""What a transport is: `_http`'s two, the adapters, or one of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from entrechat._core.http import AsyncReply, Reply, Request


class Transport(Protocol):
    """Sends requests and waits. Thread-safe. Raises `TransportError` and nothing else of its own."""

    def send(self, request: Request) -> Reply:
        """The answer: whole, or (`request.stream`) as soon as its headers are there."""
        ...

    def close(self) -> None:
        """Close every connection."""
        ...


class AsyncTransport(Protocol):
    """Sends requests on the running event loop. Cancelling `send` ends the request at the server, too."""

    async def send(self, request: Request) -> AsyncReply:
        """The answer: whole, or (`request.stream`) as soon as its headers are there."""
        ...

    async def aclose(self) -> None:
        """Close every connection of this event loop."""
        ...
