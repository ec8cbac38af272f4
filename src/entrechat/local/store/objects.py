"""The API's objects, as the JSON that the API shows, and what only the server knows of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import orjson

from ..problems import Problem, bad_value
from ..shapes import is_array

if TYPE_CHECKING:
    from .db import Database

Order = Literal["asc", "desc"]
_COLUMNS = "seq, id, project, parent, body, private"


class Row(NamedTuple):
    """An object. `body` is what the API shows, `private` what it does not; both are the caller's to change and `put` back."""

    seq: int
    id: str
    project: str
    parent: str
    body: dict[str, Any]
    private: dict[str, Any]


class Page(NamedTuple):
    rows: list[Row]
    has_more: bool

    def json(self, show: Callable[[Row], Any] | None = None) -> dict[str, Any]:
        """The API's list object."""
        data = [show(row) if show else row.body for row in self.rows]
        ends = (self.rows[0].id, self.rows[-1].id) if self.rows else (None, None)
        return {"object": "list", "data": data, "first_id": ends[0], "last_id": ends[1], "has_more": self.has_more}


class Objects:
    """Objects by kind ("file", "thread"), project, parent (the thread of a message; "" for none) and id.

    Lists go by the order in which the objects were made, so that pages are exact however fast they come.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(
        self,
        kind: str,
        body: Mapping[str, Any],
        *,
        project: str,
        parent: str = "",
        private: Mapping[str, Any] | None = None,
        id: str | None = None,
    ) -> Row:
        """A new object; its id is `body["id"]` unless given."""
        name = id if id is not None else str(body["id"])
        values = (kind, name, project, parent, orjson.dumps(body), orjson.dumps(private or {}))
        seq = self._db.insert(
            "INSERT INTO objects (kind, id, project, parent, body, private) VALUES (?, ?, ?, ?, ?, ?)", values
        )
        return Row(seq, name, project, parent, dict(body), dict(private or {}))

    def find(self, kind: str, id: str, *, project: str | None, parent: str | None = None) -> Row | None:
        """The object, or None where this project (any, for None) has none of that id (below that parent)."""
        row = self._db.row(f"SELECT {_COLUMNS} FROM objects WHERE kind = ? AND id = ?", (kind, id))
        found = _row(row) if row is not None else None
        if (
            found is None
            or (project is not None and found.project != project)
            or (parent is not None and found.parent != parent)
        ):
            return None
        return found

    def get(
        self,
        kind: str,
        id: str,
        *,
        project: str | None,
        parent: str | None = None,
        what: str | None = None,
        param: str | None = None,
    ) -> Row:
        """The object, or the API's 404. `what` is what to call it there ("vector store")."""
        found = self.find(kind, id, project=project, parent=parent)
        if found is None:
            raise absent(what or kind.replace("_", " "), id, param)
        return found

    def put(self, kind: str, row: Row) -> Row:
        """Writes the row's body and private part over what is there. A row that is gone in the meantime stays gone."""
        self._db.execute(
            "UPDATE objects SET body = ?, private = ?, parent = ? WHERE kind = ? AND id = ?",
            (orjson.dumps(row.body), orjson.dumps(row.private), row.parent, kind, row.id),
        )
        return row

    def change(self, kind: str, id: str, change: Callable[[Row], None], *, project: str | None = None) -> Row | None:
        """Reads, changes and writes an object as one step; None where it is gone."""
        with self._db.transaction():
            row = self.find(kind, id, project=project)
            if row is not None:
                change(row)
                self.put(kind, row)
            return row

    def remove(self, kind: str, id: str) -> bool:
        return self._db.execute("DELETE FROM objects WHERE kind = ? AND id = ?", (kind, id)) > 0

    def remove_below(self, kind: str, parent: str) -> int:
        return self._db.execute("DELETE FROM objects WHERE kind = ? AND parent = ?", (kind, parent))

    def all(self, kind: str, *, project: str | None = None, parent: str | None = None) -> list[Row]:
        """Every object of that kind, the oldest first."""
        where, values = _where(kind, project, parent)
        return [_row(row) for row in self._db.rows(f"SELECT {_COLUMNS} FROM objects WHERE {where} ORDER BY seq", values)]

    def count(self, kind: str, *, project: str | None = None, parent: str | None = None) -> int:
        where, values = _where(kind, project, parent)
        row = self._db.row(f"SELECT count(*) FROM objects WHERE {where}", values)
        return int(row[0]) if row else 0

    def starting(self, kind: str, prefix: str) -> list[Row]:
        """Every object of that kind whose id starts so."""
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM objects WHERE kind = ? AND id >= ? AND id < ?", (kind, prefix, prefix + "\U0010ffff")
        )
        return [_row(row) for row in rows]

    def tally(
        self,
        kind: str,
        *,
        project: str,
        parent: str,
        by: str = "$.status",
        add: str = "$.none",
        private: Mapping[str, Any] | None = None,
    ) -> dict[Any, tuple[int, int]]:
        """How many objects there are of each value of `by`, a JSON path in the body, and the sum of `add` in them."""
        where, values = _where(kind, project, parent)
        where += _conditions("private", private, values)
        body = "CAST(body AS TEXT)"
        rows = self._db.rows(
            f"SELECT json_extract({body}, ?), count(*), coalesce(sum(json_extract({body}, ?)), 0) FROM objects "
            f"WHERE {where} GROUP BY 1",
            [by, add, *values],
        )
        return {value: (many, amount) for value, many, amount in rows}

    def page(
        self,
        kind: str,
        *,
        project: str | None,
        parent: str | None = None,
        limit: int = 20,
        order: Order = "desc",
        after: str | None = None,
        before: str | None = None,
        equal: Mapping[str, Any] | None = None,
        private: Mapping[str, Any] | None = None,
        most: int = 100,
    ) -> Page:
        """One page, as the API's lists have it.

        Args:
            limit: how many, from 1 to `most`.
            order: by age; "desc" has the newest first.
            after: the id of the object that the page follows.
            before: the id of the object that the page ends before.
            equal: JSON path in the body (`$.status`) → the value that it must have; a list of values means any of them.
            private: like `equal`, of the private part.

        Raises Problem: 400 for a limit out of range or a cursor that is not in the list.
        """
        if not 1 <= limit <= most:
            side = "below_min" if limit < 1 else "above_max"
            raise bad_value("limit", f"expected a value from 1 to {most}, but got {limit} instead.", f"integer_{side}_value")
        where, values = _where(kind, project, parent)
        where += _conditions("body", equal, values) + _conditions("private", private, values)
        # A page before a cursor is read backwards from it, so that it holds the nearest objects; then it is turned round.
        backwards = before is not None and after is None
        for name, cursor, forwards in (("after", after, True), ("before", before, False)):
            if cursor is not None:
                where += f" AND seq {'>' if (order == 'asc') == forwards else '<'} ?"
                values.append(self._seq(kind, project, parent, name, cursor))
        direction = "ASC" if (order == "asc") != backwards else "DESC"
        found = self._db.rows(
            f"SELECT {_COLUMNS} FROM objects WHERE {where} ORDER BY seq {direction} LIMIT ?", [*values, limit + 1]
        )
        rows = [_row(row) for row in found[:limit]]
        return Page(rows[::-1] if backwards else rows, len(found) > limit)

    def _seq(self, kind: str, project: str | None, parent: str | None, name: str, cursor: str) -> int:
        found = self.find(kind, cursor, project=project, parent=parent)
        if found is None:
            raise bad_value(name, f"no {kind.replace('_', ' ')} with id '{cursor}' is in this list.")
        return found.seq


def absent(what: str, id: str, param: str | None = None) -> Problem:
    return Problem(404, f"No {what} found with id '{id}'.", param=param, code="not_found")


def _where(kind: str, project: str | None, parent: str | None) -> tuple[str, list[Any]]:
    where, values = "kind = ?", [kind]
    for column, value in (("project", project), ("parent", parent)):
        if value is not None:
            where += f" AND {column} = ?"
            values.append(value)
    return where, values


def _conditions(column: str, equal: Mapping[str, Any] | None, values: list[Any]) -> str:
    """SQL for JSON path → value, or list of values; its own values are appended."""
    where = ""
    for path, value in (equal or {}).items():
        choices = value if is_array(value) else [value]
        where += f" AND json_extract(CAST({column} AS TEXT), ?) IN ({', '.join('?' * len(choices))})"
        values += [path, *choices]
    return where


def _row(row: tuple[Any, ...]) -> Row:
    seq, id, project, parent, body, private = row
    return Row(seq, id, project, parent, orjson.loads(body), orjson.loads(private))
