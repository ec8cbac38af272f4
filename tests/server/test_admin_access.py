"""API keys: whom they stand for, what they may do, and that nothing of them is kept or shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_files import Clock

HELLO = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello there"}]}


def bearer(key: str, **more: str) -> dict[str, str]:
    return {"authorization": f"Bearer {key}", **more}


def project(caller: Caller, name: str = "Desk", **headers: Any) -> Any:
    return caller.api("POST", "/organization/projects", {"name": name}, **headers)


def account(caller: Caller, project_id: str, headers: dict[str, str] | None = None, **body: Any) -> Any:
    path = f"/organization/projects/{project_id}/service_accounts"
    return caller.api("POST", path, {"name": "bot", **body}, headers=headers)


def admin_key(caller: Caller, **body: Any) -> Any:
    return caller.api("POST", "/organization/admin_api_keys", {"name": "root", **body})


def chat(caller: Caller, headers: dict[str, str], status: int = 200) -> Any:
    return caller.api("POST", "/chat/completions", HELLO, headers=headers, status=status)


def test_an_open_server_takes_any_key(scripted: Caller) -> None:
    for headers in ({}, bearer("sk-whatever-0123456789abcdef"), bearer("x", **{"openai-project": "proj_of_somewhere_else"})):
        assert chat(scripted, headers)["object"] == "chat.completion"
        assert scripted.api("GET", "/organization/projects", headers=headers)["data"][0]["id"] == "proj_default"


def test_a_projects_key_sees_its_project_only(scripted: Caller) -> None:
    ours, theirs = project(scripted, "ours"), project(scripted, "theirs")
    keys = [account(scripted, each["id"])["api_key"]["value"] for each in (ours, theirs)]
    assert all(key.startswith("sk-svcacct-") for key in keys)
    made = scripted.api("POST", "/threads", {}, headers=bearer(keys[0]))
    path = f"/threads/{made['id']}"
    assert scripted.api("GET", path, headers=bearer(keys[0])) == made
    scripted.api("GET", path, headers=bearer(keys[1]), status=404)
    scripted.api("GET", path, status=404)
    assert scripted.api("GET", path, headers={"openai-project": ours["id"]}) == made, "the administrator may choose"
    refused = scripted.api("GET", "/organization/projects", headers=bearer(keys[0]), status=403)["error"]
    assert (refused["code"], "sk-admin-" in refused["message"]) == ("insufficient_permissions", True)


def test_the_first_admin_key_closes_the_server(scripted: Caller) -> None:
    made = admin_key(scripted)
    root = made["value"]
    assert root.startswith("sk-admin-")
    assert scripted.send(ask(HELLO)).status == 401
    assert scripted.send(ask(method="GET", path="/v1/organization/projects")).status == 401
    listed = scripted.api("GET", "/organization/admin_api_keys", headers=bearer(root))
    assert [key["id"] for key in listed["data"]] == [made["id"]]
    assert root not in str(listed) and listed["data"][0]["redacted_value"] == f"sk-…{root[-4:]}"
    path = f"/organization/admin_api_keys/{made['id']}"
    assert scripted.api("GET", path, headers=bearer(root))["last_used_at"] is not None
    assert chat(scripted, bearer(root), 403)["error"]["code"] == "insufficient_permissions"
    key = account(scripted, "proj_default", bearer(root))["api_key"]["value"]
    assert chat(scripted, bearer(key))["object"] == "chat.completion"
    gone = scripted.api("DELETE", path, headers=bearer(root))
    assert gone == {"id": made["id"], "object": "organization.admin_api_key.deleted", "deleted": True}


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("", "didn't provide"),
        ("sk-proj-0123456789abcdefWXYZ", "sk-…WXYZ"),
        ("hunter2", "(not shown)"),
        ("é" * 30, "(not shown)"),
    ],
)
def test_a_wrong_key_is_refused_and_not_repeated(make_caller: MakeCaller, given: str, shown: str) -> None:
    caller = make_caller(app={"api_key": "right"})
    headers = bearer(given) if given else {}
    headers = {name: value.encode().decode("latin-1") for name, value in headers.items()}
    error = chat(caller, headers, 401)["error"]
    assert (error["code"], shown in error["message"]) == ("invalid_api_key", True)
    assert not given or given not in error["message"]
    assert chat(caller, bearer("right"))["object"] == "chat.completion"


def test_headers_must_go_with_the_key(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"api_key": "right"})
    made = project(caller, headers=bearer("right"))
    key = account(caller, made["id"], bearer("right"))["api_key"]["value"]
    chat(caller, bearer(key, **{"openai-project": made["id"], "openai-organization": "org-local"}))
    for name, value, code in (
        ("openai-project", "proj_default", "mismatched_project"),
        ("openai-organization", "org-other", "mismatched_organization"),
    ):
        assert chat(caller, bearer(key, **{name: value}), 401)["error"]["code"] == code
    chat(caller, bearer("right", **{"openai-project": made["id"]}))
    assert chat(caller, bearer("right", **{"openai-project": "proj_none"}), 401)["error"]["code"] == "invalid_project"


def test_an_archived_project_is_closed(scripted: Caller) -> None:
    made = project(scripted)
    key = account(scripted, made["id"])["api_key"]["value"]
    archived = scripted.api("POST", f"/organization/projects/{made['id']}/archive")
    assert (archived["status"], archived["archived_at"] is not None) == ("archived", True)
    assert chat(scripted, bearer(key), 401)["error"]["code"] == "not_authorized_invalid_project"
    path = f"/organization/projects/{made['id']}"
    assert scripted.api("POST", path, {"name": "x"}, status=400)["error"]["code"] == "project_archived"
    scripted.api("POST", f"{path}/service_accounts", {"name": "x"}, status=400)
    assert scripted.api("GET", path) == archived
    assert [each["id"] for each in scripted.api("GET", "/organization/projects")["data"]] == ["proj_default"]
    assert len(scripted.api("GET", "/organization/projects?include_archived=true")["data"]) == 2
    scripted.api("POST", "/organization/projects/proj_default/archive", status=400)


def test_keys_expire(make_caller: MakeCaller) -> None:
    clock = Clock()
    caller = make_caller(app={"clock": clock})
    made = account(caller, "proj_default", expires_in_seconds=60)["api_key"]
    path = f"/organization/projects/proj_default/api_keys/{made['id']}"
    chat(caller, bearer(made["value"]))
    clock.now += 61
    error = chat(caller, bearer(made["value"]), 401)["error"]
    assert "expired" in error["message"] and made["value"] not in error["message"]
    caller.api("POST", path, {"expires_in_seconds": 3600})
    chat(caller, bearer(made["value"]))
    for wrong in (0, -1, True, "1", 1e30, None):
        status = 200 if wrong is None else 400
        caller.api("POST", path, {"expires_in_seconds": wrong}, status=status)


def test_service_accounts_and_their_keys(scripted: Caller) -> None:
    base = "/organization/projects/proj_default"
    made = account(scripted, "proj_default", create_service_account_only=True)
    assert made["api_key"] is None
    path = f"{base}/service_accounts/{made['id']}"
    key = scripted.api("POST", f"{path}/api_keys", {"name": "second"})
    (listed,) = scripted.api("GET", f"{base}/api_keys")["data"]
    assert (listed["id"], listed["name"], listed["owner"]["service_account"]["id"]) == (key["id"], "second", made["id"])
    assert scripted.api("GET", f"{base}/api_keys?owner_project_access=inactive")["data"] == []
    assert key["value"] not in str(listed)
    assert scripted.api("POST", path, {"name": "robot", "role": "owner"})["role"] == "owner"
    assert scripted.api("GET", f"{base}/api_keys/{key['id']}")["owner"]["service_account"]["name"] == "robot"
    scripted.api("GET", f"/organization/projects/{project(scripted)['id']}/api_keys/{key['id']}", status=404)
    assert scripted.api("DELETE", f"{base}/api_keys/{key['id']}")["deleted"] is True
    other = scripted.api("POST", f"{path}/api_keys")
    assert scripted.api("DELETE", path)["object"] == "organization.project.service_account.deleted"
    scripted.api("GET", f"{base}/api_keys/{other['id']}", status=404)


def test_keys_are_kept_as_hashes_and_survive(tmp_path: Path, make_caller: MakeCaller) -> None:
    caller = make_caller(app={"state": tmp_path})
    made = project(caller)
    key = account(caller, made["id"])["api_key"]["value"]
    root = admin_key(caller)["value"]
    caller.api("POST", "/threads", {}, headers=bearer(key))
    caller.app.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    for value in (key, root):
        assert value.encode() not in kept and value[12:].encode() not in kept
    again = make_caller(app={"state": tmp_path})
    chat(again, bearer(key))
    assert again.api("GET", f"/organization/projects/{made['id']}", headers=bearer(root)) == made
    assert again.send(ask(HELLO)).status == 401


def test_our_client_administrates() -> None:
    with entrechat.OpenAI.local(engine=Scripted()) as client:
        made = client.admin.organization.projects.create(name="Desk")
        assert [each.name for each in client.admin.organization.projects.list()] == ["Default project", "Desk"]
        bot = client.admin.organization.projects.service_accounts.create(made.id, name="bot")
        assert bot.api_key is not None
        with client.with_options(api_key=bot.api_key.value) as theirs:
            with pytest.raises(entrechat.NotFoundError):
                theirs.conversations.retrieve(client.conversations.create().id)


def test_their_client_administrates() -> None:
    openai = pytest.importorskip("openai")
    from .test_official_client import Served

    app = App(Scripted(), api_key="root")
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="root", admin_api_key="root", max_retries=0) as client:
        made = client.admin.organization.projects.create(name="Desk")
        bot = client.admin.organization.projects.service_accounts.create(made.id, name="bot")
        theirs = client.with_options(api_key=bot.api_key.value, admin_api_key=bot.api_key.value)
        assert theirs.chat.completions.create(**HELLO).choices[0].message.content == "Hello there"
        with pytest.raises(openai.PermissionDeniedError):
            theirs.admin.organization.projects.list()
        with pytest.raises(openai.AuthenticationError):
            client.with_options(api_key="sk-wrong-0123456789abcdef").models.list()
    app.close()
