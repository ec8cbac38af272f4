"""`/organization/projects/{project_id}/service_accounts`: what programs sign in as, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import scopes
from . import secret_keys, workload_rules
from .common import ACCOUNT, admin, deleted, page, record, scope
from .secret_keys import PROJECT_KEY

if TYPE_CHECKING:
    from ...call import Call
    from ...store import Row

_PATH = "/organization/projects/{project_id}/service_accounts"
_ONE = f"{_PATH}/{{service_account_id}}"


def _find(call: Call) -> Row:
    return call.app.objects.get(ACCOUNT, call.path["service_account_id"], project=scope(call))


def _new_key(call: Call, account: Row, name: str, body: dict[str, Any]) -> dict[str, Any]:
    """The answer with a new key in it, for as long and as much as the body says; in a transaction."""
    restricted = scopes.checked(body["scopes"], "scopes") if body.get("scopes") is not None else None
    made = {"object": "organization.project.api_key", "name": name}
    row, value = secret_keys.make(
        call.app,
        PROJECT_KEY,
        "sk-svcacct-",
        made,
        project=account.project,
        owner=account.id,
        expires_in=body.get("expires_in_seconds"),
        scopes=restricted,
    )
    record(call, "api_key.created", row.id, project=account.project, data={"scopes": list(restricted or ("api.all",))})
    return {
        "object": "organization.project.service_account.api_key",
        "value": value,
        "name": name,
        "created_at": row.body["created_at"],
        "id": row.id,
    }


async def create(call: Call) -> dict[str, Any]:
    app, project, body = call.app, scope(call), await call.body()
    made = {
        "object": "organization.project.service_account",
        "id": app.new_id("svc_acct_"),
        "name": body["name"],
        "role": "member",
        "created_at": int(app.clock()),
    }
    with app.db.transaction():
        row = app.objects.add(ACCOUNT, made, project=project)
        record(call, "service_account.created", row.id, project=project, data={"role": made["role"]})
        alone = body.get("create_service_account_only")
        key = None if alone else _new_key(call, row, "Secret Key", body)
    return {**made, "api_key": key}


async def list_(call: Call) -> dict[str, Any]:
    return page(call, ACCOUNT, scope(call)).json()


async def retrieve(call: Call) -> dict[str, Any]:
    return _find(call).body


async def update(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    changes = {name: body[name] for name in ("name", "role") if body.get(name) is not None}
    with app.db.transaction():
        row = _find(call)
        row.body.update(changes)
        app.objects.put(ACCOUNT, row)
        record(call, "service_account.updated", row.id, project=row.project, changes_requested=changes)
    return row.body


async def delete(call: Call) -> dict[str, Any]:
    """With all of its keys."""
    app = call.app
    with app.db.transaction():
        row = _find(call)
        for key in app.objects.all(PROJECT_KEY, project=row.project):
            if key.private["owner"] == row.id:
                secret_keys.remove(app, PROJECT_KEY, key.id)
        workload_rules.forget(app, row.id)
        app.objects.remove(ACCOUNT, row.id)
        record(call, "service_account.deleted", row.id, project=row.project)
    return deleted("organization.project.service_account.deleted", row.id)


async def create_key(call: Call) -> dict[str, Any]:
    body = await call.body()
    with call.app.db.transaction():
        return _new_key(call, _find(call), body.get("name") or "Secret Key", body)


ROUTES = [
    admin("POST", _PATH, create),
    admin("GET", _PATH, list_),
    admin("GET", _ONE, retrieve),
    admin("POST", _ONE, update),
    admin("DELETE", _ONE, delete),
    admin("POST", f"{_ONE}/api_keys", create_key),
]
