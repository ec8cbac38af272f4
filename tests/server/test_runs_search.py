"""Runs that search in files, and what they cite."""

from __future__ import annotations

from typing import Any

import pytest

from entrechat.local.runs.citations import Citer, Excerpt

from .caller import Caller
from .conftest import MakeCaller
from .test_assistants import WEATHER, refused
from .test_assistants import make as make_assistant
from .test_runs import Flow, calls_once
from .test_runs_stream import BEGIN, DELTA, MESSAGE, MESSAGE_END, STEP, STEP_DELTA, names, streamed
from .test_threads import make as make_thread

OSLO = "Oslo has a famous opera house. Its roof is made of Italian marble, and people walk on it."
BREAD = "Bread needs flour, water, salt and yeast. Let the dough rest for a night."
SEARCH = {"type": "file_search"}
INCLUDE = "include[]=step_details.tool_calls[*].file_search.results[*].content"


def upload(caller: Caller, name: str, text: str) -> str:
    fields = {"purpose": "assistants", "file": (name, text.encode())}
    return str(caller.upload("/files", fields)["id"])


def store(caller: Caller, *files: str) -> str:
    return str(caller.api("POST", "/vector_stores", {"file_ids": list(files)})["id"])


@pytest.fixture
def library(make_caller: MakeCaller) -> tuple[Caller, str, list[str]]:
    """A caller whose engine says what the opera's roof is made of, a store of two files, and the files."""
    caller = make_caller("It is made of Italian marble. I like it.")
    files = [upload(caller, "oslo.txt", OSLO), upload(caller, "bread.txt", BREAD)]
    return caller, store(caller, *files), files


def searching(store: str) -> dict[str, Any]:
    return {"tools": [SEARCH], "tool_resources": {"file_search": {"vector_store_ids": [store]}}}


def test_an_answer_with_a_citation(library: tuple[Caller, str, list[str]]) -> None:
    caller, store, files = library
    flow = Flow(caller, "What is the roof of the Oslo opera house?", assistant=searching(store))
    run = flow.read()
    assert run["status"] == "completed"
    search, message = flow.steps()
    (call,) = search["step_details"]["tool_calls"]
    assert call["file_search"]["ranking_options"] == {"ranker": "default_2024_08_21", "score_threshold": 0.0}
    first = call["file_search"]["results"][0]
    assert (first["file_id"], first["file_name"]) == (files[0], "oslo.txt")
    assert 0 < first["score"] <= 1
    assert "content" not in first
    assert (message["type"], search["status"]) == ("message_creation", "completed")
    with_texts = flow.steps(f"order=asc&{INCLUDE}")[0]["step_details"]["tool_calls"][0]["file_search"]["results"]
    assert with_texts[0] == {**first, "content": [{"type": "text", "text": OSLO}]}
    one = caller.api("GET", f"{flow.path}/steps/{search['id']}?{INCLUDE}")
    assert one["step_details"]["tool_calls"][0]["file_search"]["results"] == with_texts
    system = caller.app.engine.requests[-1]["messages"][0]
    assert system["role"] == "system"
    assert OSLO in system["content"]
    said = caller.api("GET", f"/threads/{flow.thread}/messages?limit=1")["data"][0]["content"][0]["text"]
    assert said["value"] == "It is made of Italian marble.【0:0†source】 I like it."
    (citation,) = said["annotations"]
    assert citation == {
        "type": "file_citation",
        "text": "【0:0†source】",
        "start_index": 29,
        "end_index": 41,
        "file_citation": {"file_id": files[0]},
    }
    assert said["value"][citation["start_index"] : citation["end_index"]] == citation["text"]


def test_its_stream(library: tuple[Caller, str, list[str]]) -> None:
    caller, store, files = library
    events = streamed(caller, "What is the roof made of?", assistant=searching(store))
    searched = [*STEP, STEP_DELTA, "thread.run.step.completed"]
    assert names(events) == [*BEGIN, *searched, *MESSAGE, DELTA, *MESSAGE_END, "thread.run.completed"]
    pieces = [data["delta"]["content"][0]["text"] for name, data in events if name == DELTA]
    final = dict(events)["thread.message.completed"]["content"][0]["text"]
    assert "".join(piece["value"] for piece in pieces) == final["value"]
    cited = [annotation for piece in pieces for annotation in piece["annotations"]]
    assert cited == [{"index": index, **annotation} for index, annotation in enumerate(final["annotations"])]
    assert cited[0]["file_citation"] == {"file_id": files[0]}


def test_the_texts_in_a_stream_that_asks_for_them(library: tuple[Caller, str, list[str]]) -> None:
    caller, store, _ = library
    thread, assistant = make_thread(caller, "The roof?"), make_assistant(caller, **searching(store))["id"]
    events = caller.events(f"/threads/{thread}/runs?{INCLUDE}", {"assistant_id": assistant, "stream": True})
    step = next(data for name, data in events if name == "thread.run.step.completed")
    assert step["step_details"]["tool_calls"][0]["file_search"]["results"][0]["content"][0]["text"] == OSLO


