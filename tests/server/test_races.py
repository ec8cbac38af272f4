"""Sixteen clients at once at one object, over a socket: no answer of 500 and more, nothing stuck, nothing lost."""

from __future__ import annotations

import json
import random
import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import pytest

pytest.importorskip("uvicorn")

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted_embeddings import HashedWords

from . import slow_engine  # after the skip
from .kill_work import MODEL, sentence, ticks
from .test_batches import line
from .test_engines import wait_for
from .test_official_client import Served

CLIENTS = 16
Work: TypeAlias = Callable[[entrechat.OpenAI, random.Random], None]

pytestmark = pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")  # assistants


class Crowded:
    """A server, and clients that rush at it."""

    def __init__(self, app: Any, url: str) -> None:
        self.app = app
        self.url = url
        self.client = self.connect()
        self.statuses: Counter[int] = Counter()
        app.journal.observe(lambda record: self.statuses.update((record.status,)))

    def connect(self) -> entrechat.OpenAI:
        return entrechat.OpenAI(base_url=self.url, api_key="x", max_retries=0, timeout=60)

    def rush(self, *works: Work, rounds: int = 8) -> None:
        """Every client does so many of these, as its dice say. A refusal is no mistake; whatever else fails is one."""
        mistakes: list[BaseException] = []
        begin = threading.Barrier(CLIENTS)

        def one(seed: int) -> None:
            source = random.Random(seed)
            with self.connect() as client:
                begin.wait(30)
                for _ in range(rounds):
                    try:
                        source.choice(works)(client, source)
                    except entrechat.APIStatusError as error:
                        if error.status_code >= 500:
                            mistakes.append(error)
                    except BaseException as error:
                        mistakes.append(error)

        threads = [threading.Thread(target=one, args=(seed,)) for seed in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
            assert not thread.is_alive(), "a client hangs"
        assert not mistakes, mistakes
        assert max(self.statuses) < 500

    def calm(self) -> None:
        """All work in the background comes to its end."""
        for _ in ticks(60):
            if not self.app.db.rows("SELECT * FROM jobs"):
                return
        raise AssertionError("there are jobs that do not end")


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[Crowded]:
    app = App(slow_engine.echo(), embedder=HashedWords(), state=tmp_path)
    with Served(app) as url:
        made = Crowded(app, url)
        yield made
        made.client.close()
    app.close()


@contextmanager
def refused(*statuses: int) -> Generator[None]:
    """Nothing else may go wrong."""
    try:
        yield
    except entrechat.APIStatusError as error:
        if error.status_code not in statuses:
            raise AssertionError(f"refused with {error}") from error


def test_one_thread(crowded: Crowded) -> None:
    client = crowded.client
    tool: Any = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}
    assistant = client.beta.assistants.create(model=MODEL, tools=[tool]).id
    thread = client.beta.threads.create().id
    runs: list[str] = []
    said: list[str] = []

    def say(client: entrechat.OpenAI, source: random.Random) -> None:
        text = f"{sentence(source)} weather"
        with refused(400):  # while a run is active
            client.beta.threads.messages.create(thread, role="user", content=text)
            said.append(text)

    def run(client: entrechat.OpenAI, source: random.Random) -> None:
        with refused(400):
            made = client.beta.threads.runs.create(thread, assistant_id=assistant)
            runs.append(made.id)
            client.beta.threads.runs.update(made.id, thread_id=thread, metadata={"mine": made.id})

    def cancel(client: entrechat.OpenAI, source: random.Random) -> None:
        if runs:
            with refused(400):
                client.beta.threads.runs.cancel(source.choice(runs[-2:]), thread_id=thread)

    def submit(client: entrechat.OpenAI, source: random.Random) -> None:
        if not runs:
            return
        found = client.beta.threads.runs.retrieve(runs[-1], thread_id=thread)
        if found.required_action is not None:
            calls = found.required_action.submit_tool_outputs.tool_calls
            outputs: Any = [{"tool_call_id": call.id, "output": "sunny"} for call in calls]
            with refused(400):
                client.beta.threads.runs.submit_tool_outputs(found.id, thread_id=thread, tool_outputs=outputs)

    def look(client: entrechat.OpenAI, source: random.Random) -> None:
        for found in client.beta.threads.runs.list(thread, limit=5):
            list(client.beta.threads.runs.steps.list(found.id, thread_id=thread))

    crowded.rush(say, run, cancel, submit, submit, look, rounds=20)
    last = client.beta.threads.runs.retrieve(runs[-1], thread_id=thread)
    if last.status not in ("completed", "cancelled"):
        with refused(400):
            client.beta.threads.runs.cancel(last.id, thread_id=thread)
    crowded.calm()
    there = {found.id: found for found in client.beta.threads.runs.list(thread)}
    assert sorted(there) == sorted(runs)
    assert {found.status for found in there.values()} <= {"completed", "cancelled"}
    assert all(found.metadata == {"mine": id} for id, found in there.items())
    messages = list(client.beta.threads.messages.list(thread))
    texts = [message.content[0].text.value for message in messages if message.role == "user"]
    assert sorted(texts) == sorted(said)
    answers = Counter(message.run_id for message in messages if message.role == "assistant")
    assert all(answers[id] == 1 for id, found in there.items() if found.status == "completed")
    assert max(answers.values(), default=1) == 1


