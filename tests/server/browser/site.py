"""A server with something of everything in it."""

from __future__ import annotations

import json
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any, NamedTuple

import pytest

from entrechat import OpenAI
from entrechat.local.app import App
from entrechat.local.engine.images_scripted import FlatColours
from entrechat.local.engine.scripted import Reply
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.scripted_training import ScriptedTrainee
from entrechat.local.engine.speech_scripted import ScriptedSpeech

from ..test_official_client import Served
from .chromium import Page, executable

MARKS = [
    pytest.mark.skipif(
        executable() is None or find_spec("websockets") is None,
        reason="THE CONSOLE IS NOT TESTED: it needs chromium (apt-get install chromium) and websockets",
    ),
    pytest.mark.xdist_group("console"),  # one browser for all of them
    pytest.mark.filterwarnings("ignore:.*(Assistants|Videos) API is deprecated:DeprecationWarning"),
]
Open = Callable[..., Page]
HI: Any = [{"role": "user", "content": "Hello there"}]

ANSWER = "The sea is calm tonight, the tide is full, the moon lies fair upon the straits."
HOSTILE = "<img src=x onerror=window.hacked=1>"
KEY = "sk-local-0123456789abcdef"


class Site(NamedTuple):
    """`home` is the console's address, `ids` what was made."""

    home: str
    client: OpenAI
    app: App
    ids: Mapping[str, str]


def _script(body: Mapping[str, Any]) -> Reply:
    said = str(body["messages"][-1].get("content"))
    if body.get("tools") and "weather" in said:
        return {"name": "weather", "arguments": {"city": HOSTILE}}
    if body.get("response_format", {}).get("type") == "json_schema":
        return '{"name": "Ada", "age": 36}'
    return " ".join([ANSWER] * 50) if "forever" in said else said if "<" in said else ANSWER


@contextmanager
def site(**options: Any) -> Iterator[Site]:
    """Made, and served on a port; with some things in it, unless it has a key."""
    engine = ScriptedTrainee(_script, pause=0.01)
    app = App(engine, embedder=HashedWords(), images=FlatColours(), speaker=ScriptedSpeech(), **options)
    with Served(app) as url, OpenAI(base_url=url, api_key=options.get("api_key", "x"), max_retries=0) as client:
        yield Site(url.removesuffix("v1"), client, app, {} if options else fill(client))
    app.close()


def fill(client: OpenAI) -> dict[str, str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # assistants
        return {**_files(client), **_batch(client), **_assistant(client), **_tuning(client)}


def _files(client: OpenAI) -> dict[str, str]:
    notes = client.files.create(file=("notes.txt", b"The roof of the house is red.\n"), purpose="assistants")
    more = client.files.create(file=(f"{HOSTILE}.txt", f"{HOSTILE} is in the garden\n".encode()), purpose="assistants")
    store = client.vector_stores.create(name="house notes", file_ids=[notes.id, more.id])
    _until(lambda: client.vector_stores.retrieve(store.id).status == "completed")
    return {"notes": notes.id, "hostile": more.id, "store": store.id}


def _batch(client: OpenAI) -> dict[str, str]:
    bodies = [
        {"model": "nope" if number % 5 == 0 else "gpt-4o-mini", "messages": [{"role": "user", "content": f"line {number}"}]}
        for number in range(10)
    ]
    lines = [
        {"custom_id": f"line-{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}
        for number, body in enumerate(bodies)
    ]
    content = "\n".join(map(json.dumps, lines)).encode()
    file = client.files.create(file=("lines.jsonl", content), purpose="batch")
    made = client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")
    _until(lambda: client.batches.retrieve(made.id).status == "completed")
    return {"batch": made.id, "lines": file.id}


def _assistant(client: OpenAI) -> dict[str, str]:
    made = client.beta.assistants.create(
        model="gpt-4o-mini", name="House keeper", instructions="Know the house.", tools=[{"type": "file_search"}]
    )
    thread = client.beta.threads.create(messages=[{"role": "user", "content": f"Who lives here? {HOSTILE}"}])
    client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=made.id)
    return {"assistant": made.id, "thread": thread.id}


def _tuning(client: OpenAI) -> dict[str, str]:
    said = [
        {"messages": [{"role": "user", "content": f"{number}?"}, {"role": "assistant", "content": f"It is {number}."}]}
        for number in range(12)
    ]
    content = "\n".join(map(json.dumps, said)).encode()
    ids = [client.files.create(file=(name, content), purpose="fine-tune").id for name in ("train.jsonl", "valid.jsonl")]
    job = client.fine_tuning.jobs.create(
        model="gpt-4o-mini",
        training_file=ids[0],
        validation_file=ids[1],
        method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 3, "batch_size": 2}}},
    )
    _until(lambda: client.fine_tuning.jobs.retrieve(job.id).status == "succeeded")
    return {"job": job.id}


def _until(true: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def rows(page: Page) -> list[str]:
    found: list[str] = page.run("[...document.querySelectorAll('[data-row]')].map((each) => each.innerText)")
    return found


def selected(page: Page) -> str | None:
    value: str | None = page.run("document.activeElement.closest('[data-row]')?.dataset.row ?? null")
    return value
