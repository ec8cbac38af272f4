"""`/fine_tuning/jobs`: made, listed, paused, resumed, cancelled; their events and checkpoints."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Any

from .. import files
from ..auth import ORGANIZATION
from ..call import Route
from ..finetuning import models, preparing, records, work
from ..finetuning.records import CHECKPOINT, ENDS, EVENT, JOB, TRAINING
from ..problems import Problem, bad_value, not_offered
from ..shapes import is_object, obj
from .models import must_have

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row

_STARTED = ("queued", "running")


async def create(call: Call) -> dict[str, Any]:
    app = call.app
    body = await call.body()
    app.policy.admit(call.project, body["model"])
    must_have(app, body["model"])
    preparing.trainable(app)
    asked = _method(body)
    _check_file(call, "training_file", body["training_file"])
    if body.get("validation_file"):
        _check_file(call, "validation_file", body["validation_file"])
    id = app.new_id("ftjob-")
    hyperparameters = {name: asked.get(name, "auto") for name in ("n_epochs", "batch_size", "learning_rate_multiplier")}
    seed = body.get("seed")
    job: dict[str, Any] = {
        "object": "fine_tuning.job",
        "id": id,
        "model": body["model"],
        "created_at": int(app.clock()),
        "finished_at": None,
        "fine_tuned_model": None,
        "organization_id": ORGANIZATION,
        "result_files": [],
        "status": "validating_files",
        "validation_file": body.get("validation_file"),
        "training_file": body["training_file"],
        "hyperparameters": hyperparameters,
        "trained_tokens": None,
        "error": None,
        "user_provided_suffix": body.get("suffix"),
        "seed": zlib.crc32(id.encode()) & 0x7FFFFFFF if seed is None else seed,
        "estimated_finish": None,
        "integrations": [],
        "metadata": body.get("metadata"),
        "method": {"type": "supervised", "supervised": {"hyperparameters": hyperparameters}},
    }
    name = models.named(body["model"], _suffix(body.get("suffix")), app.new_id("")[-8:])
    with app.db.transaction():
        row = app.objects.add(JOB, job, project=call.project, private={"name": name, "step": 0, "checkpoint": 0})
        records.tell(app, row, f"Created fine-tuning job: {id}")
        records.tell(app, row, f"Validating training file: {job['training_file']}")
        app.jobs.add(JOB, id, call.project)
    app.jobs.start(JOB, id)
    return job


async def list_(call: Call) -> dict[str, Any]:
    wanted = call.query.get("metadata")
    equal: dict[str, Any] = {}
    if is_object(wanted):
        for name, value in wanted.items():
            if '"' in name:
                raise bad_value("metadata", "a key cannot hold a quotation mark.")
            equal[f'$.metadata."{name}"'] = value
    return _without_ends(call.page(JOB, equal=equal).json())


async def retrieve(call: Call) -> dict[str, Any]:
    return (await _settled(call)).body


async def cancel(call: Call) -> dict[str, Any]:
    """What was trained until its last checkpoint stays."""
    app = call.app
    row = _found(call)
    with app.db.transaction():
        ended = records.move(
            app, row.id, ("validating_files", "paused", *_STARTED), "cancelled", "The job has been cancelled by the user"
        )
        if ended is None:
            raise _refused(call, "cancelled")
        app.jobs.stop(JOB, row.id)
        app.jobs.stop(TRAINING, row.id)
        app.jobs.add(TRAINING, row.id, row.project)
    app.jobs.start(TRAINING, row.id)  # which puts its files away
    return ended.body


async def pause(call: Call) -> dict[str, Any]:
    app = call.app
    row = _found(call)
    with app.db.transaction():
        paused = records.move(app, row.id, _STARTED, "paused", "The job has been paused by the user", _no_finish)
        if paused is None:
            raise _refused(call, "paused")
        app.jobs.stop(TRAINING, row.id)
    return paused.body


async def resume(call: Call) -> dict[str, Any]:
    """It waits for its turn, then goes on from the last step that was written down."""
    app = call.app
    row = _found(call)
    with app.db.transaction():
        queued = records.move(app, row.id, ("paused",), "queued", "The job has been resumed by the user")
        if queued is None:
            raise _refused(call, "resumed")
        app.jobs.add(TRAINING, row.id, row.project)
    app.jobs.start(TRAINING, row.id)
    return queued.body


async def list_events(call: Call) -> dict[str, Any]:
    row = await _settled(call)
    return _without_ends(call.page(EVENT, parent=row.id).json())


async def list_checkpoints(call: Call) -> dict[str, Any]:
    row = await _settled(call)
    page: dict[str, Any] = call.page(CHECKPOINT, parent=row.id).json()
    return page


def _method(body: dict[str, Any]) -> dict[str, Any]:
    """The hyperparameters that were asked for.

    Raises Problem: 400 for another method than supervised training.
    """
    method = obj(body.get("method"))
    kind = method.get("type", "supervised")
    if kind != "supervised":
        raise not_offered(
            "method.type",
            f"The local server trains with the method 'supervised' only; '{kind}' needs training that it cannot do.",
        )
    given = obj(obj(method.get("supervised")).get("hyperparameters")) or obj(body.get("hyperparameters"))
    return {name: value for name, value in given.items() if value is not None}


def _check_file(call: Call, param: str, id: str) -> None:
    file = files.find(call.app, call.project, id, param=param)
    if file.body["purpose"] != "fine-tune":
        message = f"the file's purpose is '{file.body['purpose']}', but training needs one of the purpose 'fine-tune'."
        raise bad_value(param, message, "invalid_purpose")


def _suffix(given: str | None) -> str:
    """As it stands in the model's name, whose parts are divided by colons."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", given or "")


def _no_finish(row: Row) -> None:
    row.body["estimated_finish"] = None


def _found(call: Call) -> Row:
    return call.app.objects.get(JOB, call.path["fine_tuning_job_id"], project=call.project, what="fine-tuning job")


async def _settled(call: Call) -> Row:
    jobs, id = call.app.jobs, _found(call).id
    checking = jobs.running(JOB, id)
    await jobs.settle(JOB, id)
    if not (checking and jobs.pace == "reads"):  # one step a read
        await jobs.settle(TRAINING, id)
    return _found(call)


def _refused(call: Call, what: str) -> Problem:
    row = _found(call)
    status: str = row.body["status"]
    said = (
        f"Job has already ended: it {'has ' if status == 'succeeded' else 'is '}{status}"
        if status in ENDS
        else f"It is {status}"
    )
    return Problem(400, f"The job '{row.id}' cannot be {what}. {said}.", code="invalid_job_status")


def _without_ends(page: dict[str, Any]) -> dict[str, Any]:
    """These lists have no ids of their ends."""
    return {name: value for name, value in page.items() if name not in ("first_id", "last_id")}


_JOB = "/fine_tuning/jobs/{fine_tuning_job_id}"
ROUTES = [
    Route("POST", "/fine_tuning/jobs", create, ignores=("integrations",)),
    Route("GET", "/fine_tuning/jobs", list_),
    Route("GET", _JOB, retrieve),
    Route("POST", f"{_JOB}/cancel", cancel),
    Route("POST", f"{_JOB}/pause", pause),
    Route("POST", f"{_JOB}/resume", resume),
    Route("GET", f"{_JOB}/events", list_events),
    Route("GET", f"{_JOB}/checkpoints", list_checkpoints),
]
WORKS = {JOB: work.check, TRAINING: work.train}
AT_ONCE = {TRAINING: 1}
