"""Which tokens of a workload identity provider may act as which service account: rules, and the keys that were given by them.

The id of such a key begins with its rule's, so that a rule that is changed or taken away takes its keys with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import scopes
from ...problems import Problem
from ...validate import check
from .common import ACCOUNT, PROJECT, RULE

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row

EVENT = "workload_identity_provider_mapping"
_MOST = 50
_TEXT = {"type": "string", "minLength": 1}
_MEMBERS: dict[str, Any] = {
    "attribute_matchers": {
        "type": "object",
        "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "boolean"}, {"type": "number"}]},
    },
    "description": {"type": "string"},
    "enabled": {"type": "boolean"},
    "name": {"type": "string"},
    "permissions": {
        "oneOf": [
            {
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"const": "service_account_default"}},
                "additionalProperties": False,
            },
            {
                "type": "object",
                "required": ["type", "scopes"],
                "properties": {"type": {"const": "restricted"}, "scopes": {"type": "array", "items": _TEXT}},
                "additionalProperties": False,
            },
        ],
        "discriminator": {"propertyName": "type"},
    },
}
_UPDATE = {"type": "object", "properties": _MEMBERS}
_CREATE = {
    "type": "object",
    "required": ["attribute_matchers", "project_id", "service_account_id"],
    "properties": {**_MEMBERS, "project_id": _TEXT, "service_account_id": _TEXT},
}
"""Bodies, which the published document does not have."""


def make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    check(_CREATE, body, "")
    app, provider = call.app, call.path["workload_identity_provider_id"]
    if app.objects.count(RULE, parent=provider) >= _MOST:
        raise Problem(400, f"The provider has {_MOST} federation rules, which is all it may.", code="rule_limit")
    project = app.objects.get(PROJECT, body["project_id"], project="", param="project_id")
    app.objects.get(ACCOUNT, body["service_account_id"], project=project.id, param="service_account_id")
    now = int(app.clock())
    made = {
        "object": "organization.workload_identity_federation_rule",
        "id": app.new_id("wifr_"),
        "workload_identity_provider_id": provider,
        "project_id": project.id,
        "service_account_id": body["service_account_id"],
        "name": body.get("name"),
        "description": body.get("description"),
        "enabled": body.get("enabled") is not False,
        "attribute_matchers": body["attribute_matchers"],
        "permissions": body.get("permissions") or {"type": "service_account_default"},
        "created_at": now,
        "updated_at": now,
    }
    _check(made)
    return made


def change(call: Call, row: Row, body: dict[str, Any]) -> None:
    check(_UPDATE, body, "")
    row.body.update({name: body[name] for name in _MEMBERS if body.get(name) is not None})
    row.body.update({name: body[name] for name in ("name", "description") if name in body})
    row.body["updated_at"] = int(call.app.clock())
    _check(row.body)
    revoke(call.app, row)


def _check(rule: dict[str, Any]) -> None:
    """Raises Problem: 400"""
    if not rule["attribute_matchers"]:
        message = "Invalid 'attribute_matchers': expected at least one, as any token of the issuer's would match none."
        raise Problem(400, message, param="attribute_matchers", code="empty_object")
    if rule["permissions"]["type"] == "restricted":
        scopes.checked(rule["permissions"]["scopes"], "permissions.scopes")


def told(verb: str, body: Any, row: Row) -> dict[str, Any]:
    provider = {"identity_provider_id": row.parent}
    return {**provider, "data": row.body} if verb == "created" else {**provider, "changes_requested": dict(body)}


def farewell(row: Row) -> dict[str, Any]:
    names = ("project_id", "service_account_id")
    return {"identity_provider_id": row.parent, **{name: row.body[name] for name in names}}


def revoke(app: App, row: Row) -> None:
    """Takes away the keys that were given by this rule."""
    app.keys.remove_starting(f"{row.id}.")


def revoke_all(app: App, provider: str) -> None:
    for row in app.objects.all(RULE, parent=provider):
        revoke(app, row)


def forget_below(app: App, provider: str) -> None:
    """Of a provider that goes."""
    revoke_all(app, provider)
    app.objects.remove_below(RULE, provider)


def forget(app: App, account: str) -> None:
    """Of a service account that goes."""
    for row in app.objects.all(RULE):
        if row.body["service_account_id"] == account:
            revoke(app, row)
            app.objects.remove(RULE, row.id)
