"""What a project may use, which `policy` enforces, and how long the service keeps data, which is only noted here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...policy import HOSTED_TOOLS, MODELS, TOOLS
from .common import admin, record_settings, scope

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call

_RETENTION = "data_retention"
_PROJECT = "/organization/projects/{project_id}"


def _kept(app: App, kind: str, project: str, otherwise: dict[str, Any]) -> dict[str, Any]:
    row = app.objects.find(kind, project or "organization", project=project)
    return row.body if row is not None else otherwise


def _keep(call: Call, kind: str, project: str, body: dict[str, Any] | None) -> None:
    """Writes a setting, or takes it away."""
    app, id = call.app, project or "organization"
    with app.db.transaction():
        app.objects.remove(kind, id)
        if body is not None:
            app.objects.add(kind, body, project=project, id=id)
        record_settings(call, project, {kind: body})
    app.policy.changed()


def _all_permitted() -> dict[str, Any]:
    return {name: {"enabled": True} for name in HOSTED_TOOLS}


async def retrieve_tools(call: Call) -> dict[str, Any]:
    return _kept(call.app, TOOLS, scope(call), _all_permitted())


async def update_tools(call: Call) -> dict[str, Any]:
    project, body = scope(call), await call.body()
    changes = {name: {"enabled": body[name]["enabled"]} for name in HOSTED_TOOLS if body.get(name) is not None}
    made = {**_kept(call.app, TOOLS, project, _all_permitted()), **changes}
    _keep(call, TOOLS, project, made)
    return made


async def retrieve_models(call: Call) -> dict[str, Any]:
    """A project that has no list of its own may use every model: its list of denied ones is empty."""
    none: dict[str, Any] = {"object": "project.model_permissions", "mode": "deny_list", "model_ids": []}
    return _kept(call.app, MODELS, scope(call), none)


async def update_models(call: Call) -> dict[str, Any]:
    project, body = scope(call), await call.body()
    made = {"object": "project.model_permissions", "mode": body["mode"], "model_ids": body["model_ids"]}
    _keep(call, MODELS, project, made)
    return made


async def delete_models(call: Call) -> dict[str, Any]:
    _keep(call, MODELS, scope(call), None)
    return {"object": "project.model_permissions.deleted", "deleted": True}


def _retention(project: str, type_: str | None = None) -> dict[str, Any]:
    whose, usual = ("project", "organization_default") if project else ("organization", "modified_abuse_monitoring")
    return {"object": f"{whose}.data_retention", "type": type_ or usual}


async def retrieve_retention(call: Call) -> dict[str, Any]:
    project = scope(call)
    return _kept(call.app, _RETENTION, project, _retention(project))


async def update_retention(call: Call) -> dict[str, Any]:
    project, body = scope(call), await call.body()
    made = _retention(project, body["retention_type"])
    _keep(call, _RETENTION, project, made)
    return made


_TOOLS_PATH = f"{_PROJECT}/hosted_tool_permissions"
_MODELS_PATH = f"{_PROJECT}/model_permissions"
ROUTES = [
    admin("GET", _TOOLS_PATH, retrieve_tools),
    admin("POST", _TOOLS_PATH, update_tools),
    admin("GET", _MODELS_PATH, retrieve_models),
    admin("POST", _MODELS_PATH, update_models),
    admin("DELETE", _MODELS_PATH, delete_models),
    admin("GET", "/organization/data_retention", retrieve_retention),
    admin("POST", "/organization/data_retention", update_retention, ("retention_type",)),
    admin("GET", f"{_PROJECT}/data_retention", retrieve_retention),
    admin("POST", f"{_PROJECT}/data_retention", update_retention, ("retention_type",)),
]