def test_json_is_not_broken_by_citations(make_caller: MakeCaller) -> None:
    caller = make_caller('{"roof": "Italian marble"}')
    assistant = {**searching(store(caller, upload(caller, "oslo.txt", OSLO))), "response_format": {"type": "json_object"}}
    flow = Flow(caller, "The roof?", assistant=assistant)
    flow.read()
    said = caller.api("GET", f"/threads/{flow.thread}/messages?limit=1")["data"][0]["content"][0]["text"]
    assert said == {"value": '{"roof": "Italian marble"}', "annotations": []}


def test_options_of_the_tool(library: tuple[Caller, str, list[str]]) -> None:
    caller, store, _ = library
    options = {"max_num_results": 1, "ranking_options": {"ranker": "auto", "score_threshold": 0.0}}
    flow = Flow(caller, "The roof?", assistant=searching(store), tools=[{**SEARCH, "file_search": options}])
    flow.read()
    call = flow.steps()[0]["step_details"]["tool_calls"][0]
    assert len(call["file_search"]["results"]) == 1
    options["ranking_options"] = {"score_threshold": 1.0}
    flow = Flow(caller, "The roof?", assistant=searching(store), tools=[{**SEARCH, "file_search": options}])
    flow.read()
    found = flow.steps()[0]["step_details"]["tool_calls"][0]["file_search"]
    assert found == {"ranking_options": {"ranker": "default_2024_08_21", "score_threshold": 1.0}, "results": []}


@pytest.mark.parametrize(
    ("choice", "stores", "searches"),
    [("none", True, 0), ("auto", True, 1), ("required", True, 1), (SEARCH, True, 1), ("auto", False, 0), (SEARCH, False, 1)],
)
def test_when_it_searches(library: tuple[Caller, str, list[str]], choice: Any, stores: bool, searches: int) -> None:
    caller, store, _ = library
    flow = Flow(caller, "Hello", assistant=searching(store) if stores else {"tools": [SEARCH]}, tool_choice=choice)
    assert flow.read()["status"] == "completed"
    assert len([step for step in flow.steps() if step["type"] == "tool_calls"]) == searches


def test_a_search_before_a_call_is_not_made_again(make_caller: MakeCaller) -> None:
    caller = make_caller(calls_once)
    assistant = searching(store(caller, upload(caller, "oslo.txt", OSLO)))
    flow = Flow(caller, "Oslo?", assistant={**assistant, "tools": [SEARCH, WEATHER]})
    assert flow.read()["status"] == "requires_action"
    flow.submit("sunny")
    assert flow.read()["status"] == "completed"
    assert [len(step["step_details"].get("tool_calls", ())) for step in flow.steps()] == [1, 1, 0]
    assert OSLO in caller.app.engine.requests[-1]["messages"][0]["content"]


def test_a_message_brings_its_file(scripted: Caller) -> None:
    thread = make_thread(scripted)
    files = [upload(scripted, "oslo.txt", OSLO), upload(scripted, "bread.txt", BREAD)]
    for file in files:
        message = {"role": "user", "content": "Read this.", "attachments": [{"file_id": file, "tools": [SEARCH]}]}
        made = scripted.api("POST", f"/threads/{thread}/messages", message)
        assert made["attachments"] == message["attachments"]
    (made_store,) = scripted.api("GET", f"/threads/{thread}")["tool_resources"]["file_search"]["vector_store_ids"]
    found = scripted.api("GET", f"/vector_stores/{made_store}")
    assert found["expires_after"] == {"anchor": "last_active_at", "days": 7}
    assert found["file_counts"]["completed"] == 2
    assistant = make_assistant(scripted, tools=[SEARCH])["id"]
    run = scripted.api("POST", f"/threads/{thread}/runs", {"assistant_id": assistant})
    path = f"/threads/{thread}/runs/{run['id']}"
    assert scripted.api("GET", path)["status"] == "completed"
    step = scripted.api("GET", f"{path}/steps?order=asc")["data"][0]
    found_in = {one["file_id"] for one in step["step_details"]["tool_calls"][0]["file_search"]["results"]}
    assert found_in == set(files)


