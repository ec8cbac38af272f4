"""`/organization/groups`, their users, and the projects that groups belong to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...store.objects import absent
from . import roles
from .common import USER, Links, admin, record_settings, scope, with_next
from .family import Family

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row

GROUP = "group"
GROUP_USERS = Links("group_user", "user of the group")
PROJECT_GROUPS = Links("project_group", "group of the project")
_USERS = "/organization/groups/{group_id}/users"
_ONE_USER = f"{_USERS}/{{user_id}}"
_IN_PROJECT = "/organization/projects/{project_id}/groups"
_ONE_IN_PROJECT = f"{_IN_PROJECT}/{{group_id}}"


def _make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": call.app.new_id("group_"),
        "name": body["name"],
        "created_at": int(call.app.clock()),
        "is_scim_managed": False,
        "group_type": "group",
    }


def _change(call: Call, row: Row, body: dict[str, Any]) -> None:
    row.body["name"] = body["name"]


def _told(verb: str, body: Mapping[str, Any], row: Row) -> dict[str, Any]:
    return {"data" if verb == "created" else "changes_requested": {"group_name": body["name"]}}


def _removing(call: Call, row: Row) -> None:
    for links in (GROUP_USERS, PROJECT_GROUPS, roles.GROUP_ROLES):
        links.forget(call.app, row.id)


_FAMILY = Family(
    "/organization/groups",
    "group_id",
    GROUP,
    "group",
    make=_make,
    change=_change,
    gone="group.deleted",
    event="group",
    told=_told,
    removing=_removing,
    limit=100,
    most=1000,
    nexts=True,
)


def _group(app: App, id: str, param: str | None = None) -> Row:
    return app.objects.get(GROUP, id, project="", param=param)


def _user(app: App, row: Row) -> dict[str, Any]:
    user = app.objects.get(USER, row.body["id"], project="").body
    return {
        "id": user["id"],
        "name": user["name"],
        "email": user["email"],
        "picture": None,
        "is_service_account": False,
        "user_type": "user",
    }


async def add_user(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    group = _group(app, call.path["group_id"])
    user = app.objects.get(USER, body["user_id"], project="", param="user_id")
    with app.db.transaction():
        GROUP_USERS.add(app, "", group.id, {"id": user.id})
        record_settings(call, "", {"group.user.added": [group.id, user.id]})
    return {"object": "group.user", "user_id": user.id, "group_id": group.id}


async def list_users(call: Call) -> dict[str, Any]:
    group = _group(call.app, call.path["group_id"])
    found = GROUP_USERS.page(call, "", group.id, order="desc", limit=100, most=1000)
    return with_next(found, lambda row: _user(call.app, row))


async def retrieve_user(call: Call) -> dict[str, Any]:
    group = _group(call.app, call.path["group_id"])
    return _user(call.app, GROUP_USERS.get(call.app, "", group.id, call.path["user_id"]))


async def remove_user(call: Call) -> dict[str, Any]:
    app = call.app
    group, user = _group(app, call.path["group_id"]), call.path["user_id"]
    with app.db.transaction():
        GROUP_USERS.remove(app, "", group.id, user)
        record_settings(call, "", {"group.user.removed": [group.id, user]})
    return {"object": "group.user.deleted", "deleted": True}


def _in_project(app: App, row: Row) -> dict[str, Any]:
    group = _group(app, row.body["id"]).body
    return {
        "object": "project.group",
        "project_id": row.project,
        "group_id": group["id"],
        "group_name": group["name"],
        "group_type": group["group_type"],
        "created_at": row.body["created_at"],
    }


async def add_to_project(call: Call) -> dict[str, Any]:
    app, project, body = call.app, scope(call), await call.body()
    group = _group(app, body["group_id"], "group_id")
    role = roles.get(app, project, body["role"], "role")
    with app.db.transaction():
        row = PROJECT_GROUPS.add(app, project, project, {"id": group.id, "created_at": int(app.clock())})
        roles.assign(call, roles.GROUP_ROLES, project, group.id, role["id"])
    return _in_project(app, row)


async def list_in_project(call: Call) -> dict[str, Any]:
    project = scope(call)
    return with_next(PROJECT_GROUPS.page(call, project, project), lambda row: _in_project(call.app, row))


async def retrieve_in_project(call: Call) -> dict[str, Any]:
    project = scope(call)
    if call.query.get("group_type") == "tenant_group":  # of which there are none here
        raise absent("tenant group", call.path["group_id"])
    return _in_project(call.app, PROJECT_GROUPS.get(call.app, project, project, call.path["group_id"]))


async def remove_from_project(call: Call) -> dict[str, Any]:
    app, project, id = call.app, scope(call), call.path["group_id"]
    with app.db.transaction():
        PROJECT_GROUPS.remove(app, project, project, id)
        app.objects.remove_below(roles.GROUP_ROLES.kind, f"{project}/{id}")
        record_settings(call, project, {"group.removed": id})
    return {"object": "project.group.deleted", "deleted": True}


ROUTES = [
    *_FAMILY.routes(),
    admin("GET", _USERS, list_users),
    admin("POST", _USERS, add_user),
    admin("GET", _ONE_USER, retrieve_user),
    admin("DELETE", _ONE_USER, remove_user),
    admin("GET", _IN_PROJECT, list_in_project),
    admin("POST", _IN_PROJECT, add_to_project),
    admin("GET", _ONE_IN_PROJECT, retrieve_in_project),
    admin("DELETE", _ONE_IN_PROJECT, remove_from_project),
]
