"""Engine events, brought from the engine's threads into one request's event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

from ..engine.protocols import Done, Event, Failed
from ..problems import Problem

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..engine.protocols import ChatEngine, Ticket


class ClientGone(Exception):
    """Nobody waits for the answer any more."""


class Run:
    """All `n` choices of one chat request.

    Iterate over it for (choice, event) until every choice is done. A failed choice, and a caller that hangs up, stop
    all of them; `close` does too and must be called in the end.
    """

    def __init__(self, engine: ChatEngine, body: Mapping[str, Any]) -> None:
        self._loop = asyncio.get_running_loop()
        self._events: asyncio.Queue[tuple[int, Event] | None] = asyncio.Queue()
        self._open = True
        self._watcher: asyncio.Task[None] | None = None
        self._left = int(body.get("n") or 1)
        self._tickets: list[Ticket] = []
        self.prompt_tokens = 0
        self.completion_tokens = 0
        self.cached_tokens = 0
        for choice in range(self._left):
            self._tickets.append(engine.chat(body, _Emit(self, choice), choice=choice))

    def put(self, item: tuple[int, Event] | None) -> None:
        """From any thread."""
        if self._open:
            try:
                self._loop.call_soon_threadsafe(self._events.put_nowait, item)
            except RuntimeError:  # the loop is closed
                self.cancel()

    def watch(self, request: Request) -> None:
        """Stop when the caller hangs up. The request's body must have been read."""

        async def until_gone() -> None:
            while (await request.receive())["type"] != "http.disconnect":
                pass
            self.cancel()
            self._events.put_nowait(None)

        self._watcher = self._loop.create_task(until_gone())

    def cancel(self) -> None:
        """From any thread."""
        self._open = False
        for ticket in self._tickets:
            ticket.cancel()

    def close(self) -> None:
        self.cancel()
        if self._watcher is not None:
            self._watcher.cancel()

    async def __aiter__(self) -> AsyncIterator[tuple[int, Event]]:
        while self._left:
            item = await self._events.get()
            if item is None:
                raise ClientGone
            event = item[1]
            if isinstance(event, Failed):
                self.cancel()
                raise event.error
            if isinstance(event, Done):
                self._left -= 1
                self.prompt_tokens = max(self.prompt_tokens, event.prompt_tokens)
                self.completion_tokens += event.completion_tokens
                self.cached_tokens = max(self.cached_tokens, event.cached_tokens)
            yield item

    @property
    def usage(self) -> dict[str, Any]:
        """The prompt is counted once, however many choices were made of it."""
        return {
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.completion_tokens,
            "total_tokens": self.prompt_tokens + self.completion_tokens,
            "prompt_tokens_details": {"cached_tokens": self.cached_tokens, "audio_tokens": 0},
            "completion_tokens_details": {
                "reasoning_tokens": 0,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        }


class _Emit:
    __slots__ = ("_choice", "_run")

    def __init__(self, run: Run, choice: int) -> None:
        self._run = run
        self._choice = choice

    def __call__(self, event: Event) -> None:
        self._run.put((self._choice, event))


def shown(error: Exception) -> Problem:
    """What a caller is told of an error."""
    if isinstance(error, Problem):
        return error
    return Problem(500, f"The local server failed: {type(error).__name__}: {error}", code="internal_error")
