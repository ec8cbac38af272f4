"""Monthly spend limits, which `policy` enforces at list prices, and spend alerts, which go to the server's log, not by mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...policy import ALERT, LIMIT
from ...store.objects import absent
from .common import admin, record_settings, scope
from .family import Family

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call, Route
    from ...store import Row

_ALERT_MEMBERS = ("threshold_amount", "currency", "interval", "notification_channel")


def _make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    whose = "project" if "project_id" in call.path else "organization"
    alert = {name: body[name] for name in _ALERT_MEMBERS}
    return {"id": call.app.new_id("alert_"), "object": f"{whose}.spend_alert", **alert}


def _change(call: Call, row: Row, body: dict[str, Any]) -> None:
    row.body.update({name: body[name] for name in _ALERT_MEMBERS})


def _changed(app: App) -> None:
    app.policy.changed()


def _alerts(path: str, whose: str) -> Family:
    return Family(
        f"{path}/spend_alerts",
        "alert_id",
        ALERT,
        "spend alert",
        make=_make,
        change=_change,
        gone=f"{whose}.spend_alert.deleted",
        after=_changed,
        ignores=("notification_channel",),
    )


def _limits(path: str, whose: str) -> list[Route]:
    where = f"{path}/spend_limit"

    def find(call: Call, project: str) -> Row:
        row = call.app.objects.find(LIMIT, project or "organization", project=project)
        if row is None:
            raise absent("spend limit", project or "organization")
        return row

    def show(app: App, row: Row) -> dict[str, Any]:
        reached = app.policy.reached(row.project, row.body["threshold_amount"])
        return {
            "object": f"{whose}.spend_limit",
            **row.body,
            "enforcement": {"status": "enforcing" if reached else "inactive"},
        }

    async def retrieve(call: Call) -> dict[str, Any]:
        return show(call.app, find(call, scope(call)))

    async def update(call: Call) -> dict[str, Any]:
        app, project, body = call.app, scope(call), await call.body()
        limit = {name: body[name] for name in ("threshold_amount", "currency", "interval")}
        with app.db.transaction():
            app.objects.remove(LIMIT, project or "organization")
            row = app.objects.add(LIMIT, limit, project=project, id=project or "organization")
            record_settings(call, project, {"spend_limit": limit})
        app.policy.changed()
        return show(app, row)

    async def delete(call: Call) -> dict[str, Any]:
        app, project = call.app, scope(call)
        with app.db.transaction():
            app.objects.remove(LIMIT, find(call, project).id)
            record_settings(call, project, {"spend_limit": None})
        app.policy.changed()
        return {"object": f"{whose}.spend_limit.deleted", "deleted": True}

    return [admin("GET", where, retrieve), admin("POST", where, update), admin("DELETE", where, delete)]


_ORGANIZATION = "/organization"
_PROJECT = "/organization/projects/{project_id}"
ROUTES = [
    *_alerts(_ORGANIZATION, "organization").routes(),
    *_alerts(_PROJECT, "project").routes(),
    *_limits(_ORGANIZATION, "organization"),
    *_limits(_PROJECT, "project"),
]
