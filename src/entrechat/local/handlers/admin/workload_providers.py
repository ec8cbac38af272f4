"""`/organization/workload_identity_providers`: issuers whose tokens `identity.exchange` takes for keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...identity import attributes, jws
from ...identity.discovery import check_url
from ...problems import Problem, bad_value, not_offered
from ...validate import check
from . import workload_rules
from .family import Family

if TYPE_CHECKING:
    from ...call import Call
    from ...store import Row

KIND = "workload_identity_provider"
_MOST = 50
_TEXT = {"type": "string", "minLength": 1}
_MEMBERS = {
    "audience": _TEXT,
    "issuer": _TEXT,
    "name": _TEXT,
    "description": {"type": "string"},
    "enabled": {"type": "boolean"},
    "attribute_transformations": {
        "type": "array",
        "maxItems": 20,
        "items": {
            "type": "object",
            "required": ["attribute", "expression"],
            "properties": {
                "attribute": {"type": "string", "minLength": 1, "maxLength": 256},
                "expression": {"type": "string", "minLength": 1, "maxLength": 4096},
            },
            "additionalProperties": False,
        },
    },
    "verification": {
        "oneOf": [
            {
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"const": "discovery"}, "discovery_url": _TEXT},
                "additionalProperties": False,
            },
            {
                "type": "object",
                "required": ["type", "jwks"],
                "properties": {"type": {"const": "uploaded_jwks"}, "jwks": {"type": "object"}},
                "additionalProperties": False,
            },
        ],
        "discriminator": {"propertyName": "type"},
    },
}
_UPDATE: dict[str, Any] = {"type": "object", "properties": _MEMBERS}
_CREATE = {
    "type": "object",
    "required": ["audience", "issuer", "name", "type"],
    "properties": {**_MEMBERS, "type": {"const": "oidc"}},
}
"""Bodies, which the published document does not have."""


def _make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    check(_CREATE, body, "")
    app = call.app
    if app.objects.count(KIND) >= _MOST:
        raise Problem(
            400, f"The organization has {_MOST} workload identity providers, which is all it may.", code="provider_limit"
        )
    now = int(app.clock())
    made: dict[str, Any] = {
        "object": "organization.workload_identity_provider",
        "id": app.new_id("wip_"),
        "type": "oidc",
        "name": body["name"],
        "description": body.get("description"),
        "issuer": body["issuer"],
        "audience": body["audience"],
        "enabled": body.get("enabled") is not False,
        "attribute_transformations": body.get("attribute_transformations") or [],
        "verification": body.get("verification") or {"type": "discovery", "discovery_url": None},
        "created_at": now,
        "updated_at": now,
    }
    _check(call, made)
    return made


def _change(call: Call, row: Row, body: dict[str, Any]) -> None:
    check(_UPDATE, body, "")
    row.body.update({name: body[name] for name in _MEMBERS if body.get(name) is not None})
    if "description" in body:
        row.body["description"] = body["description"]
    row.body["updated_at"] = int(call.app.clock())
    _check(call, row.body)
    workload_rules.revoke_all(call.app, row.id)


def _check(call: Call, provider: dict[str, Any]) -> None:
    """What a schema cannot say.

    Raises Problem: 400
    """
    for index, each in enumerate(provider["attribute_transformations"]):
        try:
            attributes.check_expression(each["expression"])
        except ValueError as error:
            raise not_offered(f"attribute_transformations[{index}].expression", f"{error}.") from error
    verification = provider["verification"]
    if verification["type"] == "uploaded_jwks":
        try:
            jws.check_keys(verification["jwks"])
        except jws.TokenError as error:
            raise bad_value("verification.jwks", f"{error}.") from error
    else:
        address = verification.setdefault("discovery_url", None)
        check_url(call.app, address or provider["issuer"], "verification.discovery_url" if address else "issuer")


def _told(verb: str, body: Any, row: Row) -> dict[str, Any]:
    return {"data": row.body} if verb == "created" else {"changes_requested": dict(body)}


def _removing(call: Call, row: Row) -> None:
    workload_rules.forget_below(call.app, row.id)


FAMILY = Family(
    "/organization/workload_identity_providers",
    "workload_identity_provider_id",
    KIND,
    "workload identity provider",
    make=_make,
    change=_change,
    gone="organization.workload_identity_provider.deleted",
    event=KIND,
    told=_told,
    farewell=lambda row: {"name": row.body["name"]},
    removing=_removing,
)
ROUTES = FAMILY.routes()
