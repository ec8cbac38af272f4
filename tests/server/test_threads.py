"""Threads and their messages."""

from __future__ import annotations

from typing import Any

import pytest

from .caller import Caller
from .test_assistants import refused


def make(caller: Caller, *texts: str, **given: Any) -> str:
    """A thread with these messages of the user's; gives its id."""
    messages = [{"role": "user", "content": text} for text in texts]
    return str(caller.api("POST", "/threads", {**({"messages": messages} if messages else {}), **given})["id"])


def texts(caller: Caller, thread: str, query: str = "order=asc") -> list[str]:
    page = caller.api("GET", f"/threads/{thread}/messages?{query}")
    return [message["content"][0]["text"]["value"] for message in page["data"]]


def test_an_empty_thread(scripted: Caller) -> None:
    made = scripted.api("POST", "/threads")
    assert made["id"].startswith("thread_")
    assert made == {
        "id": made["id"],
        "object": "thread",
        "created_at": made["created_at"],
        "metadata": {},
        "tool_resources": {},
    }
    assert scripted.api("GET", f"/threads/{made['id']}") == made
    assert texts(scripted, made["id"]) == []


def test_a_thread_with_messages(scripted: Caller) -> None:
    thread = make(
        scripted,
        messages=[
            {"role": "user", "content": "Hello", "metadata": {"n": "1"}},
            {"role": "assistant", "content": [{"type": "text", "text": "Hi"}, {"type": "text", "text": "there"}]},
        ],
        metadata={"a": "b"},
    )
    assert scripted.api("GET", f"/threads/{thread}")["metadata"] == {"a": "b"}
    first, second = scripted.api("GET", f"/threads/{thread}/messages?order=asc")["data"]
    assert first["id"].startswith("msg_")
    assert first == {
        "id": first["id"],
        "object": "thread.message",
        "created_at": first["created_at"],
        "thread_id": thread,
        "status": "completed",
        "incomplete_details": None,
        "completed_at": first["created_at"],
        "incomplete_at": None,
        "role": "user",
        "content": [{"type": "text", "text": {"value": "Hello", "annotations": []}}],
        "assistant_id": None,
        "run_id": None,
        "attachments": [],
        "metadata": {"n": "1"},
    }
    assert [part["text"]["value"] for part in second["content"]] == ["Hi", "there"]


def test_changes(scripted: Caller) -> None:
    thread = make(scripted, "Hello", metadata={"a": "b"})
    assert scripted.api("POST", f"/threads/{thread}", {"metadata": {"c": "d"}})["metadata"] == {"c": "d"}
    assert scripted.api("POST", f"/threads/{thread}", {})["metadata"] == {"c": "d"}
    (message,) = scripted.api("GET", f"/threads/{thread}/messages")["data"]
    changed = scripted.api("POST", f"/threads/{thread}/messages/{message['id']}", {"metadata": {"seen": "yes"}})
    assert changed == {**message, "metadata": {"seen": "yes"}}


def test_messages_are_added_listed_and_deleted(scripted: Caller) -> None:
    thread = make(scripted)
    path = f"/threads/{thread}/messages"
    made = [scripted.api("POST", path, {"role": "user", "content": str(number)}) for number in range(5)]
    assert texts(scripted, thread) == ["0", "1", "2", "3", "4"]
    assert texts(scripted, thread, "limit=2") == ["4", "3"]
    assert texts(scripted, thread, f"limit=2&after={made[3]['id']}") == ["2", "1"]
    assert texts(scripted, thread, f"order=asc&before={made[2]['id']}") == ["0", "1"]
    assert scripted.api("GET", f"{path}/{made[1]['id']}") == made[1]
    gone = scripted.api("DELETE", f"{path}/{made[1]['id']}")
    assert gone == {"id": made[1]["id"], "object": "thread.message.deleted", "deleted": True}
    assert texts(scripted, thread) == ["0", "2", "3", "4"]
    assert refused(scripted, "GET", f"{path}/{made[1]['id']}", status=404)["code"] == "not_found"


def test_a_message_belongs_to_its_thread(scripted: Caller) -> None:
    thread, other = make(scripted, "Hello"), make(scripted)
    (message,) = scripted.api("GET", f"/threads/{thread}/messages")["data"]
    error = refused(scripted, "GET", f"/threads/{other}/messages/{message['id']}", status=404)
    assert error["message"] == f"No message found with id '{message['id']}'."


def test_a_deleted_thread_takes_its_messages_with_it(scripted: Caller) -> None:
    thread, other = make(scripted, "a", "b"), make(scripted, "c")
    gone = scripted.api("DELETE", f"/threads/{thread}")
    assert gone == {"id": thread, "object": "thread.deleted", "deleted": True}
    for verb, path in (("GET", ""), ("DELETE", ""), ("GET", "/messages"), ("GET", "/runs")):
        error = refused(scripted, verb, f"/threads/{thread}{path}", status=404)
        assert error["message"] == f"No thread found with id '{thread}'."
    assert [row.parent for row in scripted.app.objects.all("message")] == [other]


def test_images_are_kept(scripted: Caller) -> None:
    parts = [{"type": "text", "text": "Look"}, {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]
    thread = make(scripted, messages=[{"role": "user", "content": parts}])
    (message,) = scripted.api("GET", f"/threads/{thread}/messages")["data"]
    assert message["content"][1] == parts[1]


@pytest.mark.parametrize(
    ("message", "param", "status"),
    [
        ({"role": "system", "content": "x"}, "role", 400),
        ({"role": "user"}, "content", 400),
        ({"role": "user", "content": ""}, "content", 400),
        ({"role": "user", "content": "x" * 256_001}, "content", 400),
        ({"role": "user", "content": []}, "content", 400),
        ({"role": "user", "content": [{"type": "text", "text": ""}]}, "content[0].text", 400),
        ({"role": "user", "content": [{"type": "audio"}]}, "content[0].type", 400),
        (
            {"role": "user", "content": [{"type": "image_file", "image_file": {"file_id": "file-none"}}]},
            "content[0].image_file.file_id",
            404,
        ),
        (
            {"role": "user", "content": "x", "attachments": [{"file_id": "file-none", "tools": [{"type": "file_search"}]}]},
            "attachments[0].file_id",
            404,
        ),
    ],
)
def test_what_is_refused(scripted: Caller, message: dict[str, Any], param: str, status: int) -> None:
    thread = make(scripted)
    assert refused(scripted, "POST", f"/threads/{thread}/messages", message, status)["param"] == param
    assert refused(scripted, "POST", "/threads", {"messages": [message]}, status)["param"] == f"messages[0].{param}"
    assert texts(scripted, thread) == []