def test_a_thread_that_is_deleted_while_it_works(crowded: Crowded) -> None:
    client = crowded.client
    assistant = client.beta.assistants.create(model=MODEL).id
    threads: list[str] = []

    def make(client: entrechat.OpenAI, source: random.Random) -> None:
        threads.append(client.beta.threads.create(messages=[{"role": "user", "content": sentence(source)}]).id)

    def run(client: entrechat.OpenAI, source: random.Random) -> None:
        if threads:
            with refused(400, 404):
                client.beta.threads.runs.create(threads[-1], assistant_id=assistant)

    def follow(client: entrechat.OpenAI, source: random.Random) -> None:
        if threads:
            with refused(400, 404):
                stream = client.beta.threads.runs.create(threads[-1], assistant_id=assistant, stream=True)
                try:
                    first, *_ = [event.event for event in stream]
                    assert first == "thread.run.created"
                except entrechat.APIError as error:
                    assert "deleted" in str(error)

    def delete(client: entrechat.OpenAI, source: random.Random) -> None:
        if threads:
            with refused(404):
                client.beta.threads.delete(threads[-1])

    crowded.rush(make, run, follow, delete)
    for id in threads:
        with refused(404):
            client.beta.threads.delete(id)
    crowded.calm()
    for table in ("events", "jobs"):
        assert not crowded.app.db.rows(f"SELECT * FROM {table}")
    assert {row[0] for row in crowded.app.db.rows("SELECT kind FROM objects")} == {"assistant"}
    wait_for(lambda: crowded.app.engine.busy == 0)


def test_one_vector_store(crowded: Crowded) -> None:
    client, app = crowded.client, crowded.app
    files: list[str] = []
    store = client.vector_stores.create().id

    def data(source: random.Random) -> bytes:
        return "\n".join(sentence(source) for _ in range(100)).encode()

    def upload(client: entrechat.OpenAI, source: random.Random) -> None:
        files.append(client.files.create(file=("words.txt", data(source)), purpose="user_data").id)

    def add(client: entrechat.OpenAI, source: random.Random) -> None:
        with refused(404):
            client.vector_stores.files.create(store, file_id=source.choice(files[-4:]), attributes={"by": source.random()})

    def batch(client: entrechat.OpenAI, source: random.Random) -> None:
        with refused(400, 404):
            made = client.vector_stores.file_batches.create(store, file_ids=files[-4:])
            client.vector_stores.file_batches.cancel(made.id, vector_store_id=store)

    def take_out(client: entrechat.OpenAI, source: random.Random) -> None:
        with refused(404):
            client.vector_stores.files.delete(source.choice(files[-4:]), vector_store_id=store)

    def delete(client: entrechat.OpenAI, source: random.Random) -> None:
        with refused(404):
            client.files.delete(source.choice(files[-4:]))

    def content(client: entrechat.OpenAI, source: random.Random) -> None:
        with refused(400, 404):
            list(client.vector_stores.files.content(source.choice(files[-4:]), vector_store_id=store))

    def look(client: entrechat.OpenAI, source: random.Random) -> None:
        client.vector_stores.search(store, query=sentence(source))
        counts = client.vector_stores.retrieve(store).file_counts
        assert counts.total == counts.completed + counts.in_progress + counts.cancelled + counts.failed

    upload(client, random.Random(1))
    crowded.rush(upload, add, add, batch, take_out, delete, content, look, rounds=12)
    crowded.calm()
    listed = {file.id: file for file in client.vector_stores.files.list(store)}
    assert {file.status for file in listed.values()} <= {"completed", "cancelled"}
    assert client.vector_stores.retrieve(store).file_counts.total == len(listed)
    chunked = {row[0] for row in app.db.rows("SELECT file FROM chunks WHERE store = ?", (store,))}
    assert chunked == {id for id, file in listed.items() if file.status == "completed"}
    assert {path.name for path in (app.state or Path()).joinpath("blobs").iterdir()} == {
        file.id for file in client.files.list()
    }


