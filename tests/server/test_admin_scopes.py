"""Keys that are restricted to scopes, and limits by the day and of images."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.engine.images_scripted import FlatColours
from entrechat.local.engine.scripted import Scripted
from entrechat.local.limits import Rate, Rates
from entrechat.local.operations import operations
from entrechat.local.problems import Problem
from entrechat.local.scopes import needed

from .caller import Caller
from .conftest import MakeCaller
from .test_admin_access import account, bearer, chat
from .test_files import Clock

PROJECT = "/organization/projects/proj_default"
LIMIT = f"{PROJECT}/rate_limits"


def restricted(caller: Caller, *scopes: str) -> Any:
    """A key with these scopes."""
    bot = account(caller, "proj_default", create_service_account_only=True)["id"]
    return caller.api("POST", f"{PROJECT}/service_accounts/{bot}/api_keys", {"scopes": list(scopes)})


@pytest.mark.parametrize(
    ("scope", "may"),
    [
        ("api.all", {"chat", "read", "write", "models"}),
        ("api.all.read", {"read", "models"}),
        ("model.request", {"chat"}),
        ("api.threads.write", {"read", "write"}),
        ("api.threads.read", {"read"}),
        ("api.model.read", {"models"}),
        ("api.something.else", set()),
    ],
)
def test_scopes_are_what_a_key_may_do(scripted: Caller, scope: str, may: set[str]) -> None:
    thread = scripted.api("POST", "/threads", {})["id"]
    headers = bearer(restricted(scripted, scope)["value"])
    tries: dict[str, tuple[str, str, Any]] = {
        "chat": ("POST", "/chat/completions", {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}),
        "read": ("GET", f"/threads/{thread}", None),
        "write": ("POST", f"/threads/{thread}", {"metadata": {"a": "b"}}),
        "models": ("GET", "/models", None),
    }
    for what, (verb, path, body) in tries.items():
        answer = scripted.api(verb, path, body, headers=headers, status=200 if what in may else 401)
        if what not in may:
            assert "Missing scopes: " in answer["error"]["message"]
            assert answer["error"]["code"] == "missing_scope"


def test_scopes_are_changed_and_told(scripted: Caller) -> None:
    key = restricted(scripted, "api.files.read")
    chat(scripted, bearer(key["value"]), 401)
    path = f"{PROJECT}/api_keys/{key['id']}"
    for wrong in ([], [""], ["files"], "api.all", [1]):
        scripted.api("POST", path, {"scopes": wrong}, status=400)
    scripted.api("POST", path, {"scopes": ["model.request", "model.request"]})
    chat(scripted, bearer(key["value"]))
    logged = scripted.api("GET", f"/organization/audit_logs?resource_ids[]={key['id']}")["data"]
    told = [entry[entry["type"]] for entry in logged]
    assert [entry["type"] for entry in logged] == ["api_key.updated", "api_key.created"]
    assert told[0]["changes_requested"] == {"scopes": ["model.request"]}
    assert told[1]["data"] == {"scopes": ["api.files.read"]}


def test_scopes_survive_and_hold_in_batches(make_caller: MakeCaller, tmp_path: Path) -> None:
    caller = make_caller(app={"state": tmp_path})
    headers = bearer(restricted(caller, "api.files.write", "api.batches.write")["value"])
    caller.app.close()
    again = make_caller(app={"state": tmp_path})
    line = b'{"custom_id": "1", "method": "POST", "url": "/v1/embeddings", "body": {"model": "text-embedding-3-small", "input": "a"}}'
    file = again.upload("/files", {"purpose": "batch", "file": ("a.jsonl", line)}, headers=headers)["id"]
    asked = {"input_file_id": file, "endpoint": "/v1/embeddings", "completion_window": "24h"}
    batch = again.api("POST", "/batches", asked, headers=headers)["id"]
    done = again.api("GET", f"/batches/{batch}", headers=headers)
    assert (done["status"], done["request_counts"]["failed"]) == ("completed", 1)


def test_what_an_operation_does_besides_needs_no_scope(scripted: Caller) -> None:
    headers = bearer(restricted(scripted, "api.threads.write")["value"])
    described: dict[str, Any] = {"file_search": {"vector_stores": [{}]}}
    assert scripted.api("POST", "/threads", {"tool_resources": described}, headers=headers)["tool_resources"]["file_search"]


def test_every_operation_needs_one_scope() -> None:
    found = {key: needed(operation) for key, operation in operations().items()}
    assert found["POST /chat/completions"] == found["POST /audio/speech"] == found["POST /images/edits"] == "model.request"
    assert found["GET /chat/completions"] == "api.chat.completions.read"
    assert found["POST /uploads/{upload_id}/parts"] == "api.files.write"
    assert found["DELETE /models/{model}"] == "api.model.write"
    assert found["POST /audio/voices"] == "api.audio.write"
    assert all(scope.startswith(("api.", "model.request")) for scope in found.values())


def test_requests_a_day(make_caller: MakeCaller, tmp_path: Path) -> None:
    clock = Clock()
    caller = make_caller(app={"clock": clock, "state": tmp_path})
    assert caller.api("POST", f"{LIMIT}/rl-gpt-4o-mini", {"max_requests_per_1_day": 2})["max_requests_per_1_day"] == 2
    caller.chat()
    clock.now += 3600
    caller.chat()
    error = caller.chat(status=429)["error"]
    assert (error["type"], "requests per day (RPD): Limit 2" in error["message"]) == ("requests", True)
    clock.now += 43200
    caller.chat()
    caller.chat(status=429)
    caller.app.close()
    again = make_caller(app={"clock": clock, "state": tmp_path})
    again.chat()


def test_models_that_are_made_up_take_no_room() -> None:
    now = 0.0
    rates = Rates(Rate(1, 10), lambda: now)
    for number in range(30_000):
        rates.admit("proj", f"model-{number}")
        now += 0.01
    assert len(rates._buckets) <= 10_000
    with pytest.raises(Problem, match="requests per min"):
        rates.admit("proj", "model-29999")


def test_images_a_minute(make_caller: MakeCaller) -> None:
    pytest.importorskip("PIL", reason="pictures need the extra local-media")
    clock = Clock()
    caller = make_caller(app={"clock": clock, "images": FlatColours()})
    caller.api("POST", f"{LIMIT}/rl-gpt-image-1", {"max_images_per_1_minute": 2})
    asked = {"model": "gpt-image-1", "prompt": "a cat", "size": "1024x1024", "n": 3}
    caller.api("POST", "/images/generations", asked)
    error = caller.api("POST", "/images/generations", asked, status=429)["error"]
    assert (error["type"], "images per min (IPM): Limit 2" in error["message"]) == ("images", True)
    clock.now += 60
    caller.api("POST", "/images/generations", asked)


def test_our_client_is_told_which_scope_it_lacks() -> None:
    with entrechat.OpenAI.local(engine=Scripted()) as client:
        accounts = client.admin.organization.projects.service_accounts
        bot = accounts.create("proj_default", name="bot", create_service_account_only=True)
        key = accounts.api_keys.create(bot.id, project_id="proj_default", scopes=["api.files.read"])
        with client.with_options(api_key=key.value) as theirs:
            assert list(theirs.files.list()) == []
            with pytest.raises(entrechat.AuthenticationError, match=r"Missing scopes: api\.files\.write"):
                theirs.files.create(file=b"a", purpose="assistants")


def test_their_client_is_told_which_scope_it_lacks() -> None:
    openai = pytest.importorskip("openai")
    from entrechat.local.app import App

    from .test_official_client import Served

    app = App(Scripted(), api_key="root")
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="root", admin_api_key="root", max_retries=0) as client:
        accounts = client.admin.organization.projects.service_accounts
        bot = accounts.create("proj_default", name="bot", create_service_account_only=True)
        key = accounts.api_keys.create(bot.id, project_id="proj_default", scopes=["api.model.read"])
        with openai.OpenAI(base_url=url, api_key=key.value, max_retries=0) as theirs:
            assert list(theirs.models.list())
            with pytest.raises(openai.AuthenticationError, match=r"Missing scopes: api\.threads\.write"):
                theirs.post("/threads", body={}, cast_to=object)
    app.close()
