"""Families of objects that are made, listed, shown, changed and deleted in the same way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...operations import operations
from ...problems import bad_type
from .common import admin, deleted, page, record, record_settings, scope, with_next

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call, Route
    from ...store import Row
    from ...store.objects import Order


def _as_kept(app: App, row: Row) -> dict[str, Any]:
    return row.body


def _nothing(*_: Any) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Family:
    """How the objects below one path behave.

    Args:
        path: of the list; with `{project_id}` in it, the objects are a project's.
        id: the path parameter that names one.
        kind: of the objects in the store.
        what: what a 404 calls one.
        make: the new object (with its id), of a checked body.
        change: brings the body's changes into an object.
        gone: the `object` of the answer to a deletion; without it, the answer is the object itself.
        event: "group" for the audit log's `group.created`, …; without it, changes are told as those of settings.
        verbs: where the audit log has another word for `created`, `updated` or `deleted`.
        told: what the audit log has of a new object (`created`) and of changes to one (`updated`): of the verb, the request's
            body and the object.
        farewell: what it has of one that is deleted.
        show: the object as the API shows it.
        removing: what else goes with an object; in its transaction. It may raise a Problem.
        after: called when a change is written.
        nexts: whether lists have `next`, as the newer ones do, in place of `first_id` and `last_id`.
        below: the family of the object that these belong to, which the path names as well.
        filters: a parameter of the list's query → the JSON path of the member that must have its value.
        ignores: see `Route`.
    """

    path: str
    id: str
    kind: str
    what: str
    make: Callable[[Call, dict[str, Any]], dict[str, Any]]
    change: Callable[[Call, Row, dict[str, Any]], None] = _nothing
    gone: str = ""
    event: str | None = None
    verbs: Mapping[str, str] = field(default_factory=dict[str, str])
    told: Callable[[str, Mapping[str, Any], Row], dict[str, Any]] = lambda verb, body, row: {}
    farewell: Callable[[Row], dict[str, Any]] = lambda row: {}
    show: Callable[[App, Row], dict[str, Any]] = _as_kept
    removing: Callable[[Call, Row], None] = _nothing
    after: Callable[[App], None] = _nothing
    order: Order = "asc"
    limit: int = 20
    most: int = 100
    nexts: bool = False
    below: Family | None = None
    filters: Mapping[str, str] = field(default_factory=dict[str, str])
    ignores: tuple[str, ...] = ()

    def find(self, call: Call) -> Row:
        parent, id = self._parent(call), call.path[self.id]
        return call.app.objects.get(self.kind, id, project=scope(call), parent=parent, what=self.what)

    async def list_(self, call: Call) -> dict[str, Any]:
        found = page(
            call,
            self.kind,
            scope(call),
            order=self.order,
            limit=self.limit,
            most=self.most,
            parent=self._parent(call),
            equal=self._wanted(call),
        )
        if self.nexts:
            return with_next(found, lambda row: self.show(call.app, row))
        return found.json(lambda row: self.show(call.app, row))

    async def create(self, call: Call) -> dict[str, Any]:
        app, project, body = call.app, scope(call), await call.body()
        with app.db.transaction():
            row = app.objects.add(self.kind, self.make(call, body), project=project, parent=self._parent(call))
            self._record(call, "created", row, body)
        self.after(app)
        return self.show(app, row)

    async def retrieve(self, call: Call) -> dict[str, Any]:
        return self.show(call.app, self.find(call))

    async def update(self, call: Call) -> dict[str, Any]:
        app, body = call.app, await call.body()
        with app.db.transaction():
            row = self.find(call)
            self.change(call, row, body)
            app.objects.put(self.kind, row)
            self._record(call, "updated", row, body)
        self.after(app)
        return self.show(app, row)

    async def delete(self, call: Call) -> dict[str, Any]:
        app = call.app
        with app.db.transaction():
            row = self.find(call)
            self.removing(call, row)
            app.objects.remove(self.kind, row.id)
            self._record(call, "deleted", row, {})
        self.after(app)
        return deleted(self.gone, row.id) if self.gone else self.show(app, row)

    def routes(self) -> list[Route]:
        """Of the operations that the API has for this family."""
        one = f"{self.path}/{{{self.id}}}"
        wanted = [
            ("GET", self.path, self.list_),
            ("POST", self.path, self.create),
            ("GET", one, self.retrieve),
            ("POST", one, self.update),
            ("DELETE", one, self.delete),
        ]
        return [
            admin(verb, path, handler, self.ignores if verb == "POST" else ())
            for verb, path, handler in wanted
            if f"{verb} {path}" in operations()
        ]

    def _parent(self, call: Call) -> str:
        return self.below.find(call).id if self.below is not None else ""

    def _wanted(self, call: Call) -> dict[str, str]:
        wanted: dict[str, str] = {}
        for name, path in self.filters.items():
            value = call.query.get(name)
            if value is not None and not isinstance(value, str):
                raise bad_type(name, "a string", value)
            if value is not None:
                wanted[path] = value
        return wanted

    def _record(self, call: Call, verb: str, row: Row, body: Mapping[str, Any]) -> None:
        told = self.farewell(row) if verb == "deleted" else self.told(verb, body, row)
        if self.event is None:
            record_settings(call, row.project, {f"{self.kind}.{verb}": row.id})
        else:
            record(call, f"{self.event}.{self.verbs.get(verb, verb)}", row.id, project=row.project, **told)
