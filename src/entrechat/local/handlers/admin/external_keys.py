"""`/organization/external_keys`: keys of key services elsewhere, registered. This server encrypts nothing with them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...auth import ORGANIZATION
from ...problems import Problem
from ...validate import check
from .common import PROJECT, admin
from .family import Family

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row

KIND = "external_key"
_TEXT = {"type": "string", "minLength": 1}


def _variant(type_: str, *names: str, optional: tuple[str, ...] = ()) -> dict[str, Any]:
    usual = {"type": {"const": type_}, "name": _TEXT, "purpose": {"enum": ["ekm", "psp_decryption"]}}
    return {
        "type": "object",
        "required": ["type", "name", *names],
        "properties": {**usual, **dict.fromkeys((*names, *optional), _TEXT)},
        "additionalProperties": False,
    }


_CREATE = {
    "oneOf": [
        _variant("aws", "kms_arn", "role_arn", "external_id"),
        _variant(
            "gcp",
            "kms_project_id",
            "kms_key_location",
            "kms_key_ring_name",
            "kms_key_name",
            "workload_identity_project_number",
            "workload_identity_pool_id",
            "workload_identity_provider_id",
            "audience",
            optional=("kms_key_version",),
        ),
        _variant("azure", "tenant_id", "vault_uri", "key_name", optional=("key_version",)),
        _variant("oci", "region", "vault_ocid", "key_ocid", optional=("key_version_ocid",)),
    ],
    "discriminator": {"propertyName": "type"},
}
"""The body, which the published document does not have."""
_FORMS: Mapping[str, tuple[str, str]] = {
    "kms_arn": (r"arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+", "an ARN of a KMS key"),
    "role_arn": (r"arn:aws[a-z-]*:iam::\d{12}:role/.+", "an ARN of an IAM role"),
    "vault_uri": (r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+/?", "the https URL of a vault"),
    "tenant_id": (r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "a UUID"),
    "workload_identity_project_number": (r"\d+", "a number"),
    "key_ocid": (r"ocid1\.key\..+", "the OCID of a key"),
    "vault_ocid": (r"ocid1\.vault\..+", "the OCID of a vault"),
    "key_version_ocid": (r"ocid1\.keyversion\..+", "the OCID of a key's version"),
}
"""What can be checked here: a member → its form, and what that is called."""


def _make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    check(_CREATE, body, "")
    return {
        **{name: value for name, value in body.items() if value is not None},
        "id": call.app.new_id("extkey_"),
        "object": "organization.external_key",
        "created_at": int(call.app.clock()),
        "workspace_id": ORGANIZATION,
        "purpose": body.get("purpose") or "ekm",
    }


def _show(app: App, row: Row) -> dict[str, Any]:
    return {**row.body, "api_project_ids": _projects(app, row)}


def _projects(app: App, row: Row) -> list[str]:
    return [project.id for project in app.objects.all(PROJECT) if project.body.get("external_key_id") == row.id]


def _removing(call: Call, row: Row) -> None:
    if projects := _projects(call.app, row):
        raise Problem(
            400,
            f"The external key '{row.id}' is that of {', '.join(projects)}: give them another first.",
            code="external_key_in_use",
        )


async def validate(call: Call) -> dict[str, Any]:
    """Never a success: whether the key can be used is the key service's to say, which is not asked."""
    body = _FAMILY.find(call).body
    wrong = [
        f"{name} is not {what}" for name, (form, what) in _FORMS.items() if name in body and not re.fullmatch(form, body[name])
    ]
    told = "; ".join(wrong) or "nothing is wrong with the form of its members"
    return {
        "status": "failed",
        "error": f"{told}. Whether the key is there and may be used was not checked: the local server asks no key service.",
    }


_FAMILY = Family(
    "/organization/external_keys",
    "external_key_id",
    KIND,
    "external key",
    make=_make,
    event=KIND,
    verbs={"created": "registered", "deleted": "removed"},
    told=lambda verb, body, row: {"data": row.body},
    show=_show,
    removing=_removing,
    filters={"purpose": "$.purpose"},
)
ROUTES = [*_FAMILY.routes(), admin("POST", f"{_FAMILY.path}/{{external_key_id}}/validate", validate)]
