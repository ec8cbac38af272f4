"""File search in responses: what is looked for, what the model is told, what the answer cites."""

from __future__ import annotations

from typing import Any

import pytest

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_responses import WEATHER, respond, text_of
from .test_responses_stream import kinds, stream

NOTES = {
    "whales.txt": "The blue whale is the largest animal. It weighs about 150 tonnes.",
    "tea.txt": "Green tea is steeped at eighty degrees for two minutes.",
}
ANSWER = "The blue whale weighs about 150 tonnes. That is all."
QUESTION = "How heavy is a whale?"


def stored(caller: Caller, texts: dict[str, str]) -> dict[str, Any]:
    """Puts files with these texts into a vector store; gives the tool that searches it."""
    files = [caller.upload("/files", {"purpose": "assistants", "file": (name, text.encode())}) for name, text in texts.items()]
    store = caller.send(ask({"file_ids": [file["id"] for file in files]}, path="/v1/vector_stores")).json
    return {"type": "file_search", "vector_store_ids": [store["id"]]}


@pytest.fixture
def library(make_caller: MakeCaller) -> tuple[Caller, dict[str, Any]]:
    caller = make_caller(ANSWER)
    return caller, stored(caller, NOTES)


def test_an_answer_with_citations(library: tuple[Caller, dict[str, Any]]) -> None:
    caller, tool = library
    response = respond(caller, QUESTION, tools=[tool], include=["file_search_call.results"])
    search, message = response["output"]
    assert (search["type"], search["status"], search["queries"]) == ("file_search_call", "completed", [QUESTION])
    best = search["results"][0]
    assert (best["filename"], best["text"]) == ("whales.txt", NOTES["whales.txt"])
    assert best["score"] >= search["results"][-1]["score"]
    (citation,) = message["content"][0]["annotations"]
    assert citation == {
        "type": "file_citation",
        "file_id": best["file_id"],
        "filename": "whales.txt",
        "index": ANSWER.index(" That"),
    }
    assert message["content"][0]["text"] == ANSWER
    told = caller.app.engine.requests[-1]["messages"]
    assert NOTES["whales.txt"] in told[-2]["content"]
    assert told[-1] == {"role": "user", "content": QUESTION}
    path = f"/responses/{response['id']}"
    assert caller.api("GET", path)["output"][0]["results"] is None
    assert caller.api("GET", f"{path}?include[]=file_search_call.results") == response


def test_its_stream(library: tuple[Caller, dict[str, Any]]) -> None:
    caller, tool = library
    events = stream(caller, QUESTION, tools=[tool])
    assert kinds(events)[2:8] == [
        *("output_item.added", "file_search_call.in_progress", "file_search_call.searching", "file_search_call.completed"),
        *("output_item.done", "output_item.added"),
    ]
    assert events[6]["item"]["results"] is None
    (cited,) = (event for event in events if event["type"].endswith("annotation.added"))
    final = events[-1]["response"]["output"][1]["content"][0]
    assert [cited["annotation"]] == final["annotations"]
    before = [event["delta"] for event in events[: cited["sequence_number"]] if event["type"].endswith("text.delta")]
    assert len("".join(before)) == cited["annotation"]["index"]
    assert "".join(event["delta"] for event in events if event["type"].endswith("text.delta")) == ANSWER == final["text"]


def test_filters_ranking_and_limits(library: tuple[Caller, dict[str, Any]]) -> None:
    caller, tool = library

    def found(**given: Any) -> list[str]:
        response = respond(caller, QUESTION, tools=[{**tool, **given}], include=["file_search_call.results"])
        return [result["filename"] for result in response["output"][0]["results"]]

    assert sorted(found()) == ["tea.txt", "whales.txt"]
    assert found(max_num_results=1) == ["whales.txt"]
    assert found(ranking_options={"score_threshold": 1.0}) == []
    assert found(filters={"type": "eq", "key": "kind", "value": "x"}) == []
    for options in ({"max_num_results": 51}, {"max_num_results": 0}):
        respond(caller, tools=[{**tool, **options}], status=400)


def test_when_it_searches(library: tuple[Caller, dict[str, Any]]) -> None:
    caller, tool = library

    def output(input: Any = QUESTION, tools: Any = (tool,), **body: Any) -> list[str]:
        return [item["type"] for item in respond(caller, input, tools=list(tools), **body)["output"]]

    searched = ["file_search_call", "message"]
    assert output() == output(tool_choice="required") == output(tool_choice={"type": "file_search"}) == searched
    assert output(tool_choice="none") == output(max_tool_calls=0) == ["message"]
    assert output(tools=[WEATHER, tool], tool_choice="required") == searched
    assert output(tools=[WEATHER, tool], tool_choice={"type": "function", "name": "get_weather"}) == ["message"]
    only = {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "get_weather"}]}
    assert output(tools=[WEATHER, tool], tool_choice=only) == ["message"]
    answered = [
        {"role": "user", "content": QUESTION},
        {"type": "function_call", "call_id": "c", "name": "get_weather", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "c", "output": "rain"},
    ]
    assert output(answered, tools=[WEATHER, tool]) == ["message"]


def test_excerpts_leave_room_for_the_question(make_caller: MakeCaller) -> None:
    caller = make_caller("Done.", context=60)
    tool = stored(caller, {f"{number}.txt": f"whale number {number} " + "swims far " * 12 for number in range(4)})
    response = respond(caller, QUESTION, tools=[tool], include=["file_search_call.results"])
    assert text_of(response) == "Done."
    assert len(response["output"][0]["results"]) == 4
    assert caller.app.engine.requests[-1]["messages"][-2]["content"].count("From ") == 1
