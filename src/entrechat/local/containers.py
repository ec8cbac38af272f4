"""What the server does with containers, for all of its handlers: their files, and the code that runs in them."""

from __future__ import annotations

import base64
import hashlib
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from . import files
from .problems import bad_value, not_offered
from .sandbox.interpreters import Given

if TYPE_CHECKING:
    from .app import App
    from .sandbox.interpreters import Changes, Interpreter
    from .sandbox.protocols import Ran
    from .store import Row
    from .store.blobs import Writing

CONTAINER = "container"
FILE = "container_file"
FOLDER = "/mnt/data/"
_MINUTES = 20
_MOST_FILES = 50
_MEMORY = {"1g": 1 << 30, "4g": 4 << 30, "16g": 16 << 30, "64g": 64 << 30}


class Interpreted(NamedTuple):
    """What came of code: its files, as the API shows them, and the pictures that it showed, as addresses that hold them."""

    ran: Ran
    files: list[dict[str, Any]]
    images: list[str]


def sources(app: App, project: str, given: Mapping[str, Any], at: str = "") -> list[Row]:
    """The files that a container is to have from the start.

    Args:
        given: what describes the container, in a request at `at`.

    Raises Problem: 400 for what containers cannot have here, 404 for a file that is not there.
    """
    if given.get("skills"):
        raise not_offered(f"{at}skills", "The local server has no skills: leave 'skills' out.")
    ids: Sequence[str] = given.get("file_ids") or ()
    if len(ids) > _MOST_FILES:
        raise bad_value(f"{at}file_ids", f"a container takes at most {_MOST_FILES} files.", "array_above_max_length")
    return [files.find(app, project, id, param=f"{at}file_ids[{index}]") for index, id in enumerate(ids)]


def make(app: App, project: str, key: str, given: Mapping[str, Any], *, id: str | None = None) -> Row:
    """A new container, still without files; counted as a session."""
    now = int(app.clock())
    container: dict[str, Any] = {
        "id": id or app.new_id("cntr_"),
        "object": "container",
        "name": given["name"],
        "created_at": now,
        "status": "running",
        "last_active_at": now,
        "expires_after": given.get("expires_after") or {"anchor": "last_active_at", "minutes": _MINUTES},
        "memory_limit": given.get("memory_limit") or "1g",
        "network_policy": dict(given.get("network_policy") or {"type": "disabled"}),
    }
    container["network_policy"].pop("domain_secrets", None)  # secrets are not shown again
    row = app.objects.add(CONTAINER, container, project=project)
    used(app, row)
    app.usage.add(now, project, key, "code_interpreter_sessions", "")
    return row


def used(app: App, row: Row) -> None:
    """Puts off its end."""
    now = int(app.clock())
    with app.db.transaction():
        changed = app.objects.change(CONTAINER, row.id, lambda row: row.body.update(last_active_at=now))
        if changed is not None:
            app.deadlines.set(CONTAINER, row.id, now + row.body["expires_after"]["minutes"] * 60)


def copy(app: App, container: Row, source: Row) -> Row:
    """A copy of a file of the caller's. Blocks."""
    return _copied(app, container, files.path(app, source), source.body["filename"], "user")


def put(app: App, container: Row, writing: Writing, path: str, source: str) -> Row:
    """Makes a file of what was written; one of the same path goes. Blocks.

    Args:
        path: below `/mnt/data`.
        source: "user" or "assistant".
    """
    id = app.new_id("cfile_")
    kept = app.blobs.keep(writing, id)
    made: dict[str, Any] = {
        "id": id,
        "object": "container.file",
        "container_id": container.id,
        "created_at": int(app.clock()),
        "bytes": kept.bytes,
        "path": f"{FOLDER}{path}",
        "source": source,
    }
    with app.db.transaction():
        app.objects.get(CONTAINER, container.id, project=container.project)  # it may have ended while the bytes came
        before = [row.id for row in app.objects.all(FILE, parent=container.id) if row.body["path"] == made["path"]]
        _forget(app, before)
        app.blobs.note(id, kept)
        added = app.objects.add(FILE, made, project=container.project, parent=container.id)
    _unlink(app, before)
    return added


def remove_files(app: App, ids: list[str]) -> None:
    with app.db.transaction():
        _forget(app, ids)
    _unlink(app, ids)


def remove(app: App, id: str) -> None:
    """Deletes the container with its files, and ends what runs in it."""
    with app.db.transaction():
        inside = [row.id for row in app.objects.all(FILE, parent=id)]
        _forget(app, inside)
        app.objects.remove(CONTAINER, id)
        app.deadlines.set(CONTAINER, id, None)
    _unlink(app, inside)
    app.interpreters.drop(id)


def expire(app: App) -> None:
    """Containers whose time has come are gone; call it before containers are looked at."""
    for id in app.deadlines.due(CONTAINER, app.clock()):
        remove(app, id)


def interpret(app: App, container: Row, code: str) -> Interpreted:
    """Runs code in a container and keeps the files that it makes. Blocks: call it by `app.interpreters.work`.

    Raises Problem: 501 or 503 where there is no sandbox.
    """

    def given() -> list[Given]:
        there = app.objects.all(FILE, parent=container.id)
        return [Given(row.body["path"].removeprefix(FOLDER), row.id, app.blobs.path(row.id)) for row in there]

    memory = _MEMORY[container.body["memory_limit"]]
    idle = container.body["expires_after"]["minutes"] * 60
    with app.interpreters.use(container.id, given, memory=memory, idle=idle) as interpreter:
        ran = interpreter.run(code)
        changes = interpreter.changes()
        made = _kept(app, container, interpreter, changes)
    used(app, container)
    images = [f"data:image/png;base64,{base64.b64encode(data).decode()}" for data in changes.shown]
    return Interpreted(ran, [row.body for row in made], images)


def _kept(app: App, container: Row, interpreter: Interpreter, changes: Changes) -> list[Row]:
    """The files of the container as code left them; gives those that it wrote. One that has the bytes it had stays what it was."""
    there = {row.body["path"].removeprefix(FOLDER): row for row in app.objects.all(FILE, parent=container.id)}
    remove_files(app, [there[path].id for path in changes.deleted if path in there])
    out: list[Row] = []
    for file in changes.written:
        before = there.get(file.path)
        if before is None or not _same(app, before.id, file.place):
            before = _copied(app, container, file.place, file.path, "assistant")
        interpreter.adopt(file.path, before.id, file.place)
        out.append(before)
    return out


def _same(app: App, id: str, place: Path) -> bool:
    about = app.blobs.about(id)
    with place.open("rb") as file:
        return about is not None and about.sha256 == hashlib.file_digest(file, "sha256").hexdigest()


def _copied(app: App, container: Row, place: Path, path: str, source: str) -> Row:
    with app.blobs.writing() as writing, place.open("rb") as original:
        shutil.copyfileobj(original, writing, 1 << 20)
        return put(app, container, writing, path, source)


def _forget(app: App, ids: Iterable[str]) -> None:
    """Inside the caller's transaction; `_unlink` follows it."""
    for id in ids:
        app.objects.remove(FILE, id)
        app.blobs.forget(id)


def _unlink(app: App, ids: Iterable[str]) -> None:
    for id in ids:
        app.blobs.unlink(id)
