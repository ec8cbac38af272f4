"""`/organization/projects/{project_id}/api_keys`: a project's keys, which are those of its service accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import scopes
from ...problems import bad_type, bad_value
from ...validate import check
from . import secret_keys
from .common import ACCOUNT, admin, deleted, page, record, scope
from .secret_keys import PROJECT_KEY

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row

_PATH = "/organization/projects/{project_id}/api_keys"
_ONE = f"{_PATH}/{{api_key_id}}"
_YEAR = 366 * 86400
_UPDATE = {"properties": {"expires_in_seconds": {}, "scopes": {"type": "array", "items": {"type": "string"}}}}
"""The body, which the published document does not have."""


def _find(call: Call) -> Row:
    return call.app.objects.get(PROJECT_KEY, call.path["api_key_id"], project=scope(call), what="API key")


def _show(app: App, row: Row) -> dict[str, Any]:
    account = app.objects.get(ACCOUNT, row.private["owner"], project=row.project).body
    owner = {name: account[name] for name in ("id", "name", "created_at", "role")}
    return {
        **secret_keys.show(app, row),
        "owner_project_access": "active",
        "owner": {"type": "service_account", "service_account": owner},
    }


async def list_(call: Call) -> dict[str, Any]:
    # every owner here has access: a service account that goes takes its keys with it
    inactive = call.query.get("owner_project_access") == "inactive"
    return page(call, PROJECT_KEY, scope(call), equal={"$.id": []} if inactive else None).json(lambda row: _show(call.app, row))


async def retrieve(call: Call) -> dict[str, Any]:
    return _show(call.app, _find(call))


async def update(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    check(_UPDATE, body, "")
    seconds, wanted = body.get("expires_in_seconds"), body.get("scopes")
    changes: dict[str, Any] = {}
    with app.db.transaction():
        row = _find(call)
        if seconds is not None:
            app.keys.expire(row.id, int(app.clock()) + _checked(seconds))
        if wanted is not None:
            restricted = scopes.checked(wanted, "scopes")
            app.keys.restrict(row.id, restricted)
            changes["scopes"] = list(restricted)
        record(call, "api_key.updated", row.id, project=row.project, changes_requested=changes)
    return _show(app, row)


def _checked(seconds: Any) -> int:
    if not isinstance(seconds, int) or isinstance(seconds, bool):
        raise bad_type("expires_in_seconds", "an integer", seconds)
    if not 1 <= seconds <= _YEAR:
        raise bad_value("expires_in_seconds", f"expected a value from 1 to {_YEAR}, but got {seconds} instead.")
    return seconds


async def delete(call: Call) -> dict[str, Any]:
    row = _find(call)
    with call.app.db.transaction():
        secret_keys.remove(call.app, PROJECT_KEY, row.id)
        record(call, "api_key.deleted", row.id, project=row.project)
    return deleted("organization.project.api_key.deleted", row.id)


ROUTES = [
    admin("GET", _PATH, list_),
    admin("GET", _ONE, retrieve),
    admin("POST", _ONE, update),
    admin("DELETE", _ONE, delete),
]
