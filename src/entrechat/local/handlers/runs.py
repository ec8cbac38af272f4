"""`/threads/{thread_id}/runs` and `POST /threads/runs`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

import orjson

from ..call import Route
from ..http import EventStream
from ..problems import Problem
from ..runs import code, records, states, tools
from ..runs.work import WORKS as WORKS
from ..shapes import arr, obj
from . import messages, threads
from .assistants import KIND as ASSISTANT
from .assistants import sampling
from .models import must_have

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..app import App
    from ..call import Call
    from ..store import Row

_BUSY = "Thread {thread} already has an active run {{run}}."
_STOPS = frozenset(f"thread.run.{state}" for state in "requires_action completed incomplete failed cancelled expired".split())
"""Events after which a stream ends."""


async def create(call: Call) -> dict[str, Any] | Response:
    app = call.app
    body = await call.body()
    thread = threads.find(call)
    assistant = _assistant(call, body)
    await states.look_at_thread(app, thread.id)
    busy = _BUSY.format(thread=thread.id)
    states.refuse_busy(app, thread.id, busy)
    addition = messages.Addition(call, thread, arr(body.get("additional_messages")))
    await addition.prepare("additional_messages")
    run = records.run(app, thread.id, assistant.body, body)
    private = _private(call, body, assistant, [assistant.body["tool_resources"], addition.resources])
    with app.db.transaction():
        states.refuse_busy(app, thread.id, busy)
        addition.store()
        row = _store(call, run, private, body)
    return _begun(app, row)


async def create_with_thread(call: Call) -> dict[str, Any] | Response:
    app = call.app
    body = await call.body()
    assistant = _assistant(call, body)
    resources = {**assistant.body["tool_resources"], **await tools.resources(call, body.get("tool_resources"))}
    thread, posted = await threads.prepare(call, body.get("thread") or {}, "thread.")
    run = records.run(app, thread["id"], assistant.body, body)
    private = _private(call, body, assistant, [resources, thread["tool_resources"]])
    with app.db.transaction():
        threads.store(call, thread, posted)
        row = _store(call, run, private, body, thread)
    return _begun(app, row)


async def list_(call: Call) -> dict[str, Any]:
    thread = threads.find(call)
    await states.look_at_thread(call.app, thread.id)
    page: dict[str, Any] = call.page(states.RUN, parent=thread.id).json()
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    await states.look(call.app, find(call).id)
    return find(call).body


async def update(call: Call) -> dict[str, Any]:
    row = find(call)
    body = await call.body()
    if body.get("metadata") is not None:
        call.app.objects.change(states.RUN, row.id, lambda row: row.body.update(metadata=body["metadata"]))
    return find(call).body


async def cancel(call: Call) -> dict[str, Any]:
    app = call.app
    id = find(call).id
    states.expire_due(app, id)
    with app.db.transaction():
        try:
            row = states.move(app, id, "cancelling", of=("queued", "in_progress", "requires_action"))
        except states.Moved:
            status = find(call).body["status"]
            raise Problem(400, f"Cannot cancel run with status '{status}'.") from None
        app.jobs.stop(states.WORK, id)
        app.jobs.add(states.CANCEL, id, call.project)
    app.jobs.start(states.CANCEL, id)
    return row.body


async def submit_tool_outputs(call: Call) -> dict[str, Any] | Response:
    app = call.app
    body = await call.body()
    id = find(call).id
    await states.look(app, id)
    _asking(call)
    await app.jobs.wait(states.WORK, id)  # the stretch that asked is about to end; else the next could not start
    with app.db.transaction():
        run = _asking(call)
        step = states.open_steps(app, id)[0]
        _fill_in(step, body["tool_outputs"])
        run.private["stream"] = _open_stream(app, id, body)
        app.objects.put(states.RUN, run)
        states.close_step(app, run, step, "completed")
        row = states.move(app, id, "queued", of=("requires_action",), required_action=None)
        app.jobs.add(states.WORK, id, call.project)
    return _begun(app, row)


def find(call: Call) -> Row:
    threads.find(call)
    return call.app.objects.get(states.RUN, call.path["run_id"], project=call.project, parent=call.path["thread_id"])


def _asking(call: Call) -> Row:
    """The run, which waits for outputs."""
    run = find(call)
    status = run.body["status"]
    if status != "requires_action":
        raise Problem(400, f'Runs in status "{status}" do not accept tool outputs.')
    return run


def _assistant(call: Call, body: Mapping[str, Any]) -> Row:
    """The run's assistant, when it and the request go together."""
    row = call.app.objects.get(ASSISTANT, body["assistant_id"], project=call.project, param="assistant_id")
    must_have(call.app, body.get("model") or row.body["model"])
    tools.check(body.get("tools"))
    given = body.get("tools")
    offered = row.body["tools"] if given is None else given
    call.app.policy.permit(call.project, offered)
    tools.check_choice(body.get("tool_choice"), offered)
    if body.get("tool_choice") != "none" and any(tool["type"] == "code_interpreter" for tool in offered):
        call.app.sandbox.check()
    if not body.get("model"):
        call.admit(row.body["model"])
    return row


