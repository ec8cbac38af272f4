"""Evals: what they hold, their runs over every kind of source, and what is left of a run that was cut off."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.testing import LocalServer

from .caller import Caller
from .conftest import MakeCaller
from .test_graders import check

CONFIG = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
ASKED = {"type": "template", "template": [{"role": "user", "content": "{{item.question}}"}]}
ROWS = [{"item": {"question": text, "answer": answer}} for text, answer in (("yes", "yes"), ("no", "yes"), ("maybe", "may"))]


def make(caller: Caller, *criteria: Any, config: Any = CONFIG, **more: Any) -> Any:
    body = {"data_source_config": config, "testing_criteria": list(criteria or [check("eq")]), **more}
    return caller.api("POST", "/evals", body, status=201)


def content(rows: list[Any] = ROWS) -> Any:
    return {"type": "file_content", "content": rows}


def sampled(source: Any = None, **more: Any) -> Any:
    source = content() if source is None else source
    return {"type": "completions", "model": "gpt-4o-mini", "input_messages": ASKED, "source": source, **more}


def start(caller: Caller, evaluation: Any, data_source: Any, status: int = 201) -> Any:
    return caller.api("POST", f"/evals/{evaluation['id']}/runs", {"data_source": data_source, "name": "first"}, status=status)


def finished(caller: Caller, run: Any) -> Any:
    return caller.api("GET", f"/evals/{run['eval_id']}/runs/{run['id']}")


def items(caller: Caller, run: Any, query: str = "") -> list[Any]:
    found = caller.api("GET", f"/evals/{run['eval_id']}/runs/{run['id']}/output_items{query}")["data"]
    return sorted(found, key=lambda item: item["datasource_item_id"])


def test_an_eval_through_its_life(scripted: Caller) -> None:
    made = make(scripted, check("eq"), check("like", name="d"), name="mine", metadata={"a": "b"})
    assert made["data_source_config"]["schema"]["required"] == ["item", "sample"]
    assert [each["id"].startswith(f"{each['name']}-") for each in made["testing_criteria"]] == [True, True]
    assert scripted.api("GET", f"/evals/{made['id']}") == made
    second = make(scripted, config={"type": "logs", "metadata": {"use": "case"}})
    assert second["data_source_config"]["metadata"] == {"use": "case"}
    changed = scripted.api("POST", f"/evals/{made['id']}", {"name": "yours"})
    assert (changed["name"], changed["metadata"]) == ("yours", {"a": "b"})
    assert [each["id"] for each in scripted.api("GET", "/evals?limit=1")["data"]] == [made["id"]], "the oldest first"
    assert [each["id"] for each in scripted.api("GET", f"/evals?after={made['id']}")["data"]] == [second["id"]]
    run = start(scripted, made, sampled())
    finished(scripted, run)
    gone = scripted.api("DELETE", f"/evals/{made['id']}")
    assert gone == {"object": "eval.deleted", "deleted": True, "eval_id": made["id"]}
    scripted.api("GET", f"/evals/{made['id']}", status=404)
    assert [scripted.app.objects.count(kind) for kind in ("eval_run", "eval_run_source", "eval_output_item")] == [0, 0, 0]


@pytest.mark.parametrize("kind", ["completions", "responses"])
def test_a_run_samples_and_grades_every_row(make_caller: MakeCaller, kind: str) -> None:
    asked: list[Any] = []

    def script(body: Any) -> str:
        asked.append(body)
        return str(body["messages"][-1]["content"])

    caller = make_caller(script)
    evaluation = make(caller, check("eq"), check("like", name="inside"))
    sampling = {"temperature": 0.5, "max_completion_tokens": 20, "top_p": 0.5}
    run = start(caller, evaluation, {**sampled(), "type": kind, "sampling_params": sampling})
    assert (run["status"], run["name"], run["model"]) == ("queued", "first", "gpt-4o-mini")
    run = finished(caller, run)
    assert run["status"] == "completed"
    assert run["result_counts"] == {"total": 3, "errored": 0, "passed": 1, "failed": 2}
    ids = [each["id"] for each in evaluation["testing_criteria"]]
    assert run["per_testing_criteria_results"] == [
        {"testing_criteria": ids[0], "passed": 1, "failed": 2},
        {"testing_criteria": ids[1], "passed": 2, "failed": 1},
    ]
    [used] = run["per_model_usage"]
    assert (used["model_name"], used["invocation_count"], used["total_tokens"]) == ("gpt-4o-mini", 3, 6)
    assert {(body["temperature"], body["top_p"]) for body in asked} == {(0.5, 0.5)}
    assert run["report_url"] == f"http://local/v1/evals/{evaluation['id']}/runs/{run['id']}"
    first, second, third = items(caller, run)
    assert [each["status"] for each in (first, second, third)] == ["pass", "fail", "fail"]
    assert first["sample"]["input"] == [{"role": "user", "content": "yes"}]
    assert first["sample"]["output"] == [{"role": "assistant", "content": "yes"}]
    assert (first["sample"]["temperature"], first["sample"]["max_completion_tokens"]) == (0.5, 20)
    assert [(each["name"], each["passed"]) for each in third["results"]] == [(ids[0], False), (ids[1], True)]
    one = caller.api("GET", f"/evals/{evaluation['id']}/runs/{run['id']}/output_items/{first['id']}")
    assert one == first
    assert [each["id"] for each in items(caller, run, "?status=pass")] == [first["id"]]
    assert caller.api("GET", f"/evals/{evaluation['id']}/runs?status=failed")["data"] == []


def test_graders_that_are_models(make_caller: MakeCaller) -> None:
    def script(body: Any) -> str:
        text = body["messages"][-1]["content"]
        return json.dumps({"result": {"label": text, "score": 0.5}["label" if "label" in json.dumps(body) else "score"]})

    caller = make_caller(script)
    ask = [{"role": "user", "content": "{{sample.output_text}}"}]
    label = {"type": "label_model", "name": "label", "model": "gpt-4o", "labels": ["yes", "no"], "passing_labels": ["yes"]}
    rows = [{"item": {}, "sample": {"output_text": text}} for text in ("yes", "no")]
    score = {"type": "score_model", "name": "score", "model": "gpt-4o-mini", "input": ask}
    evaluation = make(caller, {**label, "input": [{"role": "developer", "content": "label this"}, *ask]}, score)
    run = finished(caller, start(caller, evaluation, {"type": "jsonl", "source": content(rows)}))
    assert run["result_counts"] == {"total": 2, "errored": 0, "passed": 1, "failed": 1}
    assert {each["model_name"]: each["invocation_count"] for each in run["per_model_usage"]} == {"gpt-4o": 2, "gpt-4o-mini": 2}
    first, _ = items(caller, run)
    labelled, scored = first["results"]
    assert (labelled["passed"], scored["score"], scored["passed"]) == (True, 0.5, True)
    assert labelled["sample"]["output"] == [{"role": "assistant", "content": '{"result": "yes"}'}]


def test_rows_of_a_file(scripted: Caller) -> None:
    lines = b"\n".join(json.dumps({**row, "sample": {"output_text": "yes"}}).encode() for row in ROWS) + b"\n\n"
    file = scripted.upload("/files", {"purpose": "evals", "file": ("rows.jsonl", lines)})["id"]
    evaluation = make(scripted)
    source = {"type": "jsonl", "source": {"type": "file_id", "id": file}}
    run = finished(scripted, start(scripted, evaluation, source))
    assert run["result_counts"] == {"total": 3, "errored": 0, "passed": 2, "failed": 1}
    assert run["per_model_usage"] == []
    assert items(scripted, run)[0]["sample"]["usage"]["total_tokens"] == 0
    missing = start(scripted, evaluation, {"type": "jsonl", "source": {"type": "file_id", "id": "file-none"}}, status=404)
    assert missing["error"]["param"] == "data_source.source.id"
    for bad, code in ((b"{broken\n", "invalid_jsonl"), (b'{"item": 1}\n', "invalid_jsonl")):
        file = scripted.upload("/files", {"purpose": "evals", "file": ("rows.jsonl", lines + bad)})["id"]
        run = finished(scripted, start(scripted, evaluation, {"type": "jsonl", "source": {"type": "file_id", "id": file}}))
        assert (run["status"], run["error"]["code"]) == ("failed", code)
        assert "Row 4" in run["error"]["message"]


def test_stored_completions(scripted: Caller) -> None:
    for text, use in (("yes", "a"), ("no", "a"), ("yes", "b")):
        scripted.chat(text, store=True, metadata={"use": use})
    evaluation = make(scripted, check("eq", reference="yes"), config={"type": "logs"})
    source: dict[str, Any] = {"type": "stored_completions", "metadata": {"use": "a"}}
    run = finished(scripted, start(scripted, evaluation, {"type": "completions", "source": source}))
    assert run["result_counts"] == {"total": 2, "errored": 0, "passed": 1, "failed": 1}
    again = {"type": "completions", "source": {**source, "limit": 1}, "model": "gpt-4o"}
    run = finished(scripted, start(scripted, evaluation, again))
    assert (run["result_counts"]["total"], run["per_model_usage"][0]["invocation_count"]) == (1, 1)
    assert items(scripted, run)[0]["sample"]["input"] == [{"role": "user", "content": "yes"}], (
        "the stored messages are asked again"
    )
    for none in ({"model": "gpt-3.5-turbo"}, {"created_after": 2_000_000_000}, {"created_before": 5}):
        run = finished(scripted, start(scripted, evaluation, {"type": "completions", "source": {**source, **none}}))
        assert (run["status"], run["result_counts"]["total"]) == ("completed", 0)


def test_stored_responses(scripted: Caller) -> None:
    for text in ("yes", "no"):
        scripted.api("POST", "/responses", {"model": "gpt-4o", "input": text, "instructions": f"Say {text}.", "user": "me"})
    evaluation = make(scripted, check("eq", reference="yes"), config={"type": "logs"})
    source: dict[str, Any] = {"type": "responses", "users": ["me"], "model": "gpt-4o"}
    run = finished(scripted, start(scripted, evaluation, {"type": "responses", "source": source}))
    assert run["result_counts"] == {"total": 2, "errored": 0, "passed": 1, "failed": 1}
    for more, total in (
        ({"instructions_search": "Say no"}, 1),
        ({"users": ["you"]}, 0),
        ({"tools": ["web_search"]}, 0),
        ({"temperature": 0.1}, 0),
        ({"metadata": {"a": "b"}}, 0),
    ):
        run = finished(scripted, start(scripted, evaluation, {"type": "responses", "source": {**source, **more}}))
        assert run["result_counts"]["total"] == total
    again = {"type": "responses", "source": source, "model": "gpt-4o-mini", "sampling_params": {"seed": 1}}
    run = finished(scripted, start(scripted, evaluation, again))
    assert (run["result_counts"]["passed"], run["per_model_usage"][0]["model_name"]) == (1, "gpt-4o-mini")


def test_a_row_that_fails_does_not_fail_the_run(scripted: Caller) -> None:
    rows = [*ROWS, {"item": {"question": "yes"}}, {"item": {"answer": "yes"}}]
    evaluation = make(scripted)
    run = finished(scripted, start(scripted, evaluation, sampled(content(rows))))
    assert run["result_counts"] == {"total": 5, "errored": 2, "passed": 1, "failed": 2}
    *_, no_answer, no_question = items(scripted, run)
    assert no_answer["results"][0]["error"]["code"] == "invalid_variable_error"
    assert (no_question["results"], no_question["sample"]["error"]["code"]) == ([], "invalid_template")
    run = finished(scripted, start(scripted, evaluation, {**sampled(), "model": "claude"}))
    assert (run["status"], run["result_counts"]["errored"]) == ("completed", 3)
    assert {each["sample"]["error"]["code"] for each in items(scripted, run)} == {"model_not_found"}


def test_messages_out_of_the_row(scripted: Caller) -> None:
    messages = [{"role": "user", "content": [{"type": "input_text", "text": "yes"}]}]
    rows = [{"item": {"turns": messages, "answer": "yes"}}, {"item": {"turns": "none", "answer": "yes"}}]
    reference = {"type": "item_reference", "item_reference": "item.turns"}
    evaluation = make(scripted)
    for kind in ("completions", "responses"):
        data_source = {**sampled(content(rows), input_messages=reference), "type": kind}
        run = finished(scripted, start(scripted, evaluation, data_source))
        assert run["result_counts"] == {"total": 2, "errored": 1, "passed": 1, "failed": 0}


PYTHON = {"type": "python", "name": "p", "source": "x"}
REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"testing_criteria": []}, "testing_criteria", "empty_array"),
    ({"testing_criteria": [PYTHON]}, "testing_criteria[0].source", "invalid_value"),
    ({"testing_criteria": [check("eq"), check("eq", "{{x}}")]}, "testing_criteria[1].input", "invalid_template"),
    ({"testing_criteria": [{**check("eq"), "operation": "is"}]}, "testing_criteria[0].operation", "invalid_value"),
    ({"data_source_config": {"type": "custom"}}, "data_source_config.item_schema", "missing_required_parameter"),
]


@pytest.mark.parametrize(("change", "param", "code"), REFUSED)
def test_what_is_no_eval_is_refused(scripted: Caller, change: dict[str, Any], param: str, code: str) -> None:
    body = {"data_source_config": CONFIG, "testing_criteria": [check("eq")], **change}
    error = scripted.api("POST", "/evals", body, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)


def test_what_is_no_run_is_refused(scripted: Caller) -> None:
    evaluation = make(scripted)
    refused: list[tuple[Any, str]] = [
        ({"type": "completions", "source": content(), "input_messages": ASKED}, "data_source.model"),
        ({"type": "completions", "source": content(), "model": "m"}, "data_source.input_messages"),
        (
            sampled(input_messages={"type": "template", "template": [{"role": "user", "content": "{{q}}"}]}),
            "data_source.input_messages.template",
        ),
        ({"type": "jsonl", "source": {"type": "file_content", "content": [{}]}}, "data_source.source.content[0].item"),
    ]
    for data_source, param in refused:
        assert start(scripted, evaluation, data_source, status=400)["error"]["param"] == param
    start(scripted, {"id": "eval_none"}, sampled(), status=404)
    scripted.api("GET", f"/evals/{evaluation['id']}/runs/evalrun_none", status=404)
    scripted.api("GET", f"/evals/{evaluation['id']}/runs/evalrun_none/output_items", status=404)


def test_each_read_sees_the_next_state(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"pace": "reads"})
    run = start(caller, make(caller), sampled())
    assert [finished(caller, run)["status"] for _ in range(3)] == ["in_progress", "completed", "completed"]


def test_cancelling_keeps_what_is_graded(make_caller: MakeCaller) -> None:
    held, asked = threading.Event(), threading.Event()

    def script(body: Any) -> str:
        if body["messages"][0]["content"] == "maybe":
            asked.set()
            held.wait(20)
        return "yes"

    caller = make_caller(script, slots=16, app={"pace": "live"})
    evaluation = make(caller)
    try:
        run = start(caller, evaluation, sampled())
        assert asked.wait(20)
        while finished(caller, run)["result_counts"]["passed"] < 2:
            pass  # the two others are graded side by side
        path = f"/evals/{evaluation['id']}/runs/{run['id']}"
        canceled = caller.api("POST", f"{path}/cancel")
    finally:
        held.set()
    assert canceled["status"] == "canceled"
    assert canceled["per_testing_criteria_results"][0]["passed"] == 2
    assert len(items(caller, run)) == 2
    assert caller.api("POST", f"{path}/cancel", status=409)["error"]["code"] == "run_not_cancelable"
    assert caller.api("DELETE", path) == {"object": "eval.run.deleted", "deleted": True, "run_id": run["id"]}
    caller.api("GET", path, status=404)
    assert caller.app.objects.count("eval_output_item") == 0


def test_a_restart_goes_on_and_keeps_what_is_graded(tmp_path: Path, colour: str) -> None:
    stopped, hang = threading.Event(), threading.Event()
    asked: list[str] = []

    def script(body: Any) -> str:
        asked.append(body["messages"][0]["content"])
        if len(asked) > 5:  # this answer never comes to its run
            stopped.set()
            hang.wait(20)
        return "yes"

    def opened(script: Any) -> Caller:
        return Caller(App(Scripted(script, slots=1), embedder=HashedWords(), state=tmp_path), colour)

    rows = [{"item": {"question": str(number), "answer": "yes"}} for number in range(12)]
    first = opened(script)
    run = start(first, make(first), sampled(content(rows)))
    assert stopped.wait(20)
    while finished(first, run)["result_counts"]["passed"] < 5:
        pass  # what is counted is kept
    first.app.jobs.close()
    hang.set()
    first.close()
    first.app.close()
    again: list[str] = []

    def quick(body: Any) -> str:
        again.append(body["messages"][0]["content"])
        return "yes"

    second = opened(quick)
    second.api("GET", "/models")  # the first request finds the job
    asyncio.run(second.app.jobs.wait("eval_run", run["id"]))
    done = finished(second, run)
    assert (done["status"], done["result_counts"]["passed"]) == ("completed", 12)
    assert sorted([*asked[:5], *again], key=int) == [str(number) for number in range(12)], "nothing is asked twice"
    assert done["per_model_usage"][0]["invocation_count"] == 12
    assert [each["datasource_item_id"] for each in items(second, run)] == list(range(12))
    second.close()
    second.app.close()


def test_our_client(colour: str) -> None:
    with LocalServer() as server:
        criteria: Any = [check("eq")]

        async def run() -> Any:
            client = server.async_client
            made = await client.evals.create(data_source_config=CONFIG, testing_criteria=criteria)  # type: ignore[arg-type]
            begun = await client.evals.runs.create(made.id, data_source=sampled())
            found = await client.evals.runs.retrieve(begun.id, eval_id=made.id)
            return found, [each async for each in client.evals.runs.output_items.list(begun.id, eval_id=made.id)]

        if colour == "async":
            found, listed = asyncio.run(run())
        else:
            client = server.client
            made = client.evals.create(data_source_config=CONFIG, testing_criteria=criteria)  # type: ignore[arg-type]
            begun = client.evals.runs.create(made.id, data_source=sampled())
            found = client.evals.runs.retrieve(begun.id, eval_id=made.id)
            listed = list(client.evals.runs.output_items.list(begun.id, eval_id=made.id))
    assert (found.status, found.result_counts.passed, found.result_counts.failed) == ("completed", 1, 2)
    assert sorted(each.status for each in listed) == ["fail", "fail", "pass"]
