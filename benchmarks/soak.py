"""Long runs that must leave memory, sockets and tasks as they were, and the cost of a call when thousands are under way.

    python -m benchmarks.soak                       # 100,000 calls and 10,000 cancelled streams, in both colours
    python -m benchmarks.soak --calls 1000000
    python -m benchmarks.soak --inflight            # CPU of a call at 64 and at 4,096 in flight

The server is `benchmarks.server`, in a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import entrechat

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Say this is a test"}]}
STEPS = 10


@contextmanager
def serving() -> Iterator[str]:
    with subprocess.Popen([sys.executable, "-m", "benchmarks.server"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.terminate()


def memory() -> float:
    """Resident memory in MB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def report(what: str, done: int, more: str = "") -> None:
    gc.collect()
    print(f"{what:24} {done:>9,} done  {memory():7.1f} MB  {descriptors():4} descriptors  {more}", flush=True)


def in_steps(what: str, count: int, work: Callable[[int], None], tasks: Callable[[], int]) -> None:
    work(max(1, count // 100))  # what is made once, is made here
    report(what, 0, f"{tasks()} tasks")
    start = time.process_time()
    for step in range(STEPS):
        work(count // STEPS)
        report(what, (step + 1) * count // STEPS, f"{tasks()} tasks")
    print(f"{what:24} {1e6 * (time.process_time() - start) / count:.0f} us of CPU each", flush=True)


def blocking(url: str, calls: int, streams: int) -> None:
    client = entrechat.OpenAI(api_key="k", base_url=f"{url}/paced", timeout=60)

    def call(count: int) -> None:
        for _ in range(count):
            client.chat.completions.create(**CHAT)

    def leave(count: int) -> None:
        for number in range(count):
            stream = client.chat.completions.create(**CHAT, stream=True)
            next(stream)
            if number % 2:
                stream.close()  # the others are left to the collector

    def in_threads(count: int) -> None:
        threads = [threading.Thread(target=call, args=(count // 8,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    in_steps("calls", calls // 2, call, threading.active_count)
    in_steps("calls of 8 threads", calls // 2, in_threads, threading.active_count)
    in_steps("streams left", streams, leave, threading.active_count)
    print(client.pool_stats())
    client.close()


def awaited(url: str, calls: int, streams: int) -> None:
    client = entrechat.AsyncOpenAI(api_key="k", base_url=f"{url}/paced", timeout=60)
    runner = asyncio.Runner()

    async def each(count: int, one: Callable[[], Any]) -> None:
        async def worker() -> None:
            for _ in range(count // 64 or 1):
                await one()

        await asyncio.gather(*(worker() for _ in range(64)))

    async def call() -> None:
        await client.chat.completions.create(**CHAT)

    async def cancel() -> None:
        reading = asyncio.Event()

        async def read() -> None:
            async for _ in await client.chat.completions.create(**CHAT, stream=True):
                reading.set()

        task = asyncio.ensure_future(read())
        await reading.wait()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    def tasks() -> int:
        return len(asyncio.all_tasks(runner.get_loop()))

    in_steps("awaited calls", calls, lambda count: runner.run(each(count, call)), tasks)
    in_steps("awaited calls, new loops", calls // 10, lambda count: asyncio.run(each(count, call)), tasks)
    in_steps("cancelled streams", streams, lambda count: runner.run(each(count, cancel)), tasks)
    print(client.pool_stats())
    runner.run(client.close())
    runner.close()


def inflight(url: str, calls: int) -> None:
    """CPU of a call with so many under way. Runs alternate; the best of each counts."""
    widths = (64, 512, 1024, 4096)
    best: dict[tuple[int, int], float] = {}

    async def main(width: int, limit: int) -> float:
        async with entrechat.AsyncOpenAI(
            api_key="k", base_url=url, timeout=entrechat.Timeout(600), limits=entrechat.Limits(max_connections=limit)
        ) as client:

            async def worker(count: int) -> None:
                for _ in range(count):
                    await client.chat.completions.create(**CHAT)

            await asyncio.gather(*(worker(1) for _ in range(width)))  # connecting is not what is measured
            start = time.process_time()
            await asyncio.gather(*(worker(calls // width) for _ in range(width)))
            return 1e6 * (time.process_time() - start) / (calls // width * width)

    for _ in range(5):
        for width in widths:
            for limit in (1000, 5000):
                took = asyncio.run(main(width, limit))
                best[width, limit] = min(took, best.get((width, limit), took))
    for limit in (1000, 5000):
        for width in widths:
            ratio = best[width, limit] / best[64, limit]
            print(f"{width:5} in flight, {limit} connections at most: {best[width, limit]:6.1f} us of CPU a call, {ratio:.2f}x")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--streams", type=int, default=10_000)
    parser.add_argument("--inflight", action="store_true", help="measure many in flight, and nothing else")
    given = parser.parse_args()
    with serving() as url:
        if given.inflight:
            inflight(url, 16_384)
            return
        blocking(url, given.calls, given.streams)
        awaited(url, given.calls, given.streams)


if __name__ == "__main__":
    main()
