"""`/organization/projects/{project_id}/service_tier_settings`: `policy` refuses the tiers that are not enabled. All are as fast here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...policy import TIERS
from ...problems import Problem, bad_value
from ...validate import check
from .common import admin, record_settings, scope

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call

_PATH = "/organization/projects/{project_id}/service_tier_settings"
_UPDATE = {
    "properties": {
        "default": {"type": "string", "enum": ["standard", "fast", "scale"]},
        "enabled_tiers": {
            "anyOf": [
                {"type": "string", "enum": ["all"]},
                {"type": "array", "items": {"type": "string", "enum": ["flex", "fast", "ultrafast"]}},
            ]
        },
    }
}
"""The body, which the published document does not have."""


def _settings(app: App, project: str) -> dict[str, Any]:
    row = app.objects.find(TIERS, project, project=project)
    usual = {"object": "project.service_tier_settings", "default": "standard", "enabled_tiers": "all"}
    return row.body if row is not None else usual


async def retrieve(call: Call) -> dict[str, Any]:
    return _settings(call.app, scope(call))


async def update(call: Call) -> dict[str, Any]:
    app, project, body = call.app, scope(call), await call.body()
    check(_UPDATE, body, "")
    changes = {name: body[name] for name in ("default", "enabled_tiers") if body.get(name) is not None}
    if not changes:
        raise Problem(400, "Give 'default', 'enabled_tiers' or both.", code="missing_required_parameter")
    with app.db.transaction():
        made = {**_settings(app, project), **changes}
        enabled = made["enabled_tiers"]
        if made["default"] == "fast" and enabled != "all" and "fast" not in enabled:
            raise bad_value("default", "'fast' is not among the enabled tiers.")
        app.objects.remove(TIERS, project)
        app.objects.add(TIERS, made, project=project, id=project)
        record_settings(call, project, {TIERS: changes})
    app.policy.changed()
    return made


ROUTES = [admin("GET", _PATH, retrieve), admin("POST", _PATH, update, ("default",))]
