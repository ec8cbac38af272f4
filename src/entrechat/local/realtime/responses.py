"""Responses over a websocket: each `response.create` is a `POST /responses` whose events come as messages."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from .. import performing
from ..problems import Problem, bad_type, bad_value
from .events import Event, parsed
from .session import LENGTH

if TYPE_CHECKING:
    from ..app import App
    from ..auth import Caller

_TYPE = "response.create"
_MOST = 32
"""Answers that one connection may have under way."""


class Responses:
    """One caller's connection. Answers of one `stream_id`, or of none, come one after the other; those of others beside them."""

    def __init__(self, app: App, caller: Caller, send: Callable[[Event], Awaitable[None]], *, beta: bool) -> None:
        self._app = app
        self._caller = caller
        self._send = send
        self._path = "/v1/responses?beta=true" if beta else "/v1/responses"
        self._latest: dict[str | None, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def begin(self) -> None: ...

    async def take(self, data: str | bytes) -> None:
        stream: Any = None
        try:
            event = parsed(data)
            stream = event.pop("stream_id", None)
            if stream is not None and not isinstance(stream, str):
                stream, wrong = None, stream
                raise bad_type("stream_id", "a string", wrong)
            self._check(event)
        except Problem as problem:
            await self._refuse(problem, stream)
            return
        body = {name: value for name, value in event.items() if name not in ("type", "generate")}
        task = asyncio.get_running_loop().create_task(self._answer(body, stream, self._latest.get(stream)))
        self._latest[stream] = task
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._over(done, stream))

    async def last(self) -> None:
        await self._app.sleep(LENGTH)
        problem = Problem(
            400, f"This connection has lasted for {LENGTH // 60} minutes.", code="websocket_connection_limit_reached"
        )
        await self._refuse(problem, None)

    async def end(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _check(self, event: Event) -> None:
        if event.get("type") != _TYPE:
            raise bad_value("type", f"{event.get('type')!r} is not one of '{_TYPE}'.")
        if event.get("generate", True) is False:
            message = "the local server takes nothing in without answering it."
            raise bad_value("generate", message, "unsupported_by_local_server")
        if len(self._tasks) >= _MOST:
            raise Problem(429, f"{_MOST} responses are under way on this connection.", code="too_many_responses")

    async def _answer(self, body: dict[str, Any], stream: str | None, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait((before,))

        async def tell(event: Event) -> None:
            await self._tell(event, stream)

        try:
            await performing.stream(self._app, "POST", self._path, {**body, "stream": True}, self._caller, tell)
        except Problem as problem:
            await self._refuse(problem, stream)

    def _over(self, task: asyncio.Task[None], stream: str | None) -> None:
        self._tasks.discard(task)
        if self._latest.get(stream) is task:
            del self._latest[stream]
        if not task.cancelled():
            task.exception()  # the caller hung up: nobody is left to tell

    async def _tell(self, event: Event, stream: str | None) -> None:
        if event["type"] == "error":  # a stream's has its members beside the type
            told = {name: event[name] for name in ("code", "message", "param")}
            event = {"type": "error", "status": 500, "error": {"type": "server_error", **told}}
        await self._send({**event, "stream_id": stream} if stream is not None else event)

    async def _refuse(self, problem: Problem, stream: str | None) -> None:
        told = {"type": "error", "status": problem.status, **problem.body()}
        await self._send({**told, "stream_id": stream} if stream is not None else told)
