"""`/organization/projects`: projects; an archived one stays, and its keys are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...auth import DEFAULT_PROJECT
from ...problems import Problem, bad_value
from . import external_keys
from .common import PROJECT, add_predefined_roles, admin, page, project_object, record

if TYPE_CHECKING:
    from ...call import Call
    from ...store import Row

_IGNORED = ("external_key_id", "geography")


def _find(call: Call) -> Row:
    # its own id is in the path of these operations, not its owner's
    return call.app.objects.get(PROJECT, call.path["project_id"], project="")


async def create(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    if not body["name"].strip():
        raise bad_value("name", "expected a name that is not empty.", "empty_string")
    made = {**project_object(app.new_id("proj_"), body["name"], int(app.clock())), **_external_key(call, body)}
    with app.db.transaction():
        app.objects.add(PROJECT, made, project="")
        add_predefined_roles(app, made["id"])
        record(call, "project.created", made["id"], project=made["id"], data={"name": made["name"], "title": made["name"]})
    return made


def _external_key(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    """The key that the project names, as it is shown: nothing is encrypted with it."""
    id = body.get("external_key_id")
    if id is None:
        return {}
    call.app.objects.get(external_keys.KIND, id, project="", param="external_key_id")
    return {"external_key_id": id}


async def list_(call: Call) -> dict[str, Any]:
    states = ["active", "archived"] if call.query.get("include_archived") else ["active"]
    return page(call, PROJECT, "", equal={"$.status": states}).json()


async def retrieve(call: Call) -> dict[str, Any]:
    return _find(call).body


async def update(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    with app.db.transaction():
        row = _find(call)
        if row.body["status"] == "archived":
            raise Problem(400, f"The project '{row.id}' is archived: it cannot be changed.", code="project_archived")
        changes = {"title": body["name"]} if body.get("name") is not None else {}
        row.body["name"] = changes.get("title", row.body["name"])
        row.body.update(_external_key(call, body))
        app.objects.put(PROJECT, row)
        record(call, "project.updated", row.id, project=row.id, changes_requested=changes)
    return row.body


async def archive(call: Call) -> dict[str, Any]:
    """For good: an archived project cannot be brought back."""
    app = call.app
    with app.db.transaction():
        row = _find(call)
        if row.id == DEFAULT_PROJECT:
            raise Problem(400, "The default project cannot be archived.", code="default_project")
        if row.body["status"] != "archived":
            row.body.update(status="archived", archived_at=int(app.clock()))
            app.objects.put(PROJECT, row)
            record(call, "project.archived", row.id, project=row.id)
    return row.body


_PATH = "/organization/projects"
ROUTES = [
    admin("GET", _PATH, list_),
    admin("POST", _PATH, create, (*_IGNORED, "residency")),
    admin("GET", f"{_PATH}/{{project_id}}", retrieve),
    admin("POST", f"{_PATH}/{{project_id}}", update, _IGNORED),
    admin("POST", f"{_PATH}/{{project_id}}/archive", archive),
]
