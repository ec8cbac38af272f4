"""What administrative operations share: the organization's first project and user, pages, links, the log of changes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from ...auth import DEFAULT_KEY, DEFAULT_PROJECT, ORGANIZATION
from ...call import Route
from ...problems import Problem
from ...store.objects import absent

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row
    from ...store.objects import Order, Page

    Handler = Callable[[Call], Awaitable[dict[str, Any]]]

PROJECT = "project"
USER = "user"
ROLE = "role"
ACCOUNT = "service_account"
RULE = "workload_identity_federation_rule"
AUDIT = "audit_log"
"""Kinds of objects. What is the organization's belongs to the project ""."""
DEFAULT_USER = "user-default"


def admin(verb: str, path: str, handler: Handler, ignores: tuple[str, ...] = ()) -> Route:
    """The route of an administrative operation."""

    async def begun(call: Call) -> dict[str, Any]:
        _begin(call.app)
        return await handler(call)

    return Route(verb, path, begun, ignores)


def _begin(app: App) -> None:
    """The project and the user that every organization has."""
    if app.objects.find(PROJECT, DEFAULT_PROJECT, project="") is not None:
        return
    now = int(app.clock())
    with app.db.transaction():
        app.objects.add(PROJECT, project_object(DEFAULT_PROJECT, "Default project", now), project="")
        app.objects.add(USER, user_object(DEFAULT_USER, "user@localhost", "owner", now, name="Local user"), project="")
        member = {"id": DEFAULT_USER, "role": "owner", "added_at": now}
        PROJECT_USERS.add(app, DEFAULT_PROJECT, DEFAULT_PROJECT, member)
        for project in ("", DEFAULT_PROJECT):
            add_predefined_roles(app, project)


def add_predefined_roles(app: App, project: str) -> None:
    """The roles that every organization ("") and every project has. Their permissions are the service's own affair."""
    for name in ("owner", "member", "viewer") if project else ("owner", "reader"):
        where = f"api-project-{name}__api-project__{project}" if project else f"api-organization-{name}__{ORGANIZATION}"
        role: dict[str, Any] = {
            "object": "role",
            "id": f"role-{where}",
            "name": name,
            "description": None,
            "permissions": [],
            "resource_type": "api.project" if project else "api.organization",
            "predefined_role": True,
        }
        app.objects.add(ROLE, role, project=project, private={"created_at": None})


def project_object(id: str, name: str, now: int) -> dict[str, Any]:
    return {
        "id": id,
        "object": "organization.project",
        "name": name,
        "created_at": now,
        "archived_at": None,
        "status": "active",
    }


def user_object(id: str, email: str, role: str, now: int, *, name: str | None = None) -> dict[str, Any]:
    return {
        "object": "organization.user",
        "id": id,
        "name": name or email.partition("@")[0],
        "email": email,
        "role": role,
        "added_at": now,
    }


def scope(call: Call) -> str:
    """The project in the path, or "" for an operation on the organization.

    Raises Problem: 404 where there is no such project, 400 for a change to an archived one.
    """
    id = call.path.get("project_id")
    if id is None:
        return ""
    row = call.app.objects.get(PROJECT, id, project="")
    if row.body["status"] == "archived" and call.request.method != "GET":
        raise Problem(400, f"The project '{id}' is archived: it cannot be changed.", code="project_archived")
    return id


def page(
    call: Call,
    kind: str,
    project: str,
    *,
    order: Order = "asc",
    limit: int = 20,
    most: int = 100,
    parent: str | None = None,
    prefix: str = "",
    equal: Mapping[str, Any] | None = None,
) -> Page:
    """The page that the query asks for; `prefix` is what ids in the store begin with and those in the API do not."""
    cursors = {name: prefix + call.query[name] for name in ("after", "before") if call.query.get(name) is not None}
    given = call.query.get("limit")
    return call.app.objects.page(
        kind,
        project=project,
        parent=parent,
        limit=limit if given is None else given,
        order=call.order(order),
        most=most,
        equal=equal,
        **cursors,
    )


