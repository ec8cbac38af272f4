"""A fine-tuning job from state to state; whatever the process dies in, the next one goes on from the last checkpoint."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from .. import files
from ..handlers.running import shown
from . import models, preparing, records
from .plan import Directory
from .preparing import BadFile
from .process import TrainingError
from .records import CHECKPOINT, ENDS, JOB, TRAINING

if TYPE_CHECKING:
    from ..app import App
    from ..jobs import Job
    from ..store import Row

KEPT = 3
"""Checkpoints of a job, the newest, as with the real service."""


async def check(job: Job) -> None:
    """Looks at the files; then the job waits for its turn to be trained."""
    app = job.app
    row = app.objects.find(JOB, job.target, project=None)
    if row is None or row.body["status"] != "validating_files":
        return
    await job.step()
    try:
        prepared = await asyncio.to_thread(preparing.prepare, app, row)
    except BadFile as error:
        with app.db.transaction():
            for fault in error.faults:
                records.tell(app, row, fault, level="error")
            records.fail(app, row.id, error.code, error.message, error.param)
    except Exception as error:  # told in the job
        await _failed(app, row.id, error)
    else:

        def note(found: Row) -> None:
            for line in prepared.cut[:20]:
                records.tell(app, found, line, level="warn")
            found.body["hyperparameters"] = prepared.hyperparameters
            found.body["method"]["supervised"]["hyperparameters"] = prepared.hyperparameters
            found.private["tokens"] = prepared.tokens
            app.jobs.add(TRAINING, found.id, found.project)

        records.move(app, row.id, ("validating_files",), "queued", "Files validated, moving job to queued state", note)
        app.jobs.start(TRAINING, row.id)
    await _tidy(app, row.id)


async def train(job: Job) -> None:
    """Trains; the only one of its kind at work."""
    app = job.app
    row = app.objects.find(JOB, job.target, project=None)
    if row is not None and row.body["status"] == "queued":
        await job.step()
        row = records.move(app, row.id, ("queued",), "running", "Fine-tuning job started")
    if row is not None and row.body["status"] == "running":
        await job.step()
        try:
            await _train(app, row)
            await job.step()
            await _finish(app, row)
        except TrainingError as error:
            records.fail(app, row.id, "training_failed", str(error))
        except Exception as error:  # told in the job
            await _failed(app, row.id, error)
    await _tidy(app, job.target)


async def _failed(app: App, id: str, error: Exception) -> None:
    problem = shown(error)
    records.fail(app, id, problem.code or "server_error", problem.message, problem.param)
    if problem.status == 500:
        raise error


async def _tidy(app: App, id: str) -> None:
    """The files of a job that has ended."""
    row = app.objects.find(JOB, id, project=None)
    if row is None or row.body["status"] in ENDS:
        await asyncio.to_thread(app.workspace.remove, id)


async def _train(app: App, row: Row) -> None:
    directory = app.workspace.of(row.id)
    pace = _Pace(app)
    async with aclosing(preparing.trainable(app).train(directory)) as reports:
        async for report in reports:
            numbers = {name: value for name, value in report.items() if name != "type"}
            if report["type"] == "step":
                _note_step(app, row.id, numbers, pace)
            else:
                await _note_checkpoint(app, row.id, numbers)


class _Pace:
    """When it will be done, from the steps of this process: those that came before are told at once."""

    def __init__(self, app: App) -> None:
        self._clock = app.clock
        self._first: tuple[int, float] | None = None

    def finish(self, step: int, total: int) -> int | None:
        """Unix time, or None where nothing can be said yet."""
        now = self._clock()
        if self._first is None:
            self._first = (step, now)
            return None
        return int(now + (total - step) * (now - self._first[1]) / (step - self._first[0]))


def _note_step(app: App, id: str, numbers: dict[str, Any], pace: _Pace) -> None:
    """A step's event, once: a process that goes on tells again what was told before."""
    step, total = numbers["step"], numbers["total_steps"]
    with app.db.transaction():
        row = app.objects.find(JOB, id, project=None)
        if row is None or row.body["status"] != "running" or step <= row.private["step"]:
            return
        row.private["step"] = step
        row.body["estimated_finish"] = pace.finish(step, total)
        app.objects.put(JOB, row)
        records.tell(app, row, _message(numbers), data=numbers)


