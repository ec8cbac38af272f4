"""Assistants: made, listed, changed, deleted, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from .caller import Caller, ask
from .conftest import MakeCaller

WEATHER: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def make(caller: Caller, **given: Any) -> Any:
    return caller.api("POST", "/assistants", {"model": "gpt-4o-mini", **given})


def refused(caller: Caller, verb: str, path: str, body: Any = None, status: int = 400) -> Any:
    return caller.api(verb, path, body, status=status)["error"]


def test_the_plainest_one(scripted: Caller) -> None:
    made = make(scripted)
    assert made["id"].startswith("asst_")
    assert made == {
        "id": made["id"],
        "object": "assistant",
        "created_at": made["created_at"],
        "name": None,
        "description": None,
        "model": "gpt-4o-mini",
        "instructions": None,
        "tools": [],
        "tool_resources": {},
        "metadata": {},
        "temperature": 1.0,
        "top_p": 1.0,
        "response_format": "auto",
    }
    assert scripted.api("GET", f"/assistants/{made['id']}") == made


def test_one_with_everything(scripted: Caller) -> None:
    shape = {"type": "json_schema", "json_schema": {"name": "answer", "schema": {"type": "object"}}}
    given = {
        "name": "Weather",
        "description": "Tells the weather",
        "instructions": "Be brief.",
        "tools": [WEATHER, {"type": "file_search", "file_search": {"max_num_results": 5}}, {"type": "code_interpreter"}],
        "metadata": {"team": "blue"},
        "temperature": 0.2,
        "top_p": 0.9,
        "response_format": shape,
    }
    made = make(scripted, **given)
    assert {name: made[name] for name in given} == given


def test_changes_keep_the_rest_and_null_clears(scripted: Caller) -> None:
    made = make(scripted, name="A", instructions="Be brief.", tools=[WEATHER], metadata={"a": "1"}, temperature=0.5)
    path = f"/assistants/{made['id']}"
    changed = scripted.api("POST", path, {"name": "B", "instructions": None, "temperature": None, "metadata": {"b": "2"}})
    assert changed == {**made, "name": "B", "instructions": None, "metadata": {"b": "2"}}
    assert scripted.api("POST", path, {"tools": [], "model": "gpt-4o"}) == {**changed, "tools": [], "model": "gpt-4o"}


def test_deletion(scripted: Caller) -> None:
    made = make(scripted)
    path = f"/assistants/{made['id']}"
    assert scripted.api("DELETE", path) == {"id": made["id"], "object": "assistant.deleted", "deleted": True}
    for verb in ("GET", "POST", "DELETE"):
        error = refused(scripted, verb, path, {} if verb == "POST" else None, 404)
        assert error["message"] == f"No assistant found with id '{made['id']}'."


def test_pages(scripted: Caller) -> None:
    assert scripted.api("GET", "/assistants")["data"] == []
    ids = [make(scripted, name=str(number))["id"] for number in range(5)]
    page = scripted.api("GET", "/assistants?limit=2")
    assert [one["id"] for one in page["data"]] == [ids[4], ids[3]]
    assert (page["first_id"], page["last_id"], page["has_more"]) == (ids[4], ids[3], True)
    page = scripted.api("GET", f"/assistants?limit=2&after={ids[3]}")
    assert [one["id"] for one in page["data"]] == [ids[2], ids[1]]
    page = scripted.api("GET", f"/assistants?order=asc&after={ids[2]}")
    assert [one["id"] for one in page["data"]] == ids[3:]
    assert not page["has_more"]
    page = scripted.api("GET", f"/assistants?limit=1&before={ids[1]}")
    assert [one["id"] for one in page["data"]] == [ids[2]]
    assert refused(scripted, "GET", "/assistants?limit=101")["param"] == "limit"
    assert refused(scripted, "GET", "/assistants?order=up")["param"] == "order"
    assert refused(scripted, "GET", "/assistants?after=asst_none")["param"] == "after"


@pytest.mark.parametrize(
    ("given", "param", "status"),
    [
        ({"model": "claude"}, "model", 404),
        ({"name": "x" * 257}, "name", 400),
        ({"description": "x" * 513}, "description", 400),
        ({"instructions": "x" * 256_001}, "instructions", 400),
        ({"tools": [{"type": "code_interpreter"}] * 129}, "tools", 400),
        ({"tools": [WEATHER, WEATHER]}, "tools[1].function", 400),
        ({"tools": [{"type": "web_search"}]}, "tools[0].type", 400),
        ({"tools": [{"type": "function", "function": {"name": "no spaces"}}]}, "tools[0].function.name", 400),
        (
            {"tools": [{"type": "function", "function": {"name": "f", "parameters": {"type": "array"}}}]},
            "tools[0].function.parameters",
            400,
        ),
        ({"temperature": 2.1}, "temperature", 400),
        ({"top_p": -0.1}, "top_p", 400),
        ({"metadata": {str(number): "x" for number in range(17)}}, "metadata", 400),
        ({"metadata": {"k" * 65: "x"}}, f"metadata.{'k' * 64}", 400),
        ({"metadata": {"k": "x" * 513}}, "metadata.k", 400),
        ({"metadata": {"k": 1}}, "metadata.k", 400),
        ({"colour": "red"}, "colour", 400),
        (
            {"tool_resources": {"code_interpreter": {"file_ids": ["file-none"]}}},
            "tool_resources.code_interpreter.file_ids[0]",
            404,
        ),
        (
            {"tool_resources": {"file_search": {"vector_store_ids": ["vs_none"]}}},
            "tool_resources.file_search.vector_store_ids[0]",
            404,
        ),
    ],
)
def test_what_is_refused(scripted: Caller, given: dict[str, Any], param: str, status: int) -> None:
    error = refused(scripted, "POST", "/assistants", {"model": "gpt-4o", **given}, status)
    assert error["param"] == param
    assert scripted.api("GET", "/assistants")["data"] == []


def test_a_model_is_needed(scripted: Caller) -> None:
    assert refused(scripted, "POST", "/assistants", {})["param"] == "model"


def test_what_is_not_honoured_is_said(make_caller: MakeCaller) -> None:
    body = {"model": "gpt-4o", "reasoning_effort": "low"}
    answer = make_caller().send(ask(body, path="/v1/assistants"))
    assert answer.status == 200
    assert answer.headers["entrechat-ignored"] == "reasoning_effort"
    strict = make_caller(app={"strict": True})
    assert refused(strict, "POST", "/assistants", body)["code"] == "unsupported_by_local_server"
