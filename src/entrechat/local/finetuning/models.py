"""Fine-tuned models: their names, whose they are, and the adapters through which they answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..auth import ORGANIZATION
from ..engine.protocols import ModelInfo, Trainable

if TYPE_CHECKING:
    from ..app import App
    from ..store import Objects, Row

MODEL = "fine_tuned_model"
"""Kind of object; its id is the model's name, and it has the job as its parent."""
PERMISSION = "checkpoint_permission"
"""Kind of object: another project may use a model, which is its parent."""
_OWN = re.compile(rf"ft:[^:]*:{ORGANIZATION}:")


def named(base: str, suffix: str, id: str) -> str:
    """The name of the model that a job makes of `base`, which may be one that another job made."""
    origin = base.split(":")[1] if base.startswith("ft:") else base
    return f"ft:{origin}:{ORGANIZATION}:{suffix}:{id}"


def is_own(name: str) -> bool:
    """Whether it can only be a model that was made here, in contrast to one of another organization."""
    return _OWN.match(name) is not None


def find(app: App, name: str) -> Row | None:
    """The model, where it was made of what this server's engine has."""
    row = app.objects.find(MODEL, name, project=None) if is_own(name) else None
    return row if row is not None and _fits(app, row) else None


def info(row: Row) -> ModelInfo:
    return ModelInfo(row.id, row.body["created"], ORGANIZATION)


def usable(objects: Objects, project: str, name: str) -> bool:
    """Whether the project may use a model of that name: its own, one that it got permission for, and any that was not made here."""
    row = objects.find(MODEL, name, project=None) if is_own(name) else None
    return row is None or row.project == project or _permitted(objects, project, name)


def listed(app: App, project: str) -> list[ModelInfo]:
    """What the project may use."""
    rows = app.objects.all(MODEL)
    return [info(row) for row in rows if _fits(app, row) and usable(app.objects, project, row.id)]


def add(app: App, name: str, job: Row, adapter: str) -> None:
    """Makes the model, in a transaction that notes its adapter's bytes under the id `adapter`; then call `adopt`."""
    body = {"id": name, "created": int(app.clock())}
    private = {"adapter": adapter, "base": app.engine.models[0].id}
    app.objects.add(MODEL, body, project=job.project, parent=job.id, private=private)


def adopt(app: App, row: Row) -> None:
    """Has the engine answer for the model, and for the names that the server has for it."""
    if isinstance(app.engine, Trainable) and _fits(app, row):
        path = app.blobs.path(row.private["adapter"])
        for name in _names(app, row.id):
            app.engine.adopt(name, path)


def restore(app: App) -> None:
    """Once, after the start: what an earlier process left."""
    for row in app.objects.all(MODEL):
        adopt(app, row)


def remove(app: App, row: Row) -> None:
    """Deletes the model and its adapter; what it is saying ends."""
    adapter: str = row.private["adapter"]
    with app.db.transaction():
        app.objects.remove(MODEL, row.id)
        app.objects.remove_below(PERMISSION, row.id)
        app.blobs.forget(adapter)
    if isinstance(app.engine, Trainable):
        for name in _names(app, row.id):
            app.engine.remove(name)
    app.blobs.unlink(adapter)


def _names(app: App, name: str) -> list[str]:
    return [name, *(alias for alias, target in app.names.items() if target == name)]


def _fits(app: App, row: Row) -> bool:
    """An adapter is of no use to another model than the one that it was trained on."""
    base: Any = row.private["base"]
    return isinstance(app.engine, Trainable) and any(model.id == base for model in app.engine.models)


def _permitted(objects: Objects, project: str, name: str) -> bool:
    return any(row.body["project_id"] == project for row in objects.all(PERMISSION, parent=name))
