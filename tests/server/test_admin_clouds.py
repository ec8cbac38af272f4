"""Keys and storage that are the customer's own, and service tiers: registered, shown, and never said to work where they do not."""

from __future__ import annotations

from typing import Any

import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_admin_access import project
from .test_admin_resources import events

KEYS = "/organization/external_keys"
STORAGE = "/organization/external_storage"
AWS = {
    "type": "aws",
    "name": "ours",
    "kms_arn": "arn:aws:kms:eu-west-1:123456789012:key/1234abcd",
    "role_arn": "arn:aws:iam::123456789012:role/entrechat",
    "external_id": "x-1",
}
OTHERS: list[dict[str, Any]] = [
    {
        "type": "gcp",
        "name": "theirs",
        "kms_project_id": "p",
        "kms_key_location": "global",
        "kms_key_ring_name": "r",
        "kms_key_name": "k",
        "workload_identity_project_number": "12",
        "workload_identity_pool_id": "pool",
        "workload_identity_provider_id": "idp",
        "audience": "a",
        "purpose": "psp_decryption",
    },
    {"type": "azure", "name": "a", "tenant_id": "t", "vault_uri": "http://vault", "key_name": "k", "key_version": "2"},
    {"type": "oci", "name": "o", "region": "eu", "vault_ocid": "ocid1.vault.oc1.x", "key_ocid": "ocid1.key.oc1.y"},
]
BUCKET = {"type": "aws", "bucket": "ours", "role_arn": "arn:aws:iam::123456789012:role/entrechat"}


def test_external_keys(scripted: Caller) -> None:
    made = scripted.api("POST", KEYS, AWS)
    assert {**made, **AWS} == made
    assert (made["purpose"], made["api_project_ids"]) == ("ekm", [])
    others = [scripted.api("POST", KEYS, body) for body in OTHERS]
    ids = [each["id"] for each in (made, *others)]
    first = scripted.api("GET", f"{KEYS}?limit=2")
    assert ([each["id"] for each in first["data"]], first["has_more"]) == (ids[:2], True)
    assert [each["id"] for each in scripted.api("GET", f"{KEYS}?after={first['last_id']}")["data"]] == ids[2:]
    assert [each["id"] for each in scripted.api("GET", f"{KEYS}?purpose=psp_decryption&order=desc")["data"]] == [ids[1]]
    assert scripted.api("GET", f"{KEYS}/{ids[2]}") == others[1]
    assert scripted.api("DELETE", f"{KEYS}/{ids[2]}") == others[1], "the answer is the key"
    scripted.api("GET", f"{KEYS}/{ids[2]}", status=404)
    assert events(scripted) == ["external_key.removed", *["external_key.registered"] * 4]