def test_a_thread_that_changes_while_a_file_is_attached(scripted: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    app, thread = scripted.app, make_thread(scripted)
    file, real = upload(scripted, "oslo.txt", OSLO), app.perform

    async def meanwhile(*args: Any) -> Any:
        taken = {"file_search": {"vector_store_ids": ["vs_other"]}}
        app.objects.change("thread", thread, lambda row: row.body.update(tool_resources=taken))
        return await real(*args)

    monkeypatch.setattr(app, "perform", meanwhile)
    message = {"role": "user", "content": "Read this.", "attachments": [{"file_id": file, "tools": [SEARCH]}]}
    assert refused(scripted, "POST", f"/threads/{thread}/messages", message, 409)["code"] == "conflict"
    assert scripted.api("GET", f"/threads/{thread}/messages")["data"] == []


def test_a_run_waits_for_files_that_are_being_indexed(make_caller: MakeCaller) -> None:
    caller = make_caller("Marble, Italian marble.", app={"pace": "live"})
    assistant = make_assistant(caller, tools=[SEARCH])["id"]
    attached = [{"file_id": upload(caller, "oslo.txt", OSLO), "tools": [SEARCH]}]
    body = {"thread": {"messages": [{"role": "user", "content": "The roof?", "attachments": attached}]}}
    events = caller.events("/threads/runs", {"assistant_id": assistant, "stream": True, **body})
    assert dict(events)["thread.message.completed"]["content"][0]["text"]["annotations"]


def test_stores_that_are_made_on_the_way(scripted: Caller) -> None:
    file = upload(scripted, "oslo.txt", OSLO)
    described = {"file_search": {"vector_stores": [{"file_ids": [file], "metadata": {"a": "b"}}]}}
    assistant = make_assistant(scripted, tools=[SEARCH], tool_resources=described)
    (lasting,) = assistant["tool_resources"]["file_search"]["vector_store_ids"]
    thread = scripted.api("POST", "/threads", {"tool_resources": described})
    (passing,) = thread["tool_resources"]["file_search"]["vector_store_ids"]
    for id, expires in ((lasting, False), (passing, True)):
        made = scripted.api("GET", f"/vector_stores/{id}")
        assert (made["metadata"], made["file_counts"]["total"]) == ({"a": "b"}, 1)
        assert (made.get("expires_after") is not None) == expires
    other = scripted.api(
        "POST", f"/threads/{thread['id']}", {"tool_resources": {"file_search": {"vector_store_ids": [lasting]}}}
    )
    assert other["tool_resources"] == {"file_search": {"vector_store_ids": [lasting]}}
    wrong = {"file_search": {"vector_stores": [{"file_ids": ["file-none"]}]}}
    assert "file-none" in refused(scripted, "POST", "/threads", {"tool_resources": wrong}, 404)["message"]


def test_a_store_that_is_gone_fails_the_run(library: tuple[Caller, str, list[str]]) -> None:
    caller, store, _ = library
    assistant = make_assistant(caller, **searching(store))["id"]
    caller.api("DELETE", f"/vector_stores/{store}")
    thread = make_thread(caller, "The roof?")
    run = caller.api("POST", f"/threads/{thread}/runs", {"assistant_id": assistant})
    assert store in caller.api("GET", f"/threads/{thread}/runs/{run['id']}")["last_error"]["message"]


def test_excerpts_give_way_to_a_small_context(make_caller: MakeCaller) -> None:
    caller = make_caller("Fine.", context=40)
    assistant = searching(store(caller, upload(caller, "oslo.txt", OSLO), upload(caller, "bread.txt", BREAD)))
    flow = Flow(caller, "The roof?", assistant=assistant)
    assert flow.read()["status"] == "completed"
    system = caller.app.engine.requests[-1]["messages"][0]["content"]
    assert (OSLO in system, BREAD in system) == (True, False)


# -- citations by themselves -------------------------------------------------------------------------------------------

ROOF = Excerpt(0, "file-1", "oslo.txt", OSLO)
DOUGH = Excerpt(1, "file-2", "bread.txt", BREAD)


def cited(question: str, *pieces: str) -> str:
    citer = Citer(question, [ROOF, DOUGH])
    found = [piece for text in pieces for piece in citer.feed(text)]
    found += citer.end()
    whole = "".join(piece.text for piece in found)
    for piece in found:
        if piece.annotation is not None:
            assert whole[piece.annotation["start_index"] : piece.annotation["end_index"]] == piece.text
    return whole.replace("†source", "")


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("The roof?", "Italian marble. Flour and yeast.", "Italian marble.【0:0】 Flour and yeast.【0:1】"),
        ("The roof?", "- Italian marble\n- flour and salt", "- Italian marble【0:0】\n- flour and salt【0:1】"),
        ("The roof?", "I do not know the roof.", "I do not know the roof."),
        ("Is the roof of marble?", "The roof is of marble.", "The roof is of marble."),
        ("The roof?", "Parrots like sunflower seeds and marble.", "Parrots like sunflower seeds and marble."),
        ("The roof?", "", ""),
        ("The roof?", "Marble costs 3.50 a stone. I know.", "Marble costs 3.50 a stone. I know."),
    ],
)
def test_which_sentences_are_cited(question: str, answer: str, expected: str) -> None:
    assert cited(question, answer) == expected
    assert cited(question, *answer) == expected
    by_words = cited(question, *[f"{word} " for word in answer.split(" ")])
    assert "".join(by_words.split()) == "".join(expected.split())
