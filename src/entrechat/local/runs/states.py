"""A run's states. Every change is one transaction, with the events that tell of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from ..problems import Problem
from . import records

if TYPE_CHECKING:
    from ..app import App
    from ..store import Row

RUN, STEP, MESSAGE, THREAD = "run", "run_step", "message", "thread"
"""Kinds of objects. A step's parent is its run; a run's and a message's is their thread."""

WORK, CANCEL = "run", "run_cancel"
"""Kinds of jobs."""

ACTIVE = ("queued", "in_progress", "requires_action", "cancelling")
"""A thread has at most one run in these; nothing else may be added to it meanwhile."""

_STEP_ENDS = {"incomplete": "completed"}
_MESSAGE_REASONS = {
    "cancelled": "run_cancelled",
    "expired": "run_expired",
    "failed": "run_failed",
    "incomplete": "max_tokens",
}


class Moved(Exception):
    """The run is not where its job left it any more: it was cancelled, has expired or was deleted."""


def streamed(app: App, run: Row) -> bool:
    """Whether somebody may follow this stretch of the run."""
    return run.private["stream"] is not None and app.events.is_open(run.private["stream"])


def tell(app: App, run: Row, name: str, data: dict[str, Any]) -> None:
    """An event, where somebody follows."""
    if run.private["stream"] is None:
        return
    with app.db.transaction():  # nothing is added to a stream that is being removed
        if streamed(app, run):
            app.events.append(run.private["stream"], {"event": name, "data": data})


def end_stream(app: App, run: Row) -> None:
    """Who follows reads to here."""
    if run.private["stream"] is not None:
        app.events.end(run.private["stream"])


def active(app: App, thread_id: str) -> Row | None:
    """The thread's run that is not over."""
    found = app.objects.page(RUN, project=None, parent=thread_id, limit=1, equal={"$.status": list(ACTIVE)}).rows
    return found[0] if found else None


def move(app: App, run_id: str, status: str, *, of: Collection[str], **members: Any) -> Row:
    """Brings the run from one of the states `of` to `status`.

    Raises Moved: it is in another state.
    """
    with app.db.transaction():
        run = app.objects.find(RUN, run_id, project=None)
        if run is None or run.body["status"] not in of:
            raise Moved
        run.body.update(status=status, **members)
        app.objects.put(RUN, run)
        tell(app, run, f"thread.run.{status}", run.body)
    return run


def finish(
    app: App,
    run_id: str,
    status: str,
    *,
    of: Collection[str],
    error: dict[str, str] | None = None,
    reason: str | None = None,
) -> Row:
    """Ends the run, what it was in the midst of, and its stream.

    Raises Moved: it is in none of the states `of`.
    """
    times = {f"{status}_at": int(app.clock())} if status in ("completed", "failed", "cancelled") else {}
    with app.db.transaction():
        run = app.objects.find(RUN, run_id, project=None)
        if run is None:
            raise Moved
        for step in open_steps(app, run_id):
            close_step(app, run, step, status, error=error)
        run = move(
            app,
            run_id,
            status,
            of=of,
            required_action=None,
            expires_at=None,
            last_error=error,
            incomplete_details={"reason": reason} if reason else None,
            usage=used(app, run_id),
            **times,
        )
    end_stream(app, run)
    return run


def expire(app: App, run: Row) -> None:
    """Ends a run whose time is over."""
    try:
        finish(app, run.id, "expired", of=("queued", "in_progress", "requires_action"))
    except Moved:
        return
    app.jobs.stop(WORK, run.id)


def due(app: App, run: Row) -> bool:
    """Whether an active run's time is over."""
    return run.body["expires_at"] is not None and app.clock() >= run.body["expires_at"]


async def look(app: App, run_id: str) -> None:
    """Call it before a read of the run: its jobs come as far as the pace says, and it ends where its time is over."""
    for kind in (WORK, CANCEL):
        await app.jobs.settle(kind, run_id)
    expire_due(app, run_id)


async def look_at_thread(app: App, thread_id: str) -> None:
    """`look`, for the thread's active run."""
    run = active(app, thread_id)
    if run is not None:
        await look(app, run.id)


def expire_due(app: App, run_id: str) -> None:
    run = app.objects.find(RUN, run_id, project=None)
    if run is not None and run.body["status"] in ACTIVE and due(app, run):
        expire(app, run)


def refuse_busy(app: App, thread_id: str, message: str) -> None:
    """Raises Problem: 400 where the thread has an active run, which the message may name as {run}."""
    run = active(app, thread_id)
    if run is not None:
        raise Problem(400, message.format(run=run.id))


def steps(app: App, run_id: str) -> list[Row]:
    return app.objects.all(STEP, parent=run_id)


