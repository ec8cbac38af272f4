"""Containers keep files byte for byte, and go when nobody uses them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from entrechat.testing import LocalServer, VirtualClock

from .caller import Caller, ask
from .conftest import MakeCaller

DATA = bytes(range(256)) * 40


def content(caller: Caller, container: str, file: str) -> bytes:
    return caller.send(ask(path=f"/v1/containers/{container}/files/{file}/content", method="GET")).content


def test_files_from_uploads_and_from_other_files(scripted: Caller) -> None:
    source = scripted.upload("/files", {"purpose": "user_data", "file": ("a.csv", b"x,y\n")})
    made = scripted.api("POST", "/containers", {"name": "box", "file_ids": [source["id"]], "memory_limit": "4g"})
    assert (made["status"], made["memory_limit"], made["expires_after"]["minutes"]) == ("running", "4g", 20)
    url = f"/containers/{made['id']}"
    file = scripted.upload(f"{url}/files", {"file": ("b.bin", DATA)})
    assert (file["path"], file["bytes"], file["source"]) == ("/mnt/data/b.bin", len(DATA), "user")
    copied = scripted.api("POST", f"{url}/files", {"file_id": source["id"]})
    assert copied["path"] == "/mnt/data/a.csv"  # and takes the first copy's place
    listed = scripted.api("GET", f"{url}/files?order=asc")
    assert [each["path"] for each in listed["data"]] == ["/mnt/data/b.bin", "/mnt/data/a.csv"]
    assert content(scripted, made["id"], file["id"]) == DATA
    assert content(scripted, made["id"], copied["id"]) == b"x,y\n"
    assert scripted.api("GET", f"{url}/files/{file['id']}") == file
    scripted.api("DELETE", f"{url}/files/{file['id']}")
    scripted.api("GET", f"{url}/files/{file['id']}", status=404)
    scripted.api("GET", f"/containers/cntr_none/files/{copied['id']}", status=404)


def test_lists_and_deletions(scripted: Caller) -> None:
    boxes = [scripted.api("POST", "/containers", {"name": name}) for name in ("a", "b", "a")]
    assert [each["id"] for each in scripted.api("GET", "/containers")["data"]] == [each["id"] for each in reversed(boxes)]
    assert len(scripted.api("GET", "/containers?name=a")["data"]) == 2
    file = scripted.upload(f"/containers/{boxes[0]['id']}/files", {"file": ("a.txt", b"a")})
    gone = scripted.api("DELETE", f"/containers/{boxes[0]['id']}")
    assert gone == {"id": boxes[0]["id"], "object": "container.deleted", "deleted": True}
    scripted.api("GET", f"/containers/{boxes[0]['id']}/files/{file['id']}", status=404)
    assert scripted.app.blobs.about(file["id"]) is None


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "name"),
        ({"name": "a", "memory_limit": "2g"}, "memory_limit"),
        ({"name": "a", "file_ids": ["file-none"]}, "file_ids[0]"),
        ({"name": "a", "skills": [{"type": "skill_reference", "skill_id": "s"}]}, "skills"),
    ],
)
def test_what_cannot_be(scripted: Caller, body: dict[str, Any], param: str) -> None:
    refused = scripted.api("POST", "/containers", body, status=404 if "file_ids" in body else 400)
    assert refused["error"]["param"] == param
    box = scripted.api("POST", "/containers", {"name": "a"})
    assert scripted.api("POST", f"/containers/{box['id']}/files", {}, status=400)["error"]["param"] == "file_id"


def test_it_ends_when_nobody_uses_it(make_caller: MakeCaller) -> None:
    clock = VirtualClock()
    caller = make_caller(app={"clock": clock})
    box = caller.api("POST", "/containers", {"name": "a", "expires_after": {"anchor": "last_active_at", "minutes": 5}})
    clock.advance(299)
    caller.upload(f"/containers/{box['id']}/files", {"file": ("a.txt", b"a")})
    clock.advance(299)
    assert caller.api("GET", f"/containers/{box['id']}")["last_active_at"] == box["created_at"] + 299
    clock.advance(2)
    caller.api("GET", f"/containers/{box['id']}", status=404)
    assert caller.api("GET", "/containers")["data"] == []


def test_secrets_are_not_shown(scripted: Caller) -> None:
    secret = {"domain": "example.com", "name": "KEY", "value": "hush"}
    policy = {"type": "allowlist", "allowed_domains": ["example.com"], "domain_secrets": [secret]}
    box = scripted.api("POST", "/containers", {"name": "a", "network_policy": policy})
    assert box["network_policy"] == {"type": "allowlist", "allowed_domains": ["example.com"]}


def test_our_client(colour: str) -> None:
    with LocalServer() as server:

        async def run() -> bytes:
            client = server.async_client
            box = await client.containers.create(name="box")
            file = await client.containers.files.create(box.id, file=("a.bin", DATA))
            return (await client.containers.files.content.retrieve(file.id, container_id=box.id)).content

        if colour == "async":
            assert asyncio.run(run()) == DATA
        else:
            client = server.client
            box = client.containers.create(name="box")
            file = client.containers.files.create(box.id, file=("a.bin", DATA))
            assert client.containers.files.content.retrieve(file.id, container_id=box.id).content == DATA
