"""A server that is killed (SIGKILL) under load at random points, again and again, and what must be true when it is back.

`python -m tests.server.kill --times 100 --seed 1` runs the load of files, uploads and indexing, then that of batches, runs and
background responses (`kill_work.py`), then that of evals and webhooks (`kill_evals.py`). For other loads, write a `Load` and
give it to `run`.
"""

from __future__ import annotations

import argparse
import importlib
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.protocols import Embedded
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords

ROOT = Path(__file__).resolve().parents[2]
APP = "tests.server.kill:app"


class Load(ABC):
    """What is asked of the server, and what was acknowledged. Violations are texts; there must be none in the end."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.acknowledged = 0
        self.violations: list[str] = []

    def ack(self) -> None:
        with self.lock:
            self.acknowledged += 1

    @abstractmethod
    def work(self, client: entrechat.OpenAI, source: random.Random) -> None:
        """One piece of work, on one of several threads; dies of the client's error when the server is killed."""

    @abstractmethod
    def check(self, client: entrechat.OpenAI, *, finished: bool) -> None:
        """What was acknowledged must be there; with `finished`, all work in the background must come to its end."""

    def close(self) -> None:  # noqa: B027  # most have nothing to close
        """Ends what the load itself runs."""


class Killable(Protocol):
    """A server process."""

    @property
    def url(self) -> str: ...

    def kill(self) -> None: ...


class Server:
    """A server process on a state directory, with engines of ours."""

    def __init__(self, state: Path) -> None:
        command = [sys.executable, "-m", "tests.server.kill", "--serve", APP, "--state", str(state)]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
        self._process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        if not self.url:
            raise RuntimeError(f"the server did not start: exit code {self._process.wait()}")

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


def run(
    load: Load, state: Path, *, times: int, seed: int, threads: int = 3, serve: Callable[[Path], Killable] = Server
) -> None:
    """Puts the load on a server, kills it so many times, and checks after each start.

    Args:
        serve: starts a server on a state directory.

    Raises AssertionError with everything that was not as it should be.
    """
    source = random.Random(seed)
    for number in range(times + 1):
        server = serve(state)
        try:
            with entrechat.OpenAI(base_url=server.url, api_key="x", max_retries=0, timeout=30) as client:
                load.check(client, finished=number == times)
                if number < times:
                    _press(load, client, server, source, threads)
        finally:
            server.kill()
    assert not load.violations, "\n".join(load.violations)


def _press(load: Load, client: entrechat.OpenAI, server: Killable, source: random.Random, threads: int) -> None:
    """Load until a random number of acknowledgements, and a random moment more; then the kill."""

    def loop(seed: int) -> None:
        mine = random.Random(seed)
        while True:
            try:
                load.work(client, mine)
            except (entrechat.APIConnectionError, entrechat.StreamTruncatedError):
                return
            except entrechat.APIStatusError as error:
                with load.lock:
                    load.violations.append(f"an answer that no load should get: {error}")
                return

    workers = [threading.Thread(target=loop, args=(source.getrandbits(32),)) for _ in range(threads)]
    until = load.acknowledged + source.randint(1, 12)
    for worker in workers:
        worker.start()
    while load.acknowledged < until and any(worker.is_alive() for worker in workers):
        time.sleep(0.001)
    time.sleep(source.random() * 0.05)
    server.kill()
    for worker in workers:
        worker.join(30)
        assert not worker.is_alive(), "a call hangs although the server is dead"


@dataclass
class Piece:
    """A part of an upload; `part` is its id once it was acknowledged."""

    data: bytes
    part: str = ""


