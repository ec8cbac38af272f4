"""Chat completions that are kept: `store` and the operations on what it left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords

from .caller import Caller
from .conftest import MakeCaller

LIST = "/chat/completions"


def keep(caller: Caller, text: str, **body: Any) -> str:
    return str(caller.chat(text, store=True, **body)["id"])


def listed(caller: Caller, query: str = "") -> list[str]:
    return [each["choices"][0]["message"]["content"] for each in caller.api("GET", LIST + query)["data"]]


def test_only_what_is_asked_for_is_kept(scripted: Caller) -> None:
    scripted.chat("no")
    scripted.chat("no", store=False)
    assert caller_ids(scripted) == []
    one = keep(scripted, "yes", metadata={"a": "b"}, temperature=0.5, seed=3, user="me")
    assert caller_ids(scripted) == [one]
    kept = scripted.api("GET", f"{LIST}/{one}")
    assert kept["choices"][0]["message"]["content"] == "yes"
    assert kept["metadata"] == {"a": "b"}
    assert (kept["temperature"], kept["seed"], kept["top_p"], kept["input_user"]) == (0.5, 3, 1.0, "me")
    assert kept["usage"]["total_tokens"] == 2


def caller_ids(caller: Caller) -> list[str]:
    return [each["id"] for each in caller.api("GET", LIST)["data"]]


def test_streams_are_kept_too(scripted: Caller) -> None:
    chunks = scripted.chunks("some words", store=True, n=2)
    kept = scripted.api("GET", f"{LIST}/{chunks[0]['id']}")
    assert [choice["message"]["content"] for choice in kept["choices"]] == ["some words"] * 2
    assert kept["choices"][0]["finish_reason"] == "stop"


def test_pages_and_filters(scripted: Caller) -> None:
    for number in range(5):
        keep(scripted, str(number), model="gpt-4o" if number % 2 else "o3", metadata={"half": str(number // 3), "a b": "c"})
    assert listed(scripted) == list("01234"), "the oldest first, unless asked otherwise"
    assert listed(scripted, "?order=desc&limit=2") == ["4", "3"]
    assert listed(scripted, "?model=gpt-4o") == ["1", "3"]
    assert listed(scripted, "?metadata[half]=1") == ["3", "4"]
    assert listed(scripted, "?metadata[half]=1&metadata[a%20b]=c&model=o3") == ["4"]
    assert listed(scripted, "?metadata[half]=7") == []
    first = scripted.api("GET", f"{LIST}?limit=2")
    assert first["has_more"]
    assert listed(scripted, f"?after={first['last_id']}") == ["2", "3", "4"]
    for query, param in (("limit=0", "limit"), ("limit=101", "limit"), ("after=x", "after"), ("order=up", "order")):
        assert scripted.api("GET", f"{LIST}?{query}", status=400)["error"]["param"] == param
    assert scripted.api("GET", f"{LIST}?metadata[a%22b]=c", status=400)["error"]["param"] == "metadata"


def test_metadata_is_changed(scripted: Caller) -> None:
    one = keep(scripted, "x", metadata={"a": "b"})
    assert scripted.api("POST", f"{LIST}/{one}", {"metadata": {"c": "d"}})["metadata"] == {"c": "d"}
    assert scripted.api("GET", f"{LIST}/{one}")["metadata"] == {"c": "d"}
    assert scripted.api("POST", f"{LIST}/{one}", {"metadata": None})["metadata"] == {}
    assert scripted.api("POST", f"{LIST}/{one}", {}, status=400)["error"]["param"] == "metadata"


def test_messages(scripted: Caller) -> None:
    parts = [{"type": "text", "text": "hi"}]
    messages = [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": parts, "name": "Ann"},
        {"role": "assistant", "content": "Hello."},
        {"role": "user", "content": "Bye."},
    ]
    one = scripted.chat(messages=messages, store=True)["id"]
    path = f"{LIST}/{one}/messages"
    page = scripted.api("GET", path)
    assert [message["id"] for message in page["data"]] == [f"{one}-{number}" for number in range(4)]
    assert [message["content"] for message in page["data"]] == ["Be kind.", None, "Hello.", "Bye."]
    assert (page["data"][1]["content_parts"], page["data"][1]["name"]) == (parts, "Ann")
    cut = scripted.api("GET", f"{path}?limit=2&after={one}-0")
    assert ([message["id"] for message in cut["data"]], cut["has_more"]) == ([f"{one}-1", f"{one}-2"], True)
    assert scripted.api("GET", f"{path}?order=desc&limit=1")["data"][0]["content"] == "Bye."
    assert scripted.api("GET", f"{path}?after=nope", status=400)["error"]["param"] == "after"
    assert scripted.api("GET", f"{path}?limit=0", status=400)["error"]["param"] == "limit"


def test_deleting(scripted: Caller) -> None:
    one = keep(scripted, "x")
    gone = scripted.api("DELETE", f"{LIST}/{one}")
    assert gone == {"object": "chat.completion.deleted", "id": one, "deleted": True}
    for method, path, body in (
        ("GET", f"{LIST}/{one}", None),
        ("DELETE", f"{LIST}/{one}", None),
        ("GET", f"{LIST}/{one}/messages", None),
        ("POST", f"{LIST}/{one}", {"metadata": {}}),
    ):
        assert scripted.api(method, path, body, status=404)["error"]["code"] == "not_found"


@pytest.mark.parametrize(
    "metadata", [{str(number): "x" for number in range(17)}, {"k" * 65: "x"}, {"k": "x" * 513}, {"k": 5}, "x"]
)
def test_metadata_has_bounds(scripted: Caller, metadata: Any) -> None:
    assert scripted.chat(metadata=metadata, store=True, status=400)["error"]["param"].startswith("metadata")


def test_it_outlives_the_process(make_caller: MakeCaller, tmp_path: Path) -> None:
    first = make_caller(app={"state": tmp_path})
    one = keep(first, "remember")
    first.app.close()
    second = make_caller(app={"state": tmp_path})
    assert listed(second) == ["remember"]
    assert second.api("GET", f"{LIST}/{one}/messages")["data"][0]["content"] == "remember"


def test_clients() -> None:
    client = entrechat.OpenAI.local(engine=Scripted(), embedder=HashedWords())
    messages: Any = [{"role": "user", "content": "keep this"}]
    one = client.chat.completions.create(model="gpt-4o", messages=messages, store=True, metadata={"k": "v"})
    assert [each.id for each in client.chat.completions.list(metadata={"k": "v"})] == [one.id]
    assert [message.content for message in client.chat.completions.messages.list(one.id)] == ["keep this"]
    assert client.chat.completions.delete(one.id).deleted
    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    app = App(Scripted(), embedder=HashedWords())
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x") as theirs:
        for number in range(3):
            theirs.chat.completions.create(model="gpt-4o", messages=messages, store=True, metadata={"number": str(number)})
        found = list(theirs.chat.completions.list(limit=2))
        assert [each.metadata for each in found] == [{"number": "0"}, {"number": "1"}, {"number": "2"}]
        assert theirs.chat.completions.update(found[0].id, metadata={"x": "y"}).metadata == {"x": "y"}
        assert [each.id for each in theirs.chat.completions.list(metadata={"x": "y"})] == [found[0].id]
        assert theirs.chat.completions.messages.list(found[0].id).data[0].content == "keep this"
    app.close()
