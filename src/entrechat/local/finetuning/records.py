"""What is kept of a fine-tuning job: its states, its events, its result file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from .. import deliveries

if TYPE_CHECKING:
    from ..app import App
    from ..store import Row

JOB = "fine_tuning_job"
TRAINING = "fine_tuning_training"
"""Kinds of work: a job's files are looked at as the first, and trained on as the second, one job at a time."""
EVENT = "fine_tuning_event"
CHECKPOINT = "fine_tuning_checkpoint"
ENDS = ("succeeded", "failed", "cancelled")
_COLUMNS = {
    "step": "step",
    "train_loss": "train_loss",
    "train_accuracy": "train_mean_token_accuracy",
    "valid_loss": "valid_loss",
    "valid_mean_token_accuracy": "valid_mean_token_accuracy",
    "full_valid_loss": "full_valid_loss",
    "full_valid_mean_token_accuracy": "full_valid_mean_token_accuracy",
}


def move(
    app: App, id: str, before: tuple[str, ...], status: str, message: str, change: Callable[[Row], None] | None = None
) -> Row | None:
    """To the next state, with an event that says so; None where somebody (who cancelled it) was faster."""
    with app.db.transaction():
        row = app.objects.find(JOB, id, project=None)
        if row is None or row.body["status"] not in before:
            return None
        row.body["status"] = status
        if status in ENDS:
            row.body.update(finished_at=int(app.clock()), estimated_finish=None)
            deliveries.announce(app, row.project, f"fine_tuning.job.{status}", row.id)
        if change is not None:
            change(row)
        tell(app, row, message, level="error" if status == "failed" else "info")
        return app.objects.put(JOB, row)


def fail(app: App, id: str, code: str, message: str, param: str | None = None) -> None:
    def note(row: Row) -> None:
        row.body["error"] = {"code": code, "message": message, "param": param}

    move(app, id, ("validating_files", "queued", "running"), "failed", message, note)


def tell(
    app: App,
    row: Row,
    message: str,
    *,
    level: Literal["info", "warn", "error"] = "info",
    data: dict[str, Any] | None = None,
) -> None:
    """An event; one with `data` tells of metrics."""
    event = {
        "object": "fine_tuning.job.event",
        "id": app.new_id("ftevent-"),
        "created_at": int(app.clock()),
        "level": level,
        "message": message,
        "type": "message" if data is None else "metrics",
        "data": data or {},
    }
    app.objects.add(EVENT, event, project=row.project, parent=row.id)


def results(app: App, job: str) -> bytes:
    """The job's metrics as CSV, a line a step."""
    lines: dict[int, dict[str, Any]] = {}
    for event in app.objects.all(EVENT, parent=job):
        if event.body["type"] == "metrics":
            lines.setdefault(event.body["data"]["step"], {}).update(event.body["data"])
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows([line.get(name, "") for name in _COLUMNS.values()] for line in lines.values())
    return out.getvalue().encode()
