"""`/organization/admin_api_keys`. With the first of them the server stops being open: see `auth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import secret_keys
from .common import DEFAULT_USER, USER, admin, deleted, page, record
from .secret_keys import ADMIN_KEY

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row

_PATH = "/organization/admin_api_keys"


def _show(app: App, row: Row) -> dict[str, Any]:
    user = app.objects.get(USER, row.private["owner"], project="").body
    owner = {
        "type": "user",
        "object": "organization.user",
        "id": user["id"],
        "name": user["name"],
        "created_at": user["added_at"],
        "role": user["role"],
    }
    return {**secret_keys.show(app, row), "owner": owner}


async def create(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    made = {"object": "organization.admin_api_key", "name": body["name"]}
    with app.db.transaction():
        row, value = secret_keys.make(
            app, ADMIN_KEY, "sk-admin-", made, owner=DEFAULT_USER, expires_in=body.get("expires_in_seconds")
        )
        record(call, "api_key.created", row.id, data={"scopes": ["api.management"]})
    return {**_show(app, row), "value": value}


async def list_(call: Call) -> dict[str, Any]:
    return page(call, ADMIN_KEY, "").json(lambda row: _show(call.app, row))


def _find(call: Call) -> Row:
    return call.app.objects.get(ADMIN_KEY, call.path["key_id"], project="", what="admin API key")


async def retrieve(call: Call) -> dict[str, Any]:
    return _show(call.app, _find(call))


async def delete(call: Call) -> dict[str, Any]:
    row = _find(call)
    with call.app.db.transaction():
        secret_keys.remove(call.app, ADMIN_KEY, row.id)
        record(call, "api_key.deleted", row.id)
    return deleted("organization.admin_api_key.deleted", row.id)


ROUTES = [
    admin("POST", _PATH, create),
    admin("GET", _PATH, list_),
    admin("GET", f"{_PATH}/{{key_id}}", retrieve),
    admin("DELETE", f"{_PATH}/{{key_id}}", delete),
]
