"""Jobs: durable, stopped and started again, in step with who reads."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.jobs import Job
from entrechat.testing import VirtualClock


def make(work: Any, **settings: Any) -> App:
    app = App(Scripted(), **settings)
    app.jobs.register("test", work)
    return app


@pytest.fixture
def seen() -> list[str]:
    return []


@pytest.fixture
def apps() -> Iterator[list[App]]:
    made: list[App] = []
    yield made
    for app in made:
        app.close()


def test_a_job_is_struck_out_when_it_is_done(apps: list[App], seen: list[str]) -> None:
    async def work(job: Job) -> None:
        seen.append(f"{job.target} {job.project} {job.payload['n']}")

    apps.append(app := make(work))
    app.jobs.submit("test", "a", "p", {"n": 1})
    asyncio.run(app.jobs.wait("test", "a"))
    assert seen == ["a p 1"]
    assert app.db.rows("SELECT * FROM jobs") == []
    assert not app.jobs.running("test", "a")
    asyncio.run(app.jobs.wait("test", "never was"))


def test_what_a_closed_server_left_goes_on_in_the_next(apps: list[App], seen: list[str], tmp_path: Path) -> None:
    begun = threading.Event()

    async def hang(job: Job) -> None:
        begun.set()
        await asyncio.Event().wait()

    async def finish(job: Job) -> None:
        seen.append(job.target)

    first = make(hang, state=tmp_path)
    first.jobs.submit("test", "a", "p")
    assert begun.wait(10)
    first.close()
    apps.append(second := make(finish, state=tmp_path))
    assert second.jobs.resume() == 1
    asyncio.run(second.jobs.wait("test", "a"))
    assert seen == ["a"]


def test_a_stopped_job_can_be_started_anew(apps: list[App], seen: list[str]) -> None:
    begun = threading.Event()

    async def work(job: Job) -> None:
        seen.append(f"begin {job.payload['n']}")
        begun.set()
        try:
            await asyncio.sleep(0 if job.payload["n"] else 3600)
        finally:
            seen.append(f"end {job.payload['n']}")

    apps.append(app := make(work))
    app.jobs.submit("test", "a", "p", {"n": 0})
    assert begun.wait(10)
    app.jobs.stop("test", "a")
    app.jobs.submit("test", "a", "p", {"n": 1})
    asyncio.run(app.jobs.wait("test", "a"))
    assert seen == ["begin 0", "end 0", "begin 1", "end 1"]  # never two at a time
    assert app.db.rows("SELECT * FROM jobs") == []


def test_one_that_is_stopped_before_it_begins_leaves_nothing(apps: list[App], seen: list[str]) -> None:
    async def work(job: Job) -> None:
        seen.append(job.target)

    apps.append(app := make(work))
    loop = app.jobs._started()  # pyright: ignore[reportPrivateUsage]  # to hold the loop up
    held = threading.Event()
    loop.call_soon_threadsafe(held.wait, 10)
    app.jobs.submit("test", "a", "p")
    app.jobs.stop("test", "a")
    held.set()
    asyncio.run(app.jobs.wait("test", "a"))
    assert (seen, app.jobs.running("test", "a")) == ([], False)


def test_a_fault_of_ours_is_logged_and_ends_it(apps: list[App], caplog: pytest.LogCaptureFixture) -> None:
    async def work(job: Job) -> None:
        raise RuntimeError("a fault")

    apps.append(app := make(work))
    app.jobs.submit("test", "a", "p")
    asyncio.run(app.jobs.wait("test", "a"))
    assert "the job test of a failed" in caplog.text
    assert app.db.rows("SELECT * FROM jobs") == []


def test_each_read_lets_it_go_one_step(apps: list[App], seen: list[str]) -> None:
    async def work(job: Job) -> None:
        for state in "abc":
            await job.step()
            seen.append(state)

    apps.append(app := make(work, pace="reads"))
    app.jobs.submit("test", "a", "p")
    for steps in (1, 2, 3, 3):
        asyncio.run(app.jobs.settle("test", "a"))
        assert len(seen) == steps


def test_steps_take_seconds_of_the_clock(apps: list[App]) -> None:
    clock = VirtualClock()

    async def work(job: Job) -> None:
        await job.step()
        await job.step()

    apps.append(app := make(work, pace="seconds", clock=clock, sleep=clock.asleep))
    app.jobs.submit("test", "a", "p")
    asyncio.run(app.jobs.wait("test", "a"))
    assert clock.slept == [1.0, 1.0]


def test_a_reader_that_gives_up_disturbs_nobody(apps: list[App], seen: list[str]) -> None:
    free = threading.Event()

    async def work(job: Job) -> None:
        await asyncio.to_thread(free.wait, 10)
        seen.append("done")

    apps.append(app := make(work, pace="at_once"))
    app.jobs.submit("test", "a", "p")

    async def read() -> None:
        impatient = asyncio.create_task(app.jobs.settle("test", "a"))
        patient = asyncio.create_task(app.jobs.settle("test", "a"))
        await asyncio.sleep(0)
        impatient.cancel()
        await asyncio.wait([impatient])
        free.set()
        await patient

    asyncio.run(read())
    assert seen == ["done"]
