"""Whatever a server streams or answers, and whatever a schema holds: the helpers raise nothing but what they say they raise."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entrechat._core.hints import wrapper_of
from entrechat._core.wrap import wrap_class
from entrechat.errors import OpenAIError
from entrechat.helpers.assistant_stream_state import RunState
from entrechat.helpers.chat_stream_state import ChatCompletionStreamState
from entrechat.helpers.responses_stream_state import ResponseStreamState
from entrechat.helpers.strict_lint import lint
from entrechat.helpers.strict_schema import strict
from entrechat.helpers.structured_results import parsed_completion
from entrechat.helpers.structured_tools import Parsers
from entrechat.types.beta import AssistantStreamEvent
from entrechat.types.chat import ChatCompletion, ChatCompletionChunk
from entrechat.types.responses import ResponseStreamEvent

TEXTS = 'a text function custom message output_text stop length image_file object { {"a": {} # #/$defs/A'.split()
SCALARS: Any = st.sampled_from([None, True, 0, 1, -1, 1.5, "", *TEXTS])
SCHEMA = (
    "type properties items $ref $defs anyOf allOf oneOf enum const format required additionalProperties prefixItems default"
    " description not minLength A"
).split()
CHUNK = (
    "index delta content tool_calls function name arguments id custom input refusal logprobs finish_reason role type a".split()
)
EVENT = (
    "id output_index content_index item_id item part delta text response output content phase name arguments namespace"
    " summary_index status a"
).split()
RUN = "id delta content index text value step_details tool_calls type function arguments image_file code_interpreter a".split()
EVENTS = [
    "response.created",
    "response.completed",
    "response.failed",
    "response.output_item.added",
    "response.output_item.done",
    "response.content_part.added",
    "response.output_text.delta",
    "response.output_text.done",
    "response.function_call_arguments.delta",
    "response.reasoning_summary_text.delta",
]
RUN_EVENTS = [
    "thread.created",
    "thread.message.created",
    "thread.message.delta",
    "thread.message.completed",
    "thread.run.step.created",
    "thread.run.step.delta",
    "thread.run.step.completed",
    "thread.run.completed",
    "error",
]
TOOLS = [{"type": "function", "name": "a", "strict": True}]
ANY_OBJECT = {"type": "object", "properties": {}}
CUT_OR_NO_JSON = (OpenAIError, json.JSONDecodeError)  # what streams and `parse` are said to raise

odd = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def trees(names: list[str]) -> st.SearchStrategy[Any]:
    """JSON made of these names."""
    return st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(names), inner, max_size=6),
        max_leaves=12,
    )


def objects(names: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(names), trees(names), max_size=6)


@odd
@given(objects(SCHEMA))
def test_schemas(schema: dict[str, Any]) -> None:
    findings, _ = lint(schema)
    assert all(str(finding) for finding in findings)
    try:
        assert isinstance(strict(schema), dict)
    except ValueError as error:
        assert "the schema has no '" in str(error)


@odd
@given(st.lists(st.fixed_dictionaries({"choices": st.lists(objects(CHUNK) | SCALARS, max_size=2) | SCALARS}), max_size=3))
def test_chunks(chunks: list[dict[str, Any]]) -> None:
    state: Any = ChatCompletionStreamState(input_tools=TOOLS, response_format=ANY_OBJECT)
    wrap = wrap_class(ChatCompletionChunk)
    try:
        for each in chunks:
            for event in state.handle_chunk(wrap(each)):
                assert event.to_dict()["type"] == event.type
        state.get_final_completion()
    except CUT_OR_NO_JSON:
        return


@odd
@given(objects(["choices", "usage", *CHUNK, "message", "tool_calls"]))
def test_completions(answer: dict[str, Any]) -> None:
    try:
        assert isinstance(parsed_completion(wrap_class(ChatCompletion)(answer), json.loads, Parsers(TOOLS)), ChatCompletion)
    except CUT_OR_NO_JSON:
        return


@odd
@given(st.lists(st.tuples(st.sampled_from(EVENTS), objects(EVENT)), max_size=4))
def test_events_of_responses(events: list[tuple[str, dict[str, Any]]]) -> None:
    state: Any = ResponseStreamState(text_format=ANY_OBJECT, input_tools=TOOLS)
    wrap: Any = wrapper_of(ResponseStreamEvent)
    try:
        for kind, members in events:
            for event in state.handle_event(wrap({**members, "type": kind})):
                assert repr(event)
            snapshot = state.current_response_snapshot
            assert isinstance(snapshot.output_text, str)
            assert snapshot.output_parsed is None or isinstance(snapshot.output_parsed, dict | list | str | int | float)
    except CUT_OR_NO_JSON:
        return


@odd
@given(st.lists(st.tuples(st.sampled_from(RUN_EVENTS), objects(RUN) | SCALARS), max_size=4))
def test_events_of_runs(events: list[tuple[str, Any]]) -> None:
    state = RunState()
    wrap: Any = wrapper_of(AssistantStreamEvent)
    for kind, data in events:
        calls = state.take(wrap({"event": kind, "data": data}))
        assert calls[0][0] == "on_event"
        assert all(repr(argument) for _, arguments in calls for argument in arguments)
        assert repr(state.message)
        assert repr(state.step)