def _private(call: Call, body: Mapping[str, Any], assistant: Row, resources: list[dict[str, Any]]) -> dict[str, Any]:
    """What only the server knows of the run."""
    ids = [id for each in resources for id in arr(obj(each.get("file_search")).get("vector_store_ids"))]
    return {
        "key": call.caller.key,
        "sampling": sampling(body, assistant.private["sampling"]),
        "vector_store_ids": list(dict.fromkeys(ids)),
        "code_files": code.resources(resources),
        "include": arr(call.query.get("include")),
    }


def _store(
    call: Call, run: dict[str, Any], private: dict[str, Any], body: Mapping[str, Any], thread: dict[str, Any] | None = None
) -> Row:
    """The run, its job and, where a stream is asked for, the first events; inside a transaction."""
    app = call.app
    private["stream"] = _open_stream(app, run["id"], body)
    row = app.objects.add(states.RUN, run, project=call.project, parent=run["thread_id"], private=private)
    app.jobs.add(states.WORK, row.id, call.project)
    if thread is not None:
        states.tell(app, row, "thread.created", thread)
    for name in ("thread.run.created", "thread.run.queued"):
        states.tell(app, row, name, run)
    return row


def _open_stream(app: App, run_id: str, body: Mapping[str, Any]) -> str | None:
    """A stream for the next stretch: one of its own, because the last one's may still be read."""
    if not body.get("stream"):
        return None
    owner = f"{run_id}/{len(states.steps(app, run_id))}"
    app.events.begin(owner)
    return owner


def _begun(app: App, row: Row) -> dict[str, Any] | Response:
    stream: str | None = row.private["stream"]
    app.jobs.start(states.WORK, row.id)
    if stream is None:
        return row.body

    def closed() -> None:  # the run goes on; nobody follows it any more
        with app.db.transaction():
            app.events.end(stream)
            app.events.remove(stream)

    return EventStream(_lines(app, stream), closed)


async def _lines(app: App, stream: str) -> AsyncIterator[bytes]:
    last = ""
    async for _, told in app.events.follow(stream):
        last = told["event"]
        yield _line(last, orjson.dumps(told["data"]))
    if last not in _STOPS:
        problem = Problem(
            500, "The run's stream broke off: its thread was deleted, or the server stopped.", code="stream_ended"
        )
        yield _line("error", orjson.dumps(problem.body()["error"]))
    yield _line("done", b"[DONE]")


def _line(name: str, data: bytes) -> bytes:
    return b"event: %b\ndata: %b\n\n" % (name.encode(), data)


def _fill_in(step: Row, outputs: list[Mapping[str, Any]]) -> None:
    """Raises Problem: 400 where an output is missing, or belongs to no call."""
    calls = step.body["step_details"]["tool_calls"]
    given = {output.get("tool_call_id"): output.get("output") or "" for output in outputs}
    wanted = [call["id"] for call in calls]
    if set(given) != set(wanted):
        raise Problem(400, f"Expected tool outputs for call_ids {wanted}, got {list(given)}", param="tool_outputs")
    for call in calls:
        call["function"]["output"] = given[call["id"]]


_PATH = "/threads/{thread_id}/runs"
ROUTES = [
    Route("POST", "/threads/runs", create_with_thread),
    Route("GET", _PATH, list_),
    Route("POST", _PATH, create, ignores=("reasoning_effort",)),
    Route("GET", _PATH + "/{run_id}", retrieve),
    Route("POST", _PATH + "/{run_id}", update),
    Route("POST", _PATH + "/{run_id}/cancel", cancel),
    Route("POST", _PATH + "/{run_id}/submit_tool_outputs", submit_tool_outputs),
]
