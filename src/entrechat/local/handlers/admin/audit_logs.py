"""`/organization/audit_logs`: what administrators changed, and when each key was first used."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...problems import bad_value
from ...shapes import obj
from ...store.objects import Page
from .common import AUDIT, admin, write_log

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row
    from ...store.keys import Key
    from ...store.objects import Order

_STEP = 1000
_COMPARE = {"gt": operator.gt, "gte": operator.ge, "lt": operator.lt, "lte": operator.le}


def record_login(app: App, key: Key) -> None:
    write_log(app, "login.succeeded", {}, project=key.project, key=key.id)


async def list_(call: Call) -> dict[str, Any]:
    """The newest first."""
    limit = 20 if call.query.get("limit") is None else call.query["limit"]
    if not 1 <= limit <= 100:
        raise bad_value("limit", f"expected a value from 1 to 100, but got {limit} instead.")
    found: list[Row] = []
    for row in _matching(call):
        found.append(row)
        if len(found) > limit:
            break
    shown = found[:limit]
    return Page(shown[::-1] if _backwards(call) else shown, len(found) > limit).json()


def _backwards(call: Call) -> bool:
    return call.query.get("before") is not None and call.query.get("after") is None


def _matching(call: Call) -> Iterator[Row]:
    """Read from the cursor on; of `before` towards what is newer."""
    app, query = call.app, call.query
    backwards = _backwards(call)
    after: str | None = query["before"] if backwards else query.get("after")
    until = app.objects.get(AUDIT, query["before"], project="").seq if query.get("before") and not backwards else 0
    order: Order = "asc" if backwards else "desc"
    while True:
        part = app.objects.page(AUDIT, project="", limit=_STEP, most=_STEP, order=order, after=after)
        for row in part.rows:
            if row.seq <= until:
                return
            if _fits(row.body, query):
                yield row
        if not part.has_more:
            return
        after = part.rows[-1].id


def _fits(entry: dict[str, Any], query: dict[str, Any]) -> bool:
    key = entry["actor"]["api_key"]
    account = obj(key.get("user") or key.get("service_account"))
    payload = entry[entry["type"]]
    choices: tuple[tuple[str, set[Any]], ...] = (
        ("event_types", {entry["type"]}),
        ("project_ids", {obj(entry.get("project")).get("id")}),
        ("actor_ids", {key["id"], account.get("id")}),
        ("actor_emails", {account.get("email")}),
        ("resource_ids", {payload.get("id")}),
    )
    if any(query.get(name) and not values.intersection(query[name]) for name, values in choices):
        return False
    if query.get("tenant_only") and not entry["type"].startswith("tenant."):
        return False
    at: int = entry["effective_at"]
    return all(_COMPARE[name](at, bound) for name, bound in obj(query.get("effective_at")).items() if name in _COMPARE)


ROUTES = [admin("GET", "/organization/audit_logs", list_)]
