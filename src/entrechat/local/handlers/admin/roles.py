"""Roles of the organization and of projects, and whom they are given to. They are kept; what a key may do, they do not change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ...problems import Problem
from .common import ROLE, USER, Links, admin, record, scope, user_object, with_next
from .family import Family

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call, Route
    from ...store import Row

USER_ROLES = Links("user_role", "role of the user")
GROUP_ROLES = Links("group_role", "role of the group")
"""The owner of a link is `{project}/{user or group}`."""


def get(app: App, project: str, id: str, param: str | None = None) -> dict[str, Any]:
    """The role of the organization ("") or of a project."""
    return app.objects.get(ROLE, id, project=project, param=param).body


def _make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    return {
        "object": "role",
        "id": call.app.new_id("role_"),
        "name": body["role_name"],
        "description": body.get("description"),
        "permissions": body["permissions"],
        "resource_type": "api.project" if "project_id" in call.path else "api.organization",
        "predefined_role": False,
    }


def _change(call: Call, row: Row, body: dict[str, Any]) -> None:
    _own(call, row)
    for name, member in (("name", "role_name"), ("description", "description"), ("permissions", "permissions")):
        if body.get(member) is not None:
            row.body[name] = body[member]


def _own(call: Call, row: Row) -> None:
    if row.body["predefined_role"]:
        raise Problem(400, f"The role '{row.id}' is predefined: it cannot be changed.", code="predefined_role")


def _removing(call: Call, row: Row) -> None:
    _own(call, row)
    for links in (USER_ROLES, GROUP_ROLES):
        links.forget(call.app, row.id)


def _told(verb: str, body: Mapping[str, Any], row: Row) -> dict[str, Any]:
    if verb == "created":
        return {"role_name": body["role_name"], "permissions": body["permissions"]}
    names = ("role_name", "description")
    return {"changes_requested": {name: body[name] for name in names if body.get(name) is not None}}


def _roles(path: str) -> Family:
    return Family(
        path,
        "role_id",
        ROLE,
        "role",
        make=_make,
        change=_change,
        gone="role.deleted",
        event="role",
        told=_told,
        removing=_removing,
        limit=1000,
        most=1000,
        nexts=True,
    )


class _Principal(NamedTuple):
    """Who may have roles: where they are kept, and how the API shows them."""

    name: str
    kind: str
    links: Links
    show: Callable[[dict[str, Any]], dict[str, Any]]

    def find(self, call: Call) -> Row:
        return call.app.objects.get(self.kind, call.path[f"{self.name}_id"], project="")


def _group(body: dict[str, Any]) -> dict[str, Any]:
    shown = {name: body[name] for name in ("id", "name", "created_at")}
    return {"object": "group", **shown, "scim_managed": body["is_scim_managed"]}


def _user(body: dict[str, Any]) -> dict[str, Any]:
    plain = user_object(body["id"], body["email"], body["role"], body["added_at"], name=body["name"])
    return {**plain, "user": {"object": "user", "id": body["id"], "email": body["email"], "name": body["name"]}}


_USER = _Principal("user", USER, USER_ROLES, _user)
_GROUP = _Principal("group", "group", GROUP_ROLES, _group)


def assign(call: Call, links: Links, project: str, principal: str, role: str) -> None:
    """In a transaction."""
    app = call.app
    links.add(app, project, f"{project}/{principal}", {"id": role, "created_at": int(app.clock())})
    _record(call, "created", project, principal, role)


def _record(call: Call, verb: str, project: str, principal: str, role: str) -> None:
    kind = "group" if principal.startswith("group") else "user"
    more = {
        "principal_id": principal,
        "principal_type": kind,
        "resource_type": "api.project" if project else "api.organization",
    }
    record(call, f"role.assignment.{verb}", role, project=project, **more)


def _details(app: App, row: Row) -> dict[str, Any]:
    role = get(app, row.project, row.body["id"])
    return {
        **{name: role[name] for name in ("id", "name", "permissions", "resource_type", "predefined_role", "description")},
        "created_at": row.body["created_at"],
        "updated_at": None,
        "created_by": None,
        "created_by_user_obj": None,
        "metadata": None,
        "assignment_sources": None,
    }


def _assignments(path: str, of: _Principal) -> list[Route]:
    """The four operations on the roles of users or groups, in the organization or in a project."""
    one = f"{path}/{{role_id}}"

    async def create(call: Call) -> dict[str, Any]:
        app, project, body = call.app, scope(call), await call.body()
        principal = of.find(call)
        role = get(app, project, body["role_id"], "role_id")
        with app.db.transaction():
            assign(call, of.links, project, principal.id, role["id"])
        return {"object": f"{of.name}.role", of.name: of.show(principal.body), "role": role}

    async def list_(call: Call) -> dict[str, Any]:
        project = scope(call)
        found = of.links.page(call, project, f"{project}/{of.find(call).id}", limit=1000, most=1000)
        return with_next(found, lambda row: _details(call.app, row))

    async def retrieve(call: Call) -> dict[str, Any]:
        project = scope(call)
        return _details(call.app, of.links.get(call.app, project, f"{project}/{of.find(call).id}", call.path["role_id"]))

    async def delete(call: Call) -> dict[str, Any]:
        app, project, principal, role = call.app, scope(call), of.find(call).id, call.path["role_id"]
        with app.db.transaction():
            of.links.remove(app, project, f"{project}/{principal}", role)
            _record(call, "deleted", project, principal, role)
        return {"object": f"{of.name}.role.deleted", "deleted": True}

    handlers: list[tuple[str, str, Callable[[Call], Awaitable[dict[str, Any]]]]] = [
        ("GET", path, list_),
        ("POST", path, create),
        ("GET", one, retrieve),
        ("DELETE", one, delete),
    ]
    return [admin(verb, where, handler) for verb, where, handler in handlers]


ROUTES = [
    *_roles("/organization/roles").routes(),
    *_roles("/projects/{project_id}/roles").routes(),
    *_assignments("/organization/users/{user_id}/roles", _USER),
    *_assignments("/organization/groups/{group_id}/roles", _GROUP),
    *_assignments("/projects/{project_id}/users/{user_id}/roles", _USER),
    *_assignments("/projects/{project_id}/groups/{group_id}/roles", _GROUP),
]
