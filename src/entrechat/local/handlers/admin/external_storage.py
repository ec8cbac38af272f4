"""`/organization/external_storage`: storage of the customer's own, registered for a project. This server keeps all data itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...problems import bad_value
from ...validate import check
from .common import PROJECT, admin
from .family import Family

if TYPE_CHECKING:
    from ...call import Call
    from ...store import Row

KIND = "external_storage"
_UNKNOWN = "unknown"
"""What only the cloud could tell: the region of a bucket, and with it the geography."""


def _variant(type_: str, *names: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type", *names],
        "properties": {"type": {"const": type_}, **{name: {"type": "string", "minLength": 1} for name in names}},
        "additionalProperties": False,
    }


_POOL = ("workload_identity_project_number", "workload_identity_pool_id", "workload_identity_provider_id")
_CREATE = {
    "type": "object",
    "required": ["project_id", "provider"],
    "properties": {
        "project_id": {"type": "string"},
        "provider": {
            "oneOf": [
                _variant("aws", "bucket", "role_arn"),
                _variant("azure", "account_name", "container", "resource_group", "subscription_id", "tenant_id"),
                _variant("gcp", "bucket", *_POOL),
                _variant("oci", "bucket", "region", "tenancy_ocid"),
            ],
            "discriminator": {"propertyName": "type"},
        },
    },
}
"""The body, which the published document does not have."""


def _make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    check(_CREATE, body, "")
    app = call.app
    app.objects.get(PROJECT, body["project_id"], project="", param="project_id")
    return {
        "id": app.new_id("extstorage_"),
        "object": "organization.external_storage",
        "created_at": int(app.clock()),
        "geography": _UNKNOWN,
        "project_id": body["project_id"],
        "provider": _completed(call, body["provider"]),
        "status": "pending",
    }


def _completed(call: Call, provider: dict[str, Any]) -> dict[str, Any]:
    """The provider with what the service adds."""
    if provider["type"] == "aws":
        role = re.fullmatch(r"arn:aws[a-z-]*:iam::(\d{12}):role/.+", provider["role_arn"])
        if role is None:
            raise bad_value("provider.role_arn", "expected the ARN of an IAM role: arn:aws:iam::ACCOUNT:role/NAME.")
        return {"region": _UNKNOWN, **provider, "account_id": role[1], "external_id": call.app.new_id("ext_")}
    if provider["type"] == "gcp":
        number, pool, name = (provider[member] for member in _POOL)
        where = f"projects/{number}/locations/global/workloadIdentityPools/{pool}/providers/{name}"
        return {"region": _UNKNOWN, **provider, "audience": f"//iam.googleapis.com/{where}"}
    return {"region": _UNKNOWN, **provider}


async def validate(call: Call) -> dict[str, Any]:
    """The storage cannot be reached from here, so that it is not healthy."""
    with call.app.db.transaction():
        row = _FAMILY.find(call)
        row.body["status"] = "unhealthy"
        call.app.objects.put(KIND, row)
    return row.body


def _told(verb: str, body: Any, row: Row) -> dict[str, Any]:
    return {"data": {name: row.body[name] for name in ("geography", "provider")}}


_FAMILY = Family(
    "/organization/external_storage",
    "external_storage_id",
    KIND,
    "external storage",
    make=_make,
    gone="organization.external_storage.deleted",
    event=KIND,
    verbs={"created": "registered", "deleted": "removed"},
    told=_told,
    filters={"project_id": "$.project_id"},
    ignores=("provider",),
)
ROUTES = [*_FAMILY.routes(), admin("POST", f"{_FAMILY.path}/{{external_storage_id}}/validate", validate)]
