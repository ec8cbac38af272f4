"""Responses in the background: jobs that survive the server, and streams that can be taken up again.

A job that was cut off is started again from its plan, with the seed of the first attempt, and says the same once more. What was
told already is not told again: the events that are kept are compared with those of the new attempt, which go on where those
end. So a sequence number never stands for two contents. Where the new attempt says something else (another model, a
changed vector store), the response fails, and the caller can send it again.
"""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import orjson

from .. import deliveries
from ..problems import Problem
from . import items, keeping
from .answering import TERMINAL, Answering
from .context import UNFINISHED
from .plan import Plan

if TYPE_CHECKING:
    from ..app import App
    from ..jobs import Job
    from ..store import Row
    from .writing import Event

KIND = items.RESPONSE
"""Of the jobs; their targets are the responses' ids, which own the events too."""


def start(app: App, plan: Plan) -> None:
    """Writes the response and its job down, and lets it begin."""
    id = plan.response["id"]
    with app.db.transaction():
        keeping.begin(app, plan)
        app.jobs.add(KIND, id, plan.project, asdict(plan))
    if plan.stream:
        app.events.begin(id)
    app.jobs.start(KIND, id)


def reopen(app: App, id: str) -> None:
    """Before a stream is followed: more will come where the response is unfinished, also when its job has not begun yet."""
    app.events.begin(id)
    if not _unfinished(app, id):
        app.events.end(id)  # the job may have ended it before we began


def cancel(app: App, row: Row) -> dict[str, Any]:
    """Ends the work on an unfinished response; a finished one stays as it is."""
    with app.db.transaction():
        if _unfinished(app, row.id):
            keeping.change(app, {**row.body, "status": "cancelled"})
            deliveries.announce(app, row.project, "response.cancelled", row.id)
    stop(app, row.id)
    return app.objects.get(items.RESPONSE, row.id, project=row.project).body


def stop(app: App, id: str) -> None:
    app.jobs.stop(KIND, id)
    app.events.end(id)


async def work(job: Job) -> None:
    app, id = job.app, job.target
    plan = Plan(**job.payload)
    answering = Answering(app, plan)
    told = app.events.read(id) if plan.stream else []
    try:
        if not _unfinished(app, id):
            return
        async with aclosing(answering.events()) as events:
            async for event in events:
                number = event["sequence_number"]
                if number < len(told):
                    if told[number][1] != orjson.loads(orjson.dumps(event)):
                        _keep(app, plan, answering, answering.failed(_changed(), number=len(told)))
                        return
                    continue
                if event["type"] in ("response.in_progress", *TERMINAL) and not plan.stream:
                    await job.step()
                if not _keep(app, plan, answering, event):
                    return
    finally:
        answering.close()
        app.events.end(id)


def _keep(app: App, plan: Plan, answering: Answering, event: Event) -> bool:
    """Writes an event and the state that it tells of; False where the response was cancelled or deleted meanwhile."""
    id, kind = plan.response["id"], event["type"]
    with app.db.transaction():
        if not _unfinished(app, id):
            return False
        if plan.stream:
            app.events.append(id, event)
        if kind == "response.in_progress":
            keeping.change(app, answering.response)
        elif kind in TERMINAL:
            keeping.finish(app, plan, answering.response)
            deliveries.announce(app, plan.project, kind, id)
            if answering.response["usage"] is not None:
                used, model = keeping.counts(answering.response), answering.response["model"]
                app.usage.add(app.clock(), plan.project, plan.key, "completions", model, **used)
                app.rates.spend(plan.project, model, used["input_tokens"] + used["output_tokens"])
    return True


def _unfinished(app: App, id: str) -> bool:
    row = app.objects.find(items.RESPONSE, id, project=None)
    return row is not None and row.body["status"] in UNFINISHED


def _changed() -> Problem:
    return Problem(
        500,
        "The server stopped while it wrote this response, and could not go on with the same words when it was started again. "
        "Send the request once more.",
    )
