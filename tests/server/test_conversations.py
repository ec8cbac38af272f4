"""Conversations and their items, alone and with responses."""

from __future__ import annotations

from typing import Any

import pytest

from .caller import Caller
from .conftest import MakeCaller
from .test_responses import asked, respond
from .test_responses_stream import stream

HI = {"role": "user", "content": "Hi"}


def made(caller: Caller, *items: Any, **body: Any) -> Any:
    return caller.api("POST", "/conversations", {**({"items": list(items)} if items else {}), **body})


def said(caller: Caller, id: str) -> list[str]:
    items = caller.api("GET", f"/conversations/{id}/items?order=asc&limit=100")["data"]
    return [item["content"][0]["text"] if item["type"] == "message" else item["type"] for item in items]


def test_its_life(scripted: Caller) -> None:
    conversation = made(scripted, metadata={"topic": "x"})
    path = f"/conversations/{conversation['id']}"
    assert conversation["id"].startswith("conv_")
    assert conversation["metadata"] == {"topic": "x"}
    assert scripted.api("GET", path) == conversation
    changed = scripted.api("POST", path, {"metadata": {"topic": "y"}})
    assert changed == {**conversation, "metadata": {"topic": "y"}} == scripted.api("GET", path)
    gone = scripted.api("DELETE", path)
    assert gone == {"id": conversation["id"], "object": "conversation.deleted", "deleted": True}
    for verb, end, body in (("GET", "", None), ("DELETE", "", None), ("POST", "", {"metadata": {}}), ("GET", "/items", None)):
        scripted.api(verb, path + end, body, status=404)
    assert scripted.api("POST", "/conversations", None)["metadata"] == {}


def test_items(scripted: Caller) -> None:
    call = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
    id = made(scripted, HI, {"role": "assistant", "content": "Hello"})["id"]
    path = f"/conversations/{id}/items"
    added = scripted.api("POST", path, {"items": [call, {"type": "function_call_output", "call_id": "c", "output": "1"}]})
    assert [item["type"] for item in added["data"]] == ["function_call", "function_call_output"]
    assert (added["first_id"], added["last_id"]) == (added["data"][0]["id"], added["data"][1]["id"])
    assert said(scripted, id) == ["Hi", "Hello", "function_call", "function_call_output"]
    one = f"{path}/{added['first_id']}"
    assert scripted.api("GET", one) == added["data"][0]
    assert scripted.api("DELETE", one)["id"] == id
    scripted.api("GET", one, status=404)
    scripted.api("DELETE", one, status=404)
    page = scripted.api("GET", f"{path}?limit=2")
    assert page["has_more"] is True
    assert [item["type"] for item in page["data"]] == ["function_call_output", "message"]
    assert len(scripted.api("GET", f"{path}?after={page['last_id']}")["data"]) == 1


def test_items_that_are_refused(scripted: Caller) -> None:
    id = made(scripted, {**HI, "id": "msg_mine"})["id"]
    bad: list[tuple[list[Any], str]] = [
        ([HI] * 21, "items"),
        ([{"role": "robot", "content": "x"}], "items[0].role"),
        ([HI, {"id": "msg_none"}], "items[1].id"),
        ([{**HI, "id": "msg_a"}, {**HI, "id": "msg_a"}], "items[1].id"),
        ([{"type": "compaction_trigger"}], "items[0].type"),
        ([{"id": "msg_mine"}], "items[0].id"),
    ]
    for items, param in bad:
        status = 404 if param == "items[1].id" and "role" not in items[1] else 400
        error = scripted.api("POST", f"/conversations/{id}/items", {"items": items}, status=status)["error"]
        assert error["param"] == param
    assert said(scripted, id) == ["Hi"]


def test_an_item_of_one_conversation_in_another(scripted: Caller) -> None:
    made(scripted, {**HI, "id": "msg_mine"})
    other = made(scripted, {"id": "msg_mine"})["id"]
    (item,) = scripted.api("GET", f"/conversations/{other}/items")["data"]
    assert item["id"] != "msg_mine"
    assert item["content"][0]["text"] == "Hi"


def test_responses_go_on_with_it(scripted: Caller) -> None:
    id = made(scripted, HI, {"role": "assistant", "content": "Hello"})["id"]
    first = respond(scripted, "one", conversation=id)
    assert first["conversation"] == {"id": id}
    stream(scripted, "two", conversation={"id": id})
    respond(scripted, "three", conversation=id, store=False)
    background = respond(scripted, "four", conversation=id, background=True)
    scripted.api("GET", f"/responses/{background['id']}")
    assert said(scripted, id) == "Hi Hello one one two two three three four four".split()
    assert len(asked(scripted)) == 9
    listed = scripted.api("GET", f"/responses/{first['id']}/input_items?order=asc")["data"]
    assert [item["content"][0]["text"] for item in listed] == ["Hi", "Hello", "one"]
    assert scripted.api("GET", f"/conversations/{id}/items/{first['output'][0]['id']}") == first["output"][0]


def test_a_failed_response_leaves_it_as_it_was(make_caller: MakeCaller) -> None:
    caller = make_caller(RuntimeError("boom"))
    id = made(caller, HI)["id"]
    respond(caller, "one", conversation=id, status=500)
    stream(caller, "two", conversation=id)
    assert said(caller, id) == ["Hi"]


def test_one_that_is_deleted_meanwhile(make_caller: MakeCaller) -> None:
    caller = make_caller(lambda body: _deleting(caller))
    id = made(caller, HI)["id"]
    caller.conversation = id  # type: ignore[attr-defined]  # for the script
    assert respond(caller, "one", conversation=id)["status"] == "completed"


def _deleting(caller: Any) -> str:
    caller.app.objects.remove("conversation", caller.conversation)
    return "Done."


@pytest.mark.parametrize("other", ["GET", "POST", "DELETE"])
def test_another_projects(scripted: Caller, other: str) -> None:
    id = made(scripted, HI)["id"]
    row = scripted.app.objects.get("conversation", id, project=None)
    scripted.app.db.execute("UPDATE objects SET project = 'proj_other' WHERE id = ?", (row.id,))
    scripted.api(other, f"/conversations/{id}", {"metadata": {}} if other == "POST" else None, status=404)
