"""Users of the organization and of its projects. The organization has one to begin with; others come by invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...problems import Problem, bad_value, missing
from ...store.objects import absent
from . import roles
from .common import PROJECT, PROJECT_USERS, USER, admin, deleted, page, record, scope
from .groups import GROUP_USERS
from .invites import accept

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row

_PATH = "/organization/users"
_ONE = f"{_PATH}/{{user_id}}"
_IN_PROJECT = "/organization/projects/{project_id}/users"
_ONE_IN_PROJECT = f"{_IN_PROJECT}/{{user_id}}"
_PROFILE = ("role", "technical_level", "developer_persona")


def _find(call: Call) -> Row:
    return call.app.objects.get(USER, call.path["user_id"], project="")


def _show(app: App, row: Row) -> dict[str, Any]:
    member = [link for link in app.objects.all(PROJECT_USERS.kind) if link.body["id"] == row.id]
    data = [
        {"id": link.project, "name": app.objects.get(PROJECT, link.project, project="").body["name"], "role": link.body["role"]}
        for link in member
    ]
    return {**row.body, "projects": {"object": "list", "data": data}}


async def list_(call: Call) -> dict[str, Any]:
    emails = call.query.get("emails")
    return page(call, USER, "", equal={"$.email": emails} if emails else None).json()


async def retrieve(call: Call) -> dict[str, Any]:
    return _show(call.app, _find(call))


async def update(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    changes = {name: body[name] for name in _PROFILE if body.get(name) is not None}
    if body.get("role_id") is not None:
        changes["role"] = roles.get(app, "", body["role_id"])["name"]
    with app.db.transaction():
        row = _find(call)
        if changes.get("role", "owner") != "owner":
            _keep_an_owner(app, row)
        row.body.update(changes)
        app.objects.put(USER, row)
        record(call, "user.updated", row.id, changes_requested=changes)
    return _show(app, row)


async def delete(call: Call) -> dict[str, Any]:
    app = call.app
    with app.db.transaction():
        row = _find(call)
        _keep_an_owner(app, row)
        for links in (PROJECT_USERS, GROUP_USERS, roles.USER_ROLES):
            links.forget(app, row.id)
        app.objects.remove(USER, row.id)
        record(call, "user.deleted", row.id)
    return deleted("organization.user.deleted", row.id)


def _keep_an_owner(app: App, leaving: Row) -> None:
    if not any(row.body["role"] == "owner" and row.id != leaving.id for row in app.objects.all(USER)):
        raise Problem(400, "The organization's last owner cannot be removed or made something else.", code="last_owner")


async def add_to_project(call: Call) -> dict[str, Any]:
    """By id, or by e-mail: somebody who was invited and has not answered is taken to have accepted."""
    app, project, body = call.app, scope(call), await call.body()
    with app.db.transaction():
        user = _wanted(call, body)
        if app.objects.find(PROJECT_USERS.kind, f"{project}/{user.id}", project=project) is not None:
            raise Problem(400, f"The user '{user.id}' is in the project already.", code="user_in_project")
        member = {"id": user.id, "role": body["role"], "added_at": int(app.clock())}
        row = PROJECT_USERS.add(app, project, project, member)
        record(call, "user.added", user.id, project=project, data={"role": body["role"]})
    return _in_project(app, row)


def _wanted(call: Call, body: dict[str, Any]) -> Row:
    app = call.app
    if body.get("user_id") is not None:
        return app.objects.get(USER, body["user_id"], project="", param="user_id")
    if body.get("email") is None:
        raise missing("user_id")
    found = next((row for row in app.objects.all(USER) if row.body["email"] == body["email"]), None)
    user = found or accept(call, body["email"])
    if user is None:
        raise absent("user", body["email"], "email")
    return user


def _in_project(app: App, row: Row) -> dict[str, Any]:
    user = app.objects.get(USER, row.body["id"], project="").body
    return {"object": "organization.project.user", "name": user["name"], "email": user["email"], **row.body}


async def list_in_project(call: Call) -> dict[str, Any]:
    project = scope(call)
    page = PROJECT_USERS.page(call, project, project).json(lambda row: _in_project(call.app, row))
    ends = [each["id"] for each in page["data"]] or [None]
    return {**page, "first_id": ends[0], "last_id": ends[-1]}


async def retrieve_in_project(call: Call) -> dict[str, Any]:
    project = scope(call)
    return _in_project(call.app, PROJECT_USERS.get(call.app, project, project, call.path["user_id"]))


async def update_in_project(call: Call) -> dict[str, Any]:
    app, project, body = call.app, scope(call), await call.body()
    with app.db.transaction():
        row = PROJECT_USERS.get(app, project, project, call.path["user_id"])
        if body.get("role") is not None:
            if not body["role"]:
                raise bad_value("role", "expected the name of a role.", "empty_string")
            row = PROJECT_USERS.add(app, project, project, {**row.body, "role": body["role"]})
        record(call, "user.updated", row.body["id"], project=project, changes_requested={"role": row.body["role"]})
    return _in_project(app, row)


async def remove_from_project(call: Call) -> dict[str, Any]:
    app, project, id = call.app, scope(call), call.path["user_id"]
    with app.db.transaction():
        PROJECT_USERS.remove(app, project, project, id)
        record(call, "user.deleted", id, project=project)
    return deleted("organization.project.user.deleted", id)


ROUTES = [
    admin("GET", _PATH, list_),
    admin("GET", _ONE, retrieve),
    admin("POST", _ONE, update),
    admin("DELETE", _ONE, delete),
    admin("GET", _IN_PROJECT, list_in_project),
    admin("POST", _IN_PROJECT, add_to_project),
    admin("GET", _ONE_IN_PROJECT, retrieve_in_project),
    admin("POST", _ONE_IN_PROJECT, update_in_project),
    admin("DELETE", _ONE_IN_PROJECT, remove_from_project),
]