def _message(numbers: dict[str, Any]) -> str:
    said = f"Step {numbers['step']}/{numbers['total_steps']}: training loss={numbers['train_loss']:.2f}"
    for name, words in (("valid_loss", "validation loss"), ("full_valid_loss", "full validation loss")):
        if name in numbers:
            said += f", {words}={numbers[name]:.2f}"
    return said


async def _note_checkpoint(app: App, id: str, numbers: dict[str, Any]) -> None:
    """Keeps the adapter of that step as a model, once; the oldest goes where there are too many."""
    step: int = numbers["step"]
    row = app.objects.find(JOB, id, project=None)
    if row is None or row.body["status"] != "running" or step <= row.private["checkpoint"]:
        return
    adapter = app.new_id("adapter-")
    last = step == numbers["total_steps"]
    name: str = row.private["name"] if last else f"{row.private['name']}:ckpt-step-{step}"
    metrics = {each: value for each, value in numbers.items() if each != "total_steps"}
    with app.blobs.writing() as writing:
        writing.write(Directory(app.workspace.of(id)).adapter(step).read_bytes())
        kept = await asyncio.to_thread(app.blobs.keep, writing, adapter)
        with app.db.transaction():
            row = app.objects.find(JOB, id, project=None)
            if row is None or row.body["status"] != "running":
                return
            app.blobs.note(adapter, kept)
            models.add(app, name, row, adapter)
            checkpoint = {
                "object": "fine_tuning.job.checkpoint",
                "id": app.new_id("ftckpt_"),
                "created_at": int(app.clock()),
                "fine_tuned_model_checkpoint": name,
                "fine_tuning_job_id": id,
                "metrics": metrics,
                "step_number": step,
            }
            app.objects.add(CHECKPOINT, checkpoint, project=row.project, parent=id)
            row.private["checkpoint"] = step
            app.objects.put(JOB, row)
            if "full_valid_loss" in numbers:
                records.tell(app, row, _message(numbers), data=numbers)
            records.tell(app, row, f"Checkpoint created at step {step}: {name}")
    made = models.find(app, name)
    if made is not None:
        models.adopt(app, made)
    await asyncio.to_thread(_drop_old, app, id)


def _drop_old(app: App, id: str) -> None:
    for old in app.objects.all(CHECKPOINT, parent=id)[:-KEPT]:
        row = app.objects.find(models.MODEL, old.body["fine_tuned_model_checkpoint"], project=None)
        app.objects.remove(CHECKPOINT, old.id)
        if row is not None:
            models.remove(app, row)


async def _finish(app: App, row: Row) -> None:
    """The result file and the last state, as one step."""
    with app.blobs.writing() as writing:
        writing.write(await asyncio.to_thread(records.results, app, row.id))
        id = app.new_id("file-")
        kept = await asyncio.to_thread(app.blobs.keep, writing, id)
        with app.db.transaction():

            def note(found: Row) -> None:
                app.blobs.note(id, kept)
                files.add(
                    app,
                    id,
                    kept.bytes,
                    project=found.project,
                    filename="step_metrics.csv",
                    purpose="fine-tune-results",
                    expires_after=None,
                )
                name = found.private["name"]
                found.body.update(
                    fine_tuned_model=name,
                    result_files=[id],
                    trained_tokens=found.private["tokens"] * found.body["hyperparameters"]["n_epochs"],
                )
                records.tell(app, found, f"New fine-tuned model created: {name}")

            records.move(app, row.id, ("running",), "succeeded", "The job has successfully completed", note)