def test_stores_that_are_deleted_while_they_are_searched(crowded: Crowded) -> None:
    client = crowded.client
    text = "\n".join(sentence(random.Random(number)) for number in range(50)).encode()
    file = client.files.create(file=("words.txt", text), purpose="user_data").id
    stores: list[str] = []

    def make(client: entrechat.OpenAI, source: random.Random) -> None:
        stores.append(client.vector_stores.create(file_ids=[file]).id)

    def search(client: entrechat.OpenAI, source: random.Random) -> None:
        for store in stores[-2:]:
            with refused(404):
                client.vector_stores.search(store, query=text[:40].decode())

    def delete(client: entrechat.OpenAI, source: random.Random) -> None:
        if stores:
            with refused(404):
                client.vector_stores.delete(source.choice(stores[-2:]))

    crowded.rush(make, search, search, delete, rounds=15)
    for store in stores:
        with refused(404):
            client.vector_stores.delete(store)
    crowded.calm()
    assert not crowded.app.db.rows("SELECT * FROM chunks")
    assert not crowded.app.db.rows("SELECT name FROM sqlite_master WHERE name LIKE 'words_%'")


def test_batches(crowded: Crowded) -> None:
    client = crowded.client
    lines = [line(f"line-{number}", f"text {number}") for number in range(12)]
    data = "".join(json.dumps(each) + "\n" for each in lines).encode()
    batches: list[str] = []

    def make(client: entrechat.OpenAI, source: random.Random) -> None:
        file = client.files.create(file=("in.jsonl", data), purpose="batch").id
        made = client.batches.create(input_file_id=file, endpoint="/v1/chat/completions", completion_window="24h")
        batches.append(made.id)
        if source.random() < 0.3:
            client.files.delete(file)

    def cancel(client: entrechat.OpenAI, source: random.Random) -> None:
        if batches:
            with refused(409):
                client.batches.cancel(source.choice(batches[-2:]))

    def look(client: entrechat.OpenAI, source: random.Random) -> None:
        for batch in client.batches.list(limit=5):
            counts = batch.request_counts
            assert counts is not None
            assert counts.completed + counts.failed <= 12

    crowded.rush(make, cancel, look, rounds=6)
    crowded.calm()
    found = {batch.id: batch for batch in client.batches.list(limit=100)}
    assert sorted(found) == sorted(batches)
    assert {batch.status for batch in found.values()} <= {"completed", "cancelled", "failed"}
    for batch in found.values():
        counts = batch.request_counts
        assert counts is not None
        assert batch.status != "completed" or counts.completed == 12
        told = client.files.content(batch.output_file_id).read().splitlines() if batch.output_file_id else []
        assert len({json.loads(each)["custom_id"] for each in told}) == len(told)
        assert batch.status == "failed" or len(told) == counts.completed
    assert not crowded.app.db.rows("SELECT * FROM results")


def test_one_upload_that_all_complete(crowded: Crowded) -> None:
    client = crowded.client
    pieces = [sentence(random.Random(number)).encode() * 5000 for number in range(4)]
    size = sum(map(len, pieces))
    upload = client.uploads.create(filename="rows.jsonl", purpose="batch", bytes=size, mime_type="application/jsonl").id
    parts = [client.uploads.parts.create(upload, data=piece).id for piece in pieces]
    answers: list[Any] = []
    crowded.rush(lambda client, source: answers.append(client.uploads.complete(upload, part_ids=parts).to_dict()), rounds=2)
    assert len(answers) == 2 * CLIENTS
    assert all(answer == answers[0] for answer in answers)
    assert client.files.content(answers[0]["file"]["id"]).read() == b"".join(pieces)
    assert len(list(client.files.list())) == len(crowded.app.db.rows("SELECT * FROM blobs")) == 1