def test_an_external_keys_validation_is_never_a_success(scripted: Caller) -> None:
    good, bad = (scripted.api("POST", KEYS, body)["id"] for body in (AWS, OTHERS[1]))
    told = scripted.api("POST", f"{KEYS}/{good}/validate")
    assert told["status"] == "failed"
    assert "was not checked" in told["error"]
    told = scripted.api("POST", f"{KEYS}/{bad}/validate")
    assert "vault_uri is not" in told["error"] and "tenant_id is not" in told["error"]
    scripted.api("POST", f"{KEYS}/extkey_none/validate", status=404)


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"type": "ibm"}, "type"),
        ({"kms_arn": None}, "kms_arn"),
        ({"kms_arn": ""}, "kms_arn"),
        ({"vault_uri": "https://x"}, "vault_uri"),
        ({"purpose": "fun"}, "purpose"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_what_is_no_external_key(scripted: Caller, change: dict[str, Any], param: str) -> None:
    body = {name: value for name, value in {**AWS, **change}.items() if value is not None}
    assert scripted.api("POST", KEYS, body, status=400)["error"]["param"] == param
    assert scripted.api("GET", KEYS)["data"] == []


def test_a_project_names_its_external_key(scripted: Caller) -> None:
    key = scripted.api("POST", KEYS, AWS)["id"]
    answer = scripted.send(ask({"name": "Desk", "external_key_id": key}, path="/v1/organization/projects"))
    assert (answer.json["external_key_id"], answer.headers["entrechat-ignored"]) == (key, "external_key_id")
    assert scripted.api("GET", f"{KEYS}/{key}")["api_project_ids"] == [answer.json["id"]]
    assert scripted.api("DELETE", f"{KEYS}/{key}", status=400)["error"]["code"] == "external_key_in_use"
    scripted.api("POST", "/organization/projects", {"name": "x", "external_key_id": "extkey_none"}, status=404)


def test_external_storage(scripted: Caller) -> None:
    desk = project(scripted)["id"]
    answer = scripted.send(ask({"project_id": desk, "provider": BUCKET}, path=f"/v1{STORAGE}"))
    made = answer.json
    assert answer.headers["entrechat-ignored"] == "provider", "files stay here"
    assert (made["status"], made["provider"]["account_id"]) == ("pending", "123456789012")
    pool = {"workload_identity_project_number": "1", "workload_identity_pool_id": "p", "workload_identity_provider_id": "i"}
    for provider in (
        {"type": "gcp", "bucket": "b", **pool},
        {"type": "oci", "bucket": "b", "region": "eu", "tenancy_ocid": "o"},
    ):
        scripted.api("POST", STORAGE, {"project_id": "proj_default", "provider": provider})
    assert [each["project_id"] for each in scripted.api("GET", f"{STORAGE}?project_id={desk}")["data"]] == [desk]
    assert len(scripted.api("GET", STORAGE)["data"]) == 3
    path = f"{STORAGE}/{made['id']}"
    assert scripted.api("POST", f"{path}/validate")["status"] == "unhealthy"
    assert scripted.api("GET", path)["status"] == "unhealthy"
    assert scripted.api("DELETE", path) == {
        "id": made["id"],
        "object": "organization.external_storage.deleted",
        "deleted": True,
    }
    scripted.api("POST", f"{path}/validate", status=404)
    for body, param in (
        ({"project_id": "proj_none", "provider": BUCKET}, "project_id"),
        ({"project_id": desk, "provider": {**BUCKET, "role_arn": "x"}}, "provider.role_arn"),
        ({"project_id": desk, "provider": {"type": "azure"}}, "provider.account_name"),
        ({"project_id": desk}, "provider"),
    ):
        error = scripted.api("POST", STORAGE, body, status=404 if param == "project_id" else 400)["error"]
        assert error["param"] == param
    assert events(scripted)[0] == "external_storage.removed"


def test_service_tiers_that_are_not_enabled_are_refused(scripted: Caller) -> None:
    path = "/organization/projects/proj_default/service_tier_settings"
    assert scripted.api("GET", path) == {
        "object": "project.service_tier_settings",
        "default": "standard",
        "enabled_tiers": "all",
    }
    scripted.chat(service_tier="flex")
    assert scripted.api("POST", path, {"enabled_tiers": ["fast"], "default": "fast"})["default"] == "fast"
    scripted.chat(service_tier="priority")
    error = scripted.chat(service_tier="flex", status=403)["error"]
    assert (error["param"], error["code"]) == ("service_tier", "service_tier_not_enabled")
    asked = {"model": "gpt-4o", "input": "hi", "service_tier": "flex"}
    scripted.api("POST", "/responses", asked, status=403)
    odd: list[dict[str, Any]] = [{}, {"enabled_tiers": []}, {"enabled_tiers": ["slow"]}, {"default": "flex"}]
    for wrong in odd:
        scripted.api("POST", path, wrong, status=400)
    assert scripted.api("POST", path, {"enabled_tiers": [], "default": "standard"})["enabled_tiers"] == []
    scripted.api("GET", "/organization/projects/proj_none/service_tier_settings", status=404)
    elsewhere = {"openai-project": project(scripted)["id"]}
    scripted.api("POST", "/responses", asked, headers=elsewhere)


def test_settings_survive(make_caller: MakeCaller, tmp_path: Any) -> None:
    path = "/organization/projects/proj_default/service_tier_settings"
    caller = make_caller(app={"state": tmp_path})
    caller.api("POST", path, {"enabled_tiers": []})
    caller.app.close()
    again = make_caller(app={"state": tmp_path})
    assert again.api("GET", path)["enabled_tiers"] == []
    again.chat(service_tier="fast", status=403)


def test_our_client_registers_them() -> None:
    with entrechat.OpenAI.local(engine=Scripted()) as client:
        organization = client.admin.organization
        key = organization.external_keys.create(**AWS)  # type: ignore[arg-type]  # of one of four kinds
        assert [each.id for each in organization.external_keys.list(purpose="ekm")] == [key.id]
        assert organization.external_keys.validate(key.id).status == "failed"
        assert organization.external_keys.delete(key.id).name == "ours"
        storage = organization.external_storage.create(project_id="proj_default", provider=BUCKET)  # type: ignore[arg-type]
        assert organization.external_storage.validate(storage.id).status == "unhealthy"
        assert organization.external_storage.delete(storage.id).deleted
        tiers = organization.projects.service_tier_settings.update("proj_default", enabled_tiers=["flex"])
        assert tiers == organization.projects.service_tier_settings.retrieve("proj_default")


def test_their_client_registers_them() -> None:
    openai = pytest.importorskip("openai")
    from .test_official_client import Served

    app = App(Scripted(), api_key="root")
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="root", admin_api_key="root", max_retries=0) as client:
        organization = client.admin.organization
        key = organization.external_keys.create(**AWS)
        assert [each.id for each in organization.external_keys.list()] == [key.id]
        assert organization.external_keys.retrieve(key.id).role_arn == AWS["role_arn"]
        assert organization.external_keys.validate(key.id).status == "failed"
        storage = organization.external_storage.create(project_id="proj_default", provider=BUCKET)
        assert [each.provider.bucket for each in organization.external_storage.list()] == ["ours"]
        assert organization.external_storage.validate(storage.id).status == "unhealthy"
        assert organization.projects.service_tier_settings.retrieve("proj_default").enabled_tiers == "all"
    app.close()