def open_steps(app: App, run_id: str) -> list[Row]:
    return [step for step in steps(app, run_id) if step.body["status"] == "in_progress"]


def used(app: App, run_id: str) -> dict[str, int]:
    """The sum over the run's steps."""
    spent = [step.body["usage"] for step in steps(app, run_id) if step.body["usage"]]
    return records.usage(sum(one["prompt_tokens"] for one in spent), sum(one["completion_tokens"] for one in spent))


def open_step(app: App, run: Row, details: dict[str, Any]) -> Row:
    """Begins a step, as a run in progress may.

    Where a killed process left one of that type half done, it is that one, and its details are begun anew.
    """
    with app.db.transaction():
        found = app.objects.find(RUN, run.id, project=None)
        if found is None or found.body["status"] != "in_progress":
            raise Moved
        left = open_steps(app, run.id)
        for step in left:
            if step.body["type"] == details["type"]:
                if details["type"] == "tool_calls":
                    step.body["step_details"] = details
                return app.objects.put(STEP, step)
            _drop(app, step)
        body = records.step(app, run, details)
        step = app.objects.add(STEP, body, project=run.project, parent=run.id)
        tell(app, run, "thread.run.step.created", body)
        tell(app, run, "thread.run.step.in_progress", body)
    return step


def open_message(app: App, run: Row) -> tuple[Row, Row]:
    """Begins a message and the step that writes it; gives both."""
    with app.db.transaction():
        left = next((step for step in open_steps(app, run.id) if step.body["type"] == "message_creation"), None)
        if left is not None:
            message = app.objects.find(MESSAGE, _written(left), project=None)
            if message is not None:
                return left, message
            _drop(app, left)  # its message was deleted
        body = records.answer(app, run)
        step = open_step(app, run, {"type": "message_creation", "message_creation": {"message_id": body["id"]}})
        message = app.objects.add(MESSAGE, body, project=run.project, parent=run.parent)
        tell(app, run, "thread.message.created", body)
        tell(app, run, "thread.message.in_progress", body)
    return step, message


def close_step(
    app: App,
    run: Row,
    step: Row,
    status: str,
    *,
    usage: dict[str, int] | None = None,
    error: dict[str, str] | None = None,
) -> None:
    """Writes a step that ends as its run's `status` has it, and ends the message that it makes.

    Raises Moved: it is over already.
    """
    now = int(app.clock())
    with app.db.transaction():
        stored = app.objects.find(STEP, step.id, project=None)
        if stored is None or stored.body["status"] != "in_progress":
            raise Moved
        if step.body["type"] == "message_creation":
            message = app.objects.find(MESSAGE, _written(step), project=None)
            if message is not None and message.body["status"] == "in_progress":
                _close_message(app, run, message, status, now)
        ended = _STEP_ENDS.get(status, status)
        if error is not None and error["code"] == "invalid_prompt":  # a step has no such code
            error = {**error, "code": "server_error"}
        step.body.update({"status": ended, f"{ended}_at": now, "last_error": error})
        step.body["usage"] = usage or step.body["usage"] or records.usage()
        app.objects.put(STEP, step)
        tell(app, run, f"thread.run.step.{ended}", shown(step, run.private["include"]))


def _close_message(app: App, run: Row, message: Row, status: str, now: int) -> None:
    if status == "completed":
        message.body.update(status="completed", completed_at=now)
    else:
        reason = {"reason": _MESSAGE_REASONS[status]}
        message.body.update(status="incomplete", incomplete_at=now, incomplete_details=reason)
    app.objects.put(MESSAGE, message)
    tell(app, run, f"thread.message.{message.body['status']}", message.body)


def _written(step: Row) -> str:
    """The message that a step writes."""
    return str(step.body["step_details"]["message_creation"]["message_id"])


def _drop(app: App, step: Row) -> None:
    if step.body["type"] == "message_creation":
        app.objects.remove(MESSAGE, _written(step))
    app.objects.remove(STEP, step.id)


RESULTS = "step_details.tool_calls[*].file_search.results[*].content"
"""What `include` calls the texts that a file search found."""


def shown(step: Row, include: Collection[str]) -> dict[str, Any]:
    """A step as the API shows it; the texts that were found only where they are asked for."""
    if RESULTS not in include or "found" not in step.private:
        return step.body
    call, *others = step.body["step_details"]["tool_calls"]
    results = [
        {**result, "content": [{"type": "text", "text": text}]}
        for result, text in zip(call["file_search"]["results"], step.private["found"], strict=True)
    ]
    call = {**call, "file_search": {**call["file_search"], "results": results}}
    return {**step.body, "step_details": {**step.body["step_details"], "tool_calls": [call, *others]}}
