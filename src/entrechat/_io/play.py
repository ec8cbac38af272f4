"""Plays recipes (`_core/recipes.py`) with a client: its driver sends, sleeps and tells the time.

The two colours stand side by side; parallel steps are threads here, tasks of asyncio or trio there.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from entrechat._core.recipes import Ask, Await, Now, Together, Work

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable

    from entrechat._core.recipes import Recipe, Step

R = TypeVar("R")


def play(resource: Any, recipe: Recipe[R]) -> R:
    """The value of a recipe, played by the blocking client of `resource`."""
    _refuse_raw(resource)
    return _play(resource._client, recipe)


async def aplay(resource: Any, recipe: Recipe[R]) -> R:
    """The value of a recipe, played by the asynchronous client of `resource`."""
    _refuse_raw(resource)
    return await _aplay(resource._client, recipe)


def _refuse_raw(resource: Any) -> None:
    if resource._mode:
        view = "with_raw_response" if resource._mode == "raw" else "with_streaming_response"
        raise TypeError(f"{view}: a helper makes several requests, so there is no one response; call it without {view}")


# -- blocking --------------------------------------------------------------------------------------------------


def _play(client: Any, recipe: Recipe[R]) -> R:
    try:
        try:
            step = next(recipe)
            while True:
                try:
                    answer = _do(client, step)
                except Exception as error:
                    step = recipe.throw(error)
                else:
                    step = recipe.send(answer)
        except StopIteration as end:
            value: R = end.value
            return value
    finally:
        recipe.close()


def _do(client: Any, step: Step) -> Any:
    if isinstance(step, Ask):
        options = step.options_for(client._config or client._configure())
        return client._run(step.op, step.args, options, "raw" if step.raw else "")
    if isinstance(step, Work):
        return step.function()
    if isinstance(step, Await):
        getattr(step.awaitable, "close", bool)()  # a coroutine that is not awaited would be reported
        raise TypeError(f"{step.awaitable!r} has to be awaited: use AsyncOpenAI, or a blocking function")
    if isinstance(step, Together):
        return _together(client, step)
    driver = client._open()
    return driver.clock() if isinstance(step, Now) else driver.sleep(step.seconds)


def _together(client: Any, step: Together) -> list[Any]:
    """A thread for each item: daemons, since nothing must keep a program from ending that was told to (Ctrl-C)."""
    if step.limit == 1:
        return [_told(step, _play(client, step.recipe(item))) for item in step.items]
    import contextvars
    import threading
    from queue import SimpleQueue

    ended: SimpleQueue[tuple[int, Any, BaseException | None]] = SimpleQueue()
    values: dict[int, Any] = {}
    under_way = 0
    failure: BaseException | None = None

    def run(place: int, recipe: Recipe[Any]) -> None:
        try:
            ended.put((place, _play(client, recipe), None))
        except BaseException as error:
            ended.put((place, None, error))

    def take() -> None:
        nonlocal under_way, failure
        place, value, error = ended.get()
        under_way -= 1
        if error is None:
            values[place] = value
            try:
                _told(step, value)
            except Exception as raised:
                error = raised
        failure = failure or error

    items = iter(step.items)
    try:
        for place, item in enumerate(items):
            thread = threading.Thread(
                target=contextvars.copy_context().run,
                args=(run, place, step.recipe(item)),
                name=f"entrechat-{place}",
                daemon=True,
            )
            thread.start()
            under_way += 1
            while failure is None and (under_way >= step.limit or not ended.empty()):
                take()
            if failure is not None:
                break
    except Exception as error:  # of the items themselves: a file that cannot be read
        failure = failure or error
    while under_way:
        take()
    if failure is not None:
        try:
            raise failure
        finally:
            failure = None  # it would hold this frame, and this frame it
    return [values[place] for place in sorted(values)]


def _told(step: Together, value: Any) -> Any:
    if step.each is not None:
        step.each(value)
    return value


# -- awaited ---------------------------------------------------------------------------------------------------


async def _aplay(client: Any, recipe: Recipe[R]) -> R:
    try:
        try:
            step = next(recipe)
            while True:
                try:
                    answer = await _ado(client, step)
                except Exception as error:
                    step = recipe.throw(error)
                else:
                    step = recipe.send(answer)
        except StopIteration as end:
            value: R = end.value
            return value
    finally:
        recipe.close()


async def _ado(client: Any, step: Step) -> Any:
    if isinstance(step, Ask):
        options = step.options_for(client._config or client._configure())
        return await client._run(step.op, step.args, options, "raw" if step.raw else "")
    if isinstance(step, Work):
        return await in_thread(step.function)
    if isinstance(step, Await):
        return await step.awaitable
    if isinstance(step, Together):
        return await _atogether(client, step)
    driver = client._open()
    return driver.clock() if isinstance(step, Now) else await driver.sleep(step.seconds)


async def in_thread(function: Callable[[], R]) -> R:
    """What a function gives that may take a while, without holding up the event loop."""
    from .adapters.loops import running_trio

    trio = running_trio()
    if trio is not None:
        value: R = await trio.to_thread.run_sync(function)
        return value
    import asyncio

    return await asyncio.to_thread(function)


async def _lifted(items: Iterable[Any]) -> AsyncIterator[Any]:
    for item in items:
        yield item


@asynccontextmanager
async def _items(step: Together) -> AsyncGenerator[AsyncIterator[Any], None]:
    """The items, closed at the end where they can be."""
    given: Any = step.items
    items: Any = given.__aiter__() if hasattr(given, "__aiter__") else _lifted(given)
    try:
        yield items
    finally:
        if hasattr(items, "aclose"):
            await items.aclose()


async def _atogether(client: Any, step: Together) -> list[Any]:
    from .adapters.loops import running_trio

    values: dict[int, Any] = {}

    async def run(place: int, item: Any) -> None:
        values[place] = _told(step, await _aplay(client, step.recipe(item)))

    trio = running_trio()
    if trio is not None:
        await _with_trio(trio, step, run)
    else:
        await _with_asyncio(step, run)
    return [values[place] for place in sorted(values)]


async def _with_asyncio(step: Together, run: Callable[[int, Any], Any]) -> None:
    import asyncio

    tasks: set[asyncio.Task[None]] = set()

    async def room(limit: int) -> None:
        nonlocal tasks
        while len(tasks) >= limit:
            done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for error in [task.exception() for task in done]:  # of each, so that none is reported as never looked at
                if error is not None:
                    raise error

    place = 0
    try:
        async with _items(step) as items:
            async for item in items:
                tasks.add(asyncio.ensure_future(run(place, item)))
                place += 1
                await room(step.limit)  # the next item is taken when there is room for it
        await room(1)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _with_trio(trio: Any, step: Together, run: Callable[[int, Any], Any]) -> None:
    failures: list[Exception] = []
    free = trio.Semaphore(step.limit)

    async def one(place: int, item: Any) -> None:
        try:
            await run(place, item)
        except Exception as error:
            failures.append(error)
            nursery.cancel_scope.cancel()
        finally:
            free.release()

    place = 0
    async with trio.open_nursery() as nursery:
        await free.acquire()
        try:
            async with _items(step) as items:
                async for item in items:
                    nursery.start_soon(one, place, item)
                    place += 1
                    await free.acquire()
        except Exception as error:
            failures.append(error)
            nursery.cancel_scope.cancel()
    if failures:
        raise failures[0]