def with_next(page: Page, show: Callable[[Row], dict[str, Any]]) -> dict[str, Any]:
    """The list object of the newer operations, whose next page comes after `next`."""
    data = [show(row) for row in page.rows]
    return {
        "object": "list",
        "data": data,
        "has_more": page.has_more,
        "next": page.rows[-1].body["id"] if page.has_more else None,
    }


def deleted(object: str, id: str) -> dict[str, Any]:
    return {"object": object, "id": id, "deleted": True}


class Links:
    """Things that belong to another one: the users of a group, the roles of a user. Their bodies have the thing's `id`."""

    def __init__(self, kind: str, what: str) -> None:
        self.kind = kind
        self._what = what

    def add(self, app: App, project: str, owner: str, body: Mapping[str, Any]) -> Row:
        """Makes the link, or changes what is there."""
        key = f"{owner}/{body['id']}"
        changed = app.objects.change(self.kind, key, lambda row: row.body.update(body), project=project)
        return changed or app.objects.add(self.kind, body, project=project, parent=owner, id=key)

    def get(self, app: App, project: str, owner: str, id: str) -> Row:
        row = app.objects.find(self.kind, f"{owner}/{id}", project=project)
        if row is None:
            raise absent(self._what, id)
        return row

    def remove(self, app: App, project: str, owner: str, id: str) -> None:
        self.get(app, project, owner, id)
        app.objects.remove(self.kind, f"{owner}/{id}")

    def forget(self, app: App, id: str) -> None:
        """Takes away every link to and from this thing, which is deleted."""
        for row in app.objects.all(self.kind):
            if row.body["id"] == id or row.parent.rpartition("/")[2] == id:
                app.objects.remove(self.kind, row.id)

    def page(self, call: Call, project: str, owner: str, *, order: Order = "asc", limit: int = 20, most: int = 100) -> Page:
        prefix = f"{owner}/"
        return page(call, self.kind, project, parent=owner, prefix=prefix, order=order, limit=limit, most=most)


PROJECT_USERS = Links("project_user", "project user")


def record(call: Call, event: str, id: str | None, *, project: str = "", **more: Any) -> None:
    """A line of the audit log: an administrator changed something."""
    payload = {**({"id": id} if id is not None else {}), **more}
    write_log(call.app, event, payload, project=project, key=call.caller.key)


def record_settings(call: Call, project: str, changes: Mapping[str, Any]) -> None:
    """A line of the audit log for settings, which have no events of their own."""
    event: Literal["project.updated", "organization.updated"] = "project.updated" if project else "organization.updated"
    record(call, event, project or None, project=project, changes_requested=dict(changes))


def write_log(app: App, event: str, payload: Mapping[str, Any], *, project: str, key: str) -> None:
    """Args: key: the id of the key that did it."""
    entry: dict[str, Any] = {
        "id": app.new_id("audit_log-"),
        "type": event,
        "effective_at": int(app.clock()),
        "actor": _actor(app, key),
        event: dict(payload),
    }
    if project:
        row = app.objects.find(PROJECT, project, project="")
        entry["project"] = {"id": project, "name": row.body["name"] if row is not None else project}
    app.objects.add(AUDIT, entry, project="")


def federated(app: App, key: str) -> str | None:
    """The service account that a key acts as, where a federation rule gave it, with whose id its own begins."""
    rule, dot, _ = key.partition(".")
    row = app.objects.find(RULE, rule, project="") if dot else None
    return str(row.body["service_account_id"]) if row is not None else None


def _actor(app: App, key: str) -> dict[str, Any]:
    if key != DEFAULT_KEY:
        row = app.objects.find("project_api_key", key, project=None)
        account = row.private["owner"] if row is not None else federated(app, key)
        if account is not None:
            return {
                "type": "api_key",
                "api_key": {"id": key, "type": "service_account", "service_account": {"id": account}},
            }
    user = app.objects.find(USER, DEFAULT_USER, project="")
    shown = {"id": DEFAULT_USER, "email": user.body["email"]} if user is not None else {"id": DEFAULT_USER}
    return {"type": "api_key", "api_key": {"id": key, "type": "user", "user": shown}}
