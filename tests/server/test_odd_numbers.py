"""Values of a type that is nearly right: told to the caller, and never a crash of a handler that relied on the type."""

from __future__ import annotations

from typing import Any

import pytest

from .caller import Caller, ask

HI = [{"role": "user", "content": "hi"}]


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("/images/generations", {"model": "gpt-image-1", "prompt": "x", "n": 2.0}, "n"),
        ("/completions", {"model": "gpt-3.5-turbo-instruct", "prompt": "a", "best_of": 2.0}, "best_of"),
        ("/vector_stores/none/search", {"query": "a", "max_num_results": 5.0}, "max_num_results"),
        ("/responses", {"model": "gpt-4o", "input": "a", "max_output_tokens": 16.0}, "max_output_tokens"),
        ("/embeddings", {"model": "text-embedding-3-small", "input": "a", "dimensions": 8.0}, "dimensions"),
        ("/threads/runs", {"assistant_id": "a", "max_prompt_tokens": 256.0}, "max_prompt_tokens"),
        ("/uploads", {"purpose": "batch", "filename": "a", "bytes": 3.0, "mime_type": "text/plain"}, "bytes"),
        ("/organization/admin_api_keys", {"name": "a", "expires_in_seconds": 5.0}, "expires_in_seconds"),
    ],
)
def test_a_decimal_is_no_integer(scripted: Caller, path: str, body: dict[str, Any], param: str) -> None:
    if "/none/" in path:
        path = path.replace("none", scripted.api("POST", "/vector_stores", {})["id"])
    error = scripted.api("POST", path, body, status=400)["error"]
    assert (error["param"], error["code"]) == (param, "invalid_type")


def test_numbers_may_be_whole(scripted: Caller) -> None:
    scripted.api("POST", "/responses", {"model": "gpt-4o", "input": "a", "temperature": 1, "top_p": 1.0})


@pytest.mark.parametrize("name", [[], {}, 1, None])
def test_allowed_tools_without_a_name(scripted: Caller, name: Any) -> None:
    tool = {"type": "function", "function": {"name": "look"}}
    chosen = {"mode": "auto", "tools": [{"type": "function", "function": {"name": name}}]}
    choice = {"type": "allowed_tools", "allowed_tools": chosen}
    error = scripted.chat(tools=[tool], tool_choice=choice, status=400)["error"]
    assert error["param"] == "tool_choice.allowed_tools.tools[0]"


def test_token_ids_are_digits(scripted: Caller) -> None:
    for name in ("²", "٣", "-1", ""):
        assert scripted.chat(logit_bias={name: 1}, status=400)["error"]["param"] == "logit_bias"
    scripted.chat(logit_bias={"12": 1})


def test_an_attachment_without_a_file(scripted: Caller) -> None:
    thread = scripted.api("POST", "/threads", {})["id"]
    for attachment in ({}, {"tools": [{"type": "file_search"}]}, {"file_id": None}):
        body = {"role": "user", "content": "hi", "attachments": [attachment]}
        error = scripted.api("POST", f"/threads/{thread}/messages", body, status=400)["error"]
        assert (error["param"], error["code"]) == ("attachments[0].file_id", "missing_required_parameter")
        scripted.api("POST", "/threads", {"messages": [body]}, status=400)


def test_an_attachment_without_tools(scripted: Caller) -> None:
    file = scripted.upload("/files", {"purpose": "assistants", "file": ("a.txt", b"Some words")})["id"]
    for attachment in ({"file_id": file}, {"file_id": file, "tools": None}, {"file_id": file, "tools": []}):
        body = {"role": "user", "content": "hi", "attachments": [attachment]}
        thread = scripted.api("POST", "/threads", {"messages": [body]})
        assert thread["tool_resources"] == {}
        scripted.send(ask(body, path=f"/v1/threads/{thread['id']}/messages"))


@pytest.mark.parametrize("how", ["edits", "extensions"])
def test_a_video_that_is_text(scripted: Caller, how: str) -> None:
    pytest.importorskip("av", reason="clips need the extra local-video")
    more = {"seconds": "4"} if how == "extensions" else {}
    error = scripted.upload(f"/videos/{how}", {"prompt": "x", "video": "text", **more}, status=400)["error"]
    assert (error["param"], error["code"]) == ("video", "invalid_type")