def test_uploads_that_are_cancelled_while_they_are_completed(crowded: Crowded) -> None:
    uploads: list[tuple[str, list[str]]] = []
    piece = b"x" * 300_000

    def make(client: entrechat.OpenAI, source: random.Random) -> None:
        made = client.uploads.create(
            filename="a.jsonl", purpose="batch", bytes=2 * len(piece), mime_type="application/jsonl"
        ).id
        uploads.append((made, [client.uploads.parts.create(made, data=piece).id for _ in range(2)]))

    def complete(client: entrechat.OpenAI, source: random.Random) -> None:
        if uploads:
            id, parts = uploads[-1]
            with refused(400, 404):
                client.uploads.complete(id, part_ids=parts)

    def cancel(client: entrechat.OpenAI, source: random.Random) -> None:
        if uploads:
            with refused(400):
                client.uploads.cancel(uploads[-1][0])

    def add(client: entrechat.OpenAI, source: random.Random) -> None:
        if uploads:
            with refused(400):
                client.uploads.parts.create(uploads[-1][0], data=piece)

    crowded.rush(make, complete, complete, cancel, add)
    for id, _ in uploads:
        with refused(400):
            crowded.client.uploads.cancel(id)
    blobs = {path.name for path in (crowded.app.state or Path()).joinpath("blobs").iterdir()}
    assert blobs == {file.id for file in crowded.client.files.list()}


def test_files_that_are_deleted_while_they_are_read(crowded: Crowded) -> None:
    files: list[str] = []

    def make(client: entrechat.OpenAI, source: random.Random) -> None:
        files.append(client.files.create(file=("a.jsonl", b"x" * 400_000), purpose="batch").id)

    def read(client: entrechat.OpenAI, source: random.Random) -> None:
        for file in files[-2:]:
            with refused(404):
                assert len(client.files.content(file).read()) == 400_000

    def delete(client: entrechat.OpenAI, source: random.Random) -> None:
        if files:
            with refused(404):
                client.files.delete(files[-1])

    crowded.rush(make, read, read, delete, rounds=15)
    assert len(crowded.app.db.rows("SELECT * FROM blobs")) == len(list(crowded.client.files.list()))


def test_background_responses(crowded: Crowded) -> None:
    client = crowded.client
    made: dict[str, str] = {}

    def make(client: entrechat.OpenAI, source: random.Random) -> None:
        text = sentence(source)
        made[client.responses.create(model=MODEL, input=text, background=True).id] = text

    def follow(client: entrechat.OpenAI, source: random.Random) -> None:
        text = sentence(source)
        stream = client.responses.create(model=MODEL, input=text, background=True, stream=True)
        first: Any = next(iter(stream)).to_dict()
        id = first["response"]["id"]
        made[id] = text
        try:
            for _ in stream:
                pass
        except entrechat.APIError:  # cancelled or deleted: it ends without its last event
            with refused(404):
                assert client.responses.retrieve(id).status == "cancelled"

    def touch(client: entrechat.OpenAI, source: random.Random) -> None:
        id = source.choice([*list(made)[-3:], "resp_none"])
        with refused(404):
            act: Any = source.choice([client.responses.cancel, client.responses.delete, client.responses.retrieve])
            act(id)

    crowded.rush(make, follow, touch, touch)
    crowded.calm()
    for id, text in made.items():
        with refused(404):
            found = client.responses.retrieve(id)
            assert found.status in ("completed", "cancelled")
            assert found.status == "cancelled" or found.output_text == text
    kept = {row[0] for row in crowded.app.db.rows("SELECT DISTINCT owner FROM events")}
    assert kept <= {row[0] for row in crowded.app.db.rows("SELECT id FROM objects WHERE kind = 'response'")}
    wait_for(lambda: crowded.app.engine.busy == 0)


def test_one_container(crowded: Crowded) -> None:
    containers: list[str] = []

    def make(client: entrechat.OpenAI, source: random.Random) -> None:
        containers.append(client.containers.create(name="c").id)

    def put(client: entrechat.OpenAI, source: random.Random) -> None:
        if containers:
            with refused(404):
                client.containers.files.create(containers[-1], file=("same.txt", sentence(source).encode()))

    def delete(client: entrechat.OpenAI, source: random.Random) -> None:
        if source.random() < 0.3 and containers:
            with refused(404):
                client.containers.delete(containers[-1])

    make(crowded.client, random.Random(1))
    crowded.rush(make, put, put, put, delete)
    inside = [list(crowded.client.containers.files.list(found.id)) for found in crowded.client.containers.list(limit=100)]
    assert max(map(len, inside)) == 1
    assert len(crowded.app.db.rows("SELECT * FROM blobs")) == sum(map(len, inside))
