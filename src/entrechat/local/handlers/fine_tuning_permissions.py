"""`/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`: which other projects may use a fine-tuned model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..auth import DEFAULT_PROJECT
from ..call import Route
from ..finetuning import models
from ..finetuning.models import PERMISSION
from ..problems import Problem, no_such_model
from ..store.objects import absent

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row


async def create(call: Call) -> dict[str, Any]:
    """One for each project; a project that has it already gets no second one."""
    app = call.app
    body = await call.body()
    model = _model(call)
    wanted: list[str] = list(dict.fromkeys(body["project_ids"]))
    for index, project in enumerate(wanted):
        if project != DEFAULT_PROJECT and app.objects.find("project", project, project=None) is None:
            raise absent("project", project, f"project_ids[{index}]")
    with app.db.transaction():
        there = {row.body["project_id"]: row for row in app.objects.all(PERMISSION, parent=model.id)}
        made = [there.get(project) or _add(call, model, project) for project in wanted]
    ends = (made[0].id, made[-1].id) if made else (None, None)
    data = [row.body for row in made]
    return {"object": "list", "data": data, "first_id": ends[0], "last_id": ends[1], "has_more": False}


async def list_(call: Call) -> dict[str, Any]:
    model, query = _model(call), call.query
    project = query.get("project_id")
    limit = query.get("limit")
    page = call.app.objects.page(
        PERMISSION,
        project=model.project,
        parent=model.id,
        limit=10 if limit is None else limit,
        order="asc" if query.get("order") == "ascending" else "desc",
        after=query.get("after"),
        equal={"$.project_id": project} if project else None,
    )
    return page.json()


async def delete(call: Call) -> dict[str, Any]:
    model, id = _model(call), call.path["permission_id"]
    call.app.objects.get(PERMISSION, id, project=model.project, parent=model.id, what="checkpoint permission")
    call.app.objects.remove(PERMISSION, id)
    return {"id": id, "object": "checkpoint.permission", "deleted": True}


def _add(call: Call, model: Row, project: str) -> Row:
    permission = {
        "object": "checkpoint.permission",
        "id": call.app.new_id("cp_"),
        "created_at": int(call.app.clock()),
        "project_id": project,
    }
    return call.app.objects.add(PERMISSION, permission, project=model.project, parent=model.id)


def _model(call: Call) -> Row:
    """The model, which the caller's project owns; an administrator's key (of no project) reaches all."""
    name = call.path["fine_tuned_model_checkpoint"]
    row = models.find(call.app, name)
    if row is None or call.project not in ("", row.project):
        raise no_such_model(name)
    if not call.caller.admin:
        raise Problem(403, "Permissions for checkpoints need an administrator's key.", code="insufficient_permissions")
    return row


_PERMISSIONS = "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions"
ROUTES = [
    Route("POST", _PERMISSIONS, create),
    Route("GET", _PERMISSIONS, list_),
    Route("DELETE", f"{_PERMISSIONS}/{{permission_id}}", delete),
]