class Storage(Load):
    """Files, uploads in parts, and vector stores that index them."""

    def __init__(self, state: Path) -> None:
        super().__init__()
        self.state = state
        self.files: dict[str, bytes] = {}
        self.deleted: set[str] = set()
        self.going: set[str] = set()
        """Files whose deletion was asked for and not acknowledged: they may be there or not."""
        self.uploads: dict[str, list[Piece]] = {}
        """Those that are begun."""
        self.indexed: dict[tuple[str, str], bytes] = {}

    def work(self, client: entrechat.OpenAI, source: random.Random) -> None:
        source.choice([self._file, self._file, self._upload, self._store, self._delete])(client, source)

    def check(self, client: entrechat.OpenAI, *, finished: bool) -> None:
        self._blobs_match()
        for id, data in list(self.files.items()):
            if id not in self.going:
                self._same(f"the file {id}", client.files.content(id).read(), data)
        for id in self.deleted:
            self._gone(client, id)
        for id, pieces in list(self.uploads.items()):
            self._finish(client, id, pieces)
        if finished:
            for (store, file), data in self.indexed.items():
                self._indexed(client, store, file, data)

    # -- the work ------------------------------------------------------------------------------------------------------

    def _file(self, client: entrechat.OpenAI, source: random.Random) -> None:
        data = _lines(source, source.choice([10, 1_000, 100_000]))
        id = client.files.create(file=("rows.jsonl", data), purpose="evals").id
        with self.lock:
            self.files[id] = data
        self.ack()

    def _delete(self, client: entrechat.OpenAI, source: random.Random) -> None:
        with self.lock:
            ids = [id for id in self.files if id not in self.going and not any(id == file for _, file in self.indexed)]
            if not ids:
                return
            id = source.choice(ids)
            self.going.add(id)
        client.files.delete(id)
        with self.lock:
            del self.files[id]
            self.deleted.add(id)
        self.ack()

    def _upload(self, client: entrechat.OpenAI, source: random.Random) -> None:
        pieces = [Piece(_lines(source, 50_000)) for _ in range(source.randint(1, 4))]
        size = sum(len(piece.data) for piece in pieces)
        made = client.uploads.create(filename="rows.jsonl", purpose="batch", bytes=size, mime_type="application/jsonl")
        with self.lock:
            self.uploads[made.id] = pieces
        self.ack()
        self._finish(client, made.id, pieces)

    def _store(self, client: entrechat.OpenAI, source: random.Random) -> None:
        data = _lines(source, 6_000)
        file = client.files.create(file=("rows.jsonl", data), purpose="evals").id
        small: Any = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 10}}
        store = client.vector_stores.create(file_ids=[file], chunking_strategy=small).id
        with self.lock:
            self.files[file] = data
            self.indexed[store, file] = data
        self.ack()

    # -- what must be true ---------------------------------------------------------------------------------------------

    def _finish(self, client: entrechat.OpenAI, id: str, pieces: list[Piece]) -> None:
        """Sends the parts that are not acknowledged yet. One that was completed just before the kill answers the same."""
        for piece in pieces:
            if not piece.part:
                piece.part = client.uploads.parts.create(id, data=piece.data).id
                self.ack()
        done = client.uploads.complete(id, part_ids=[piece.part for piece in pieces])
        assert done.file is not None
        with self.lock:
            self.files[done.file.id] = b"".join(piece.data for piece in pieces)
            del self.uploads[id]
        self.ack()

    def _gone(self, client: entrechat.OpenAI, id: str) -> None:
        try:
            client.files.retrieve(id)
        except entrechat.NotFoundError:
            return
        self.violations.append(f"the file {id} is there again")

    def _indexed(self, client: entrechat.OpenAI, store: str, file: str, data: bytes) -> None:
        done = client.vector_stores.files.poll(file, vector_store_id=store, poll_interval_ms=20, max_wait_seconds=60)
        if done.status != "completed":
            self.violations.append(f"{file} in {store} is {done.status}: {done.last_error}")
            return
        content = client.vector_stores.files.content(file, vector_store_id=store)
        self._same(f"the text of {file} in {store}", "".join(part.text or "" for part in content).encode(), data)
        found = [
            hit.content[0].text for hit in client.vector_stores.search(store, query=data[:30].decode(), max_num_results=50)
        ]
        if not found or len(found) != len(set(found)):
            self.violations.append(f"of the {len(found)} chunks found in {store}, {len(found) - len(set(found))} come twice")

    def _same(self, what: str, found: bytes, wanted: bytes) -> None:
        if found != wanted:
            self.violations.append(f"{what} has {len(found)} bytes that are not the {len(wanted)} that were sent")

    def _blobs_match(self) -> None:
        """No bytes without a row; rows and chunks each once is the database's own doing."""
        there = {path.name for path in (self.state / "blobs").iterdir()}
        database = sqlite3.connect(f"file:{self.state / 'state.db'}?mode=ro", uri=True)
        rows = {row[0] for row in database.execute("SELECT id FROM blobs")}
        gaps = database.execute("SELECT store, file FROM chunks GROUP BY 1, 2 HAVING max(number) + 1 != count(*)").fetchall()
        database.close()
        if there != rows:
            self.violations.append(f"bytes without a row: {sorted(there - rows)}; rows without bytes: {sorted(rows - there)}")
        self.violations += [f"chunks are missing in the middle: {gap}" for gap in gaps]


def _lines(source: random.Random, size: int) -> bytes:
    """About that many bytes of lines that differ from each other and from all others."""
    lines = [f'{{"row": {at}, "key": "{source.getrandbits(64):016x}"}}\n' for at in range(size // 42 + 1)]
    return "".join(lines).encode()


class Slow(HashedWords):
    """Embeds so slowly that a kill finds it at work."""

    def embed(self, texts: Any) -> Embedded:
        time.sleep(0.002 * len(texts))
        return super().embed(texts)


def app(state: Path) -> App:
    return App(Scripted(), embedder=Slow(), state=state)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.server.kill", description=__doc__)
    parser.add_argument("--times", type=int, default=100, help="how often the server is killed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--serve", metavar="MODULE:FUNCTION", help=argparse.SUPPRESS)
    parser.add_argument("--state", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.serve:
        from entrechat.local.serving import serve

        module, _, name = options.serve.partition(":")
        made = getattr(importlib.import_module(module), name)(options.state)
        serve(made, port=0, ready=lambda url: print(url, flush=True))
        return
    from .kill_evals import Evals
    from .kill_work import Batches, Responses, Runs, Served9, Together

    loads: list[tuple[str, Callable[[Path], Load], Callable[[Path], Killable]]] = [
        ("files, uploads and indexing", Storage, Server),
        ("batches, runs and responses", lambda _: Together([Batches(), Runs(), Responses()]), Served9),
        ("evals and webhooks", lambda _: Evals(), Served9),
    ]
    for name, make, server in loads:
        with tempfile.TemporaryDirectory() as directory:
            load = make(Path(directory))
            begun = time.monotonic()
            try:
                run(load, Path(directory), times=options.times, seed=options.seed, serve=server)
            finally:
                load.close()
            spent = time.monotonic() - begun
            told = f"{options.times} kills in {spent:.0f} s; {load.acknowledged} acknowledgements; nothing lost, nothing twice"
            print(f"{name}: {told}", flush=True)


if __name__ == "__main__":
    main()
