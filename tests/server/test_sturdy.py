"""What must not break a server that runs for long: full disks, broken files, observers that fail, readers in each other's way."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.jobs import Job
from entrechat.local.limits import Limits
from entrechat.local.store import Database, Usage
from entrechat.testing import VirtualClock

from .caller import Caller
from .conftest import MakeCaller
from .test_batches import line, lines_of, start


def test_a_commit_that_fails_leaves_the_database_usable(tmp_path: Path) -> None:
    db = Database(tmp_path / "state.db")
    db.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
    db.execute("CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)")
    db.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError), db.transaction():
        db.execute("INSERT INTO child VALUES (1)")  # which the commit refuses
    with db.transaction():
        db.execute("INSERT INTO parent VALUES (1)")
    assert db.rows("SELECT * FROM parent") == [(1,)]
    assert db.rows("SELECT * FROM child") == []
    db.close()


def test_a_full_disk_refuses_what_does_not_fit_and_serves_the_rest(make_caller: MakeCaller, tmp_path: Path) -> None:
    caller = make_caller(app={"state": tmp_path})
    thread = caller.api("POST", "/threads", {})["id"]
    pages = caller.app.db.rows("PRAGMA page_count")[0][0]
    caller.app.db.rows(f"PRAGMA max_page_count = {pages + 4}")
    long = {"role": "user", "content": "x" * 200_000}
    error = caller.api("POST", f"/threads/{thread}/messages", long, status=500)["error"]
    assert "full" in error["message"]
    assert caller.api("GET", f"/threads/{thread}/messages")["data"] == []
    caller.app.db.rows("PRAGMA max_page_count = 1000000")
    caller.api("POST", f"/threads/{thread}/messages", long)


def test_a_database_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    path.write_bytes(b"This is no database, although it is as long as one would be." * 100)
    for _ in range(2):  # and it is not held
        with pytest.raises(ValueError, match=r"state\.db cannot be used: file is not a database\. Move it away, or"):
            App(Scripted(), state=tmp_path)
    path.unlink()
    App(Scripted(), state=tmp_path).close()


def test_usage_is_written_once_a_minute(tmp_path: Path) -> None:
    db = Database(tmp_path / "state.db")
    usage = Usage(db)
    for second in (600, 601, 659):
        usage.add(second, "p", "k", "completions", "m", input_tokens=2)
    assert db.rows("SELECT * FROM usage") == []
    usage.add(660, "p", "k", "completions", "m", input_tokens=1)
    assert [json.loads(row[0]) for row in db.rows("SELECT counts FROM usage")] == [{"requests": 3, "input_tokens": 6}]
    assert [used.counts["requests"] for used in usage.between(600, 720)] == [3, 1]
    db.close()


def test_readers_at_once_do_not_wait_for_each_other() -> None:
    """Two reads of a job that has one step left, and one while it ends."""
    going, done = threading.Event(), threading.Event()

    async def work(job: Job) -> None:
        await job.step()
        going.set()
        await asyncio.to_thread(done.wait)

    app = App(Scripted(), pace="reads")
    app.jobs.register("test", work)
    app.jobs.submit("test", "a", "p")

    async def read() -> None:
        readers = [asyncio.ensure_future(app.jobs.settle("test", "a")) for _ in range(3)]
        await asyncio.to_thread(going.wait)
        readers.append(asyncio.ensure_future(app.jobs.settle("test", "a")))
        await asyncio.sleep(0)
        done.set()
        await asyncio.wait_for(asyncio.gather(*readers), 10)

    asyncio.run(read())
    app.close()


def test_a_job_that_waits_for_its_reads_keeps_no_other_waiting() -> None:
    async def work(job: Job) -> None:
        await job.step()

    app = App(Scripted(), pace="reads")
    app.jobs.register("test", work)
    for number in range(40):
        app.jobs.submit("test", f"job-{number}", "p")

    async def read() -> None:
        await asyncio.wait_for(app.jobs.settle("test", "job-39"), 10)
        await asyncio.wait_for(app.jobs.wait("test", "job-39"), 10)

    asyncio.run(read())
    app.close()


def test_an_observer_that_fails_costs_no_answer(scripted: Caller, caplog: pytest.LogCaptureFixture) -> None:
    def fail(record: Any) -> None:
        raise OSError("the log's disk is full")

    records: list[Any] = []
    scripted.app.journal.observe(fail)
    scripted.app.journal.observe(records.append)
    assert scripted.chat("Hello")["choices"][0]["message"]["content"] == "Hello"
    assert [record.status for record in records] == [200]
    assert "the log's disk is full" in caplog.text


@pytest.mark.parametrize("deep", [30, 3000])
def test_a_query_that_is_nested_without_end(scripted: Caller, deep: int) -> None:
    error = scripted.api("GET", f"/chat/completions?metadata{'[a]' * deep}=1", status=400)["error"]
    assert error["param"] == "metadata"
    assert "nested" in error["message"]


def test_a_batch_waits_where_the_server_has_no_room(make_caller: MakeCaller) -> None:
    """Its lines are not refused because others ask too much."""
    clock = VirtualClock()
    limits = Limits(requests_per_minute=3)
    caller = make_caller(app={"limits": limits, "clock": clock, "sleep": clock.asleep})
    made = start(caller, [line(f"line-{number}", f"word{number}") for number in range(8)])
    batch = caller.api("GET", f"/batches/{made['id']}")
    assert (batch["status"], batch["request_counts"]) == ("completed", {"total": 8, "completed": 8, "failed": 0})
    assert len(lines_of(caller, batch["output_file_id"])) == 8


def test_scripted_requests_do_not_pile_up(make_caller: MakeCaller) -> None:
    caller = make_caller()
    for number in range(1005):
        caller.app.engine.requests.append({"messages": [], "number": number})
    caller.chat("Hello")
    assert len(caller.app.engine.requests) == 1000
    assert caller.app.engine.requests[-1]["messages"][0]["content"] == "Hello"


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_a_server_does_not_grow(tmp_path: Path) -> None:
    pytest.importorskip("uvicorn")
    from .serving import Served

    with (
        Served("--engine", "scripted", "--log", "none", "--state", str(tmp_path)) as served,
        entrechat.OpenAI(base_url=served.url, api_key="x") as client,
    ):
        process = Path("/proc", str(served.process.pid))

        def look() -> tuple[int, int, int]:
            """MB, threads and descriptors."""
            return (
                int((process / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20,
                len(list((process / "task").iterdir())),
                len(list((process / "fd").iterdir())),
            )

        def chat(count: int) -> None:
            for number in range(count):
                messages: Any = [{"role": "user", "content": f"Hello {number} " * 20}]
                client.chat.completions.create(model="gpt-4o", messages=messages)
                with client.chat.completions.create(model="gpt-4o", messages=messages, stream=True) as stream:
                    next(iter(stream))

        chat(300)
        before = look()
        chat(1000)
        after = look()
    grown = [now - then for now, then in zip(after, before, strict=True)]
    assert max(grown) <= 4, f"{before} became {after}"
