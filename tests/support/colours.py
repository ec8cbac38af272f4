"""One test body, two colours of client.

    def test_it(client: Client, server: RecordingServer) -> None:
        server.answer = Answer.of_json({"id": "m"})
        model = client.run(client.models.retrieve, "m")          # awaited when the client is asynchronous
        chunks = client.collect(client.chat.completions.create, model="m", messages=[], stream=True)

The `client` fixture of `conftest.py` is a `Client`; attributes that it lacks are those of the real one.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any, Literal, TypeVar

Colour = Literal["sync", "async"]
COLOURS: tuple[Colour, ...] = ("sync", "async")
T = TypeVar("T")


class Client:
    """A blocking or asynchronous client behind one face. `real` is the client itself."""

    def __init__(self, real: Any, colour: Colour, runner: asyncio.Runner) -> None:
        self.real = real
        self.colour = colour
        self.runner = runner

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def with_options(self, **options: Any) -> Client:
        return Client(self.real.with_options(**options), self.colour, self.runner)

    def settle(self, value: Awaitable[T] | T) -> T:
        """The value, awaited where it has to be."""
        if inspect.isawaitable(value):

            async def await_it() -> T:
                return await value

            return self.runner.run(await_it())
        return value

    def run(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call a method in this colour. Must not be used from within a running event loop."""
        if self.colour == "sync":
            return method(*args, **kwargs)

        async def call() -> Any:
            value = method(*args, **kwargs)
            return await value if inspect.isawaitable(value) else value

        return self.runner.run(call())

    def collect(self, method: Callable[..., Any], *args: Any, limit: int | None = None, **kwargs: Any) -> list[Any]:
        """Call a method and take the items of the page or stream that it gives, `limit` at most; then close it."""
        found: list[Any] = []
        if self.colour == "sync":
            source = method(*args, **kwargs)
            for item in source:
                found.append(item)
                if limit is not None and len(found) >= limit:
                    break
            if hasattr(source, "close"):
                source.close()
            return found

        async def call() -> list[Any]:
            source = method(*args, **kwargs)
            if inspect.isawaitable(source) and not hasattr(source, "__aiter__"):
                source = await source
            async for item in source:
                found.append(item)
                if limit is not None and len(found) >= limit:
                    break
            if hasattr(source, "close"):
                await source.close()
            return found

        return self.runner.run(call())

    def within(self, method: Callable[..., Any], body: Callable[[Any], Any], *args: Any, **kwargs: Any) -> Any:
        """Enter the context that a method gives (`with_streaming_response`), and run `body` on it in this colour."""
        if self.colour == "sync":
            with method(*args, **kwargs) as entered:
                return body(entered)

        async def call() -> Any:
            async with method(*args, **kwargs) as entered:
                value = body(entered)
                return await value if inspect.isawaitable(value) else value

        return self.runner.run(call())

    def close(self) -> None:
        self.run(self.real.close)


MakeClient = Callable[..., Client]
"""The `make_client` fixture: settings of the client → a Client in the test's colour."""
