"""What vector stores are to the server's handlers: found, shown, kept active."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .problems import Problem
from .store.objects import absent

if TYPE_CHECKING:
    from .app import App
    from .filters import Filter
    from .store import Row

STORE = "vector_store"
FILE = "vector_store_file"
"""A file in a store: its id is `file_key`, its parent the store."""
BATCH = "vector_store_batch"
INDEX = "vector_store_index"
"""The kind of the jobs that index a file; their targets are `{store}/{file}/{turn}`."""

_STATES = ("in_progress", "completed", "failed", "cancelled")
_DAY = 86400


def file_key(store: str, file: str) -> str:
    """The id of a file in a store: the file comes first, so that all of its stores are found."""
    return f"{file}/{store}"


def find(app: App, project: str, id: str, *, param: str | None = None) -> Row:
    """The store.

    Raises Problem: 404 where the project has none of that id.
    """
    expire(app)
    row = app.objects.find(STORE, id, project=project)
    if row is None:
        raise absent("vector store", id, param)
    return row


def active(app: App, project: str, id: str, *, param: str | None = None) -> Row:
    """The store, which this use keeps from expiring.

    Raises Problem: 404 where the project has none of that id, 400 where it has expired.
    """
    row = find(app, project, id, param=param)
    if row.body["status"] == "expired":
        raise Problem(400, f"The vector store '{id}' has expired. Make another one.", param=param, code="vector_store_expired")
    with app.db.transaction():
        changed = app.objects.change(STORE, id, lambda row: touch(app, row))
        if changed is None:
            raise absent("vector store", id, param)
        app.deadlines.set(STORE, id, changed.body["expires_at"])
    return changed


async def ready(app: App, project: str, id: str) -> Row:
    """`active`, once as much is indexed as the server's pace says that a read must find."""
    row = active(app, project, id)
    await settle(app, id)
    return row


async def settle(app: App, store: str, file: str | None = None) -> None:
    """Call it before a read of a store, or of one of its files: see `Jobs.settle`."""
    for target in app.jobs.pending(INDEX, f"{store}/{file}/" if file is not None else f"{store}/"):
        await app.jobs.settle(INDEX, target)


def touch(app: App, row: Row) -> None:
    """In the row; the caller writes it, and its deadline."""
    now = int(app.clock())
    after = row.body["expires_after"]
    row.body["last_active_at"] = now
    row.body["expires_at"] = now + after["days"] * _DAY if after is not None else None


def expire(app: App) -> None:
    """The stores whose time has come lose what they hold; they themselves stay, and say so."""
    for id in app.deadlines.due(STORE, app.clock()):
        with app.db.transaction():
            app.objects.change(STORE, id, _expired)
            _empty(app, id)


def remove(app: App, row: Row) -> None:
    """Deletes the store with all it holds; the files themselves stay. Blocks."""
    with app.db.transaction():
        app.objects.remove(STORE, row.id)
        app.objects.remove_below(BATCH, row.id)
        _empty(app, row.id)
    for target in app.jobs.pending(INDEX, f"{row.id}/"):
        app.jobs.stop(INDEX, target)


def _empty(app: App, id: str) -> None:
    app.deadlines.set(STORE, id, None)
    app.objects.remove_below(FILE, id)
    app.chunks.remove_store(id)


def _expired(row: Row) -> None:
    row.body["status"] = "expired"


def show(app: App, row: Row) -> dict[str, Any]:
    """The store as the API shows it."""
    tally = app.objects.tally(FILE, project=row.project, parent=row.id, add="$.usage_bytes")
    counts = counted({status: many for status, (many, _) in tally.items()})
    status = "in_progress" if counts["in_progress"] else "completed"
    return {
        **row.body,
        "status": row.body["status"] if row.body["status"] == "expired" else status,
        "file_counts": counts,
        "usage_bytes": sum(amount for _, amount in tally.values()),
    }


def counted(found: dict[str, int]) -> dict[str, int]:
    """The API's `file_counts` of the numbers by status."""
    counts = {status: found.get(status, 0) for status in _STATES}
    return {**counts, "total": sum(counts.values())}


def file_of(app: App, store: str, file: str) -> Row | None:
    return app.objects.find(FILE, file_key(store, file), project=None)


def matching(app: App, row: Row, wanted: Filter) -> set[str]:
    """The store's files whose attributes fit."""
    files = app.objects.all(FILE, project=row.project, parent=row.id)
    return {file.body["id"] for file in files if wanted(file.body["attributes"])}


def unfinished(app: App, store: str) -> set[str]:
    """The files that are being indexed: some of their chunks may be there already."""
    pending = {target.split("/")[1] for target in app.jobs.pending(INDEX, f"{store}/")}
    rows = {file: file_of(app, store, file) for file in pending}
    return {file for file, row in rows.items() if row is not None and row.body["status"] == "in_progress"}


def check_embedder(app: App, row: Row) -> None:
    """Raises Problem: 400 where the store's vectors are another model's."""
    made_by, now = row.private.get("embedder"), app.embedder.models[0].id
    if made_by is not None and made_by != now:
        raise Problem(
            400,
            f"The vector store '{row.id}' was indexed with '{made_by}', but this server embeds with '{now}'. "
            "Start the server with that model, or add the files to a new vector store.",
            code="embedding_model_mismatch",
        )
