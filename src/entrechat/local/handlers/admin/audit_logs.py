"""`/organization/audit_logs`: what administrators changed, and when each key was first used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...problems import bad_value
from ...shapes import is_object
from ...store.objects import Page
from .common import AUDIT, admin, write_log

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row
    from ...store.keys import Key

_STEP = 1000


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
    cursors = {"after": query["after"]} if query.get("after") is not None else {}
    if backwards:
        cursors = {"after": query["before"]}
    until = app.objects.get(AUDIT, query["before"], project="").seq if query.get("before") and not backwards else 0
    while True:
        part = app.objects.page(
            AUDIT, project="", limit=_STEP, most=_STEP, order="asc" if backwards else "desc", **cursors
        )
        for row in part.rows:
            if row.seq <= until:
                return
            if _fits(row.body, query):
                yield row
        if not part.has_more:
            return
        cursors = {"after": part.rows[-1].id}


def _fits(entry: dict[str, Any], query: dict[str, Any]) -> bool:
    key = entry["actor"]["api_key"]
    account = key.get("user") or key.get("service_account") or {}
    payload = entry[entry["type"]]
    choices = (
        ("event_types", {entry["type"]}),
        ("project_ids", {entry.get("project", {}).get("id")}),
        ("actor_ids", {key["id"], account.get("id")}),
        ("actor_emails", {account.get("email")}),
        ("resource_ids", {payload.get("id")}),
    )
    if any(query.get(name) and not values.intersection(query[name]) for name, values in choices):
        return False
    if query.get("tenant_only") and not entry["type"].startswith("tenant."):
        return False
    at, when = entry["effective_at"], query.get("effective_at")
    when = when if is_object(when) else {}
    return (
        at > when.get("gt", at - 1)
        and at >= when.get("gte", at)
        and at < when.get("lt", at + 1)
        and at <= when.get("lte", at)
    )


ROUTES = [admin("GET", "/organization/audit_logs", list_)]
