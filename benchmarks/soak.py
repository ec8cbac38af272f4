"""Long runs that must leave memory, sockets, threads and tasks as they were. Linux, which tells of all four in /proc.

    python -m benchmarks.soak                       # 100,000 calls and 10,000 cancelled streams, in both colours
    python -m benchmarks.soak --calls 1000000
    python -m benchmarks.soak --json FILE           # what they left, for `python -m benchmarks --soak FILE`

The server is `benchmarks.server`, in a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import entrechat

from .payloads import CALL
from .run import server

STEPS = 10


class State(NamedTuple):
    """What a process holds."""

    megabytes: float
    descriptors: int
    running: int
    """Threads, or tasks."""


class Soak(NamedTuple):
    """What a long run found when it had warmed up, the most that it ever held between two steps, and what it left."""

    what: str
    done: int
    microseconds: float
    """Of CPU, for each."""
    first: State
    most: State
    last: State


def state(running: Callable[[], int]) -> State:
    gc.collect()
    with open("/proc/self/statm") as file:
        resident = int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    return State(round(resident, 2), len(os.listdir("/proc/self/fd")), running())


def in_steps(what: str, count: int, work: Callable[[int], None], running: Callable[[], int]) -> Soak:
    work(max(1, count // 100))  # what is made once, is made here
    states = [state(running)]
    start = time.process_time()
    for _ in range(STEPS):
        work(count // STEPS)
        states.append(state(running))
    spent = 1e6 * (time.process_time() - start) / count
    made = Soak(what, count, spent, states[0], State(*map(max, *states)), states[-1])
    changes = [
        f"{a:g} → {b:g} {name}" for a, b, name in zip(made.first, made.last, ("MiB", "descriptors", "running"), strict=True)
    ]
    print(f"{what:28} {count:>8,} done, {spent:3.0f} µs of CPU each, {', '.join(changes)}", flush=True)
    return made


def blocking(url: str, calls: int, streams: int) -> list[Soak]:
    with entrechat.OpenAI(api_key="k", base_url=f"{url}/paced", timeout=60) as client:

        def call(count: int) -> None:
            for _ in range(count):
                client.chat.completions.create(**CALL)

        def leave(count: int) -> None:
            for number in range(count):
                stream = client.chat.completions.create(**CALL, stream=True)
                next(stream)
                if number % 2:
                    stream.close()  # the others are left to the collector

        def in_threads(count: int) -> None:
            threads = [threading.Thread(target=call, args=(count // 8,)) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

        return [
            in_steps("calls, blocking", calls, call, threading.active_count),
            in_steps("calls, blocking, 8 threads", calls, in_threads, threading.active_count),
            in_steps("streams left early, blocking", streams, leave, threading.active_count),
        ]


def awaited(url: str, calls: int, streams: int) -> list[Soak]:
    client = entrechat.AsyncOpenAI(api_key="k", base_url=f"{url}/paced", timeout=60)

    async def each(count: int, one: Callable[[], Any]) -> None:
        async def worker() -> None:
            for _ in range(count // 64 or 1):
                await one()

        await asyncio.gather(*(worker() for _ in range(64)))

    async def call() -> None:
        await client.chat.completions.create(**CALL)

    async def cancel() -> None:
        reading = asyncio.Event()

        async def read() -> None:
            async for _ in await client.chat.completions.create(**CALL, stream=True):
                reading.set()

        task = asyncio.ensure_future(read())
        await reading.wait()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    with asyncio.Runner() as runner:

        def tasks() -> int:
            return len(asyncio.all_tasks(runner.get_loop()))

        made = [
            in_steps("calls, async, 64 in flight", calls, lambda count: runner.run(each(count, call)), tasks),
            in_steps("… in 11 event loops in turn", calls // 10, lambda count: asyncio.run(each(count, call)), tasks),
            in_steps("streams cancelled, async", streams, lambda count: runner.run(each(count, cancel)), tasks),
        ]
        runner.run(client.close())
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--streams", type=int, default=10_000)
    parser.add_argument("--json", type=Path, metavar="FILE")
    given = parser.parse_args()
    with server() as served:
        made = blocking(served.plain, given.calls, given.streams) + awaited(served.plain, given.calls, given.streams)
    if given.json:
        given.json.write_text(json.dumps(made, indent=1) + "\n")


if __name__ == "__main__":
    main()
