"""Runs with the real models: one that chats and one that embeds."""

from __future__ import annotations

import pytest

from .caller import Caller
from .test_assistants import WEATHER
from .test_runs_search import BREAD, OSLO, searching, store, upload
from .test_runs_stream import streamed

pytestmark = pytest.mark.model


def test_a_search_with_a_citation(real: Caller) -> None:
    files = [upload(real, "oslo.txt", OSLO), upload(real, "bread.txt", BREAD)]
    assistant = searching(store(real, *files))
    told = dict(streamed(real, "What is the roof of the opera house in Oslo made of?", assistant=assistant))
    run, message = told["thread.run.completed"], told["thread.message.completed"]
    steps = real.api("GET", f"/threads/{run['thread_id']}/runs/{run['id']}/steps?order=asc")["data"]
    results = steps[0]["step_details"]["tool_calls"][0]["file_search"]["results"]
    assert results[0]["file_id"] == files[0]
    said = message["content"][0]["text"]
    assert "marble" in said["value"]
    assert {annotation["file_citation"]["file_id"] for annotation in said["annotations"]} == {files[0]}
    assert run["usage"]["prompt_tokens"] > 20


def test_a_function(real: Caller) -> None:
    events = streamed(real, "What is the weather in Oslo?", assistant={"tools": [WEATHER]}, tool_choice="required")
    run = dict(events)["thread.run.requires_action"]
    (call,) = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert call["function"] == {"name": "get_weather", "arguments": '{"city":"Oslo"}'}
    outputs = [{"tool_call_id": call["id"], "output": "15 degrees, sunny"}]
    path = f"/threads/{run['thread_id']}/runs/{run['id']}/submit_tool_outputs"
    told = dict(real.events(path, {"tool_outputs": outputs, "stream": True}))
    assert told["thread.run.completed"]["usage"]["total_tokens"] > 0
    assert told["thread.message.completed"]["content"][0]["text"]["value"]
