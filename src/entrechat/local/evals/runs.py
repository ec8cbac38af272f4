"""Runs of evals: every row is sampled, where the run asks for it, and graded; several side by side."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .. import deliveries
from ..auth import Caller
from ..handlers.running import shown
from ..shapes import is_array, is_object, obj
from . import graders, models, sources, templates
from .models import AskError, Said
from .sources import Datum

if TYPE_CHECKING:
    from ..app import App
    from ..jobs import Job
    from ..store import Row
    from .graders import Grade

EVAL = "eval"
RUN = "eval_run"
SOURCE = "eval_run_source"
"""A run's data source, which may be long, apart from what changes with each item; it has the run's id."""
ITEM = "eval_output_item"
UNFINISHED = ("queued", "in_progress")
SIDE_BY_SIDE = 8
_EVENTS = {"completed": "eval.run.succeeded", "failed": "eval.run.failed", "canceled": "eval.run.canceled"}
_COUNTS = {"pass": "passed", "fail": "failed", "error": "errored"}


async def work(job: Job) -> None:
    """From any state that an earlier process left the run in."""
    app = job.app
    try:
        await _work(job)
    except Exception as error:
        problem = shown(error)
        end(app, job.target, "failed", {"code": problem.code or "server_error", "message": problem.message})
        if problem.status >= 500:
            raise


async def _work(job: Job) -> None:
    app = job.app
    run = app.objects.find(RUN, job.target, project=job.project)
    source = app.objects.find(SOURCE, job.target, project=job.project)
    if run is None or source is None or run.body["status"] not in UNFINISHED:
        return
    data_source = source.body
    await job.step()
    if run.body["status"] == "queued":
        ids = sources.kept(app, job.project, data_source["source"])
        total = await asyncio.to_thread(_count, sources.rows(app, job.project, data_source["source"], ids))

        def begin(row: Row) -> None:
            if row.body["status"] == "queued":
                row.body["status"] = "in_progress"
                row.body["result_counts"]["total"] = total
                row.private["ids"] = ids

        run = app.objects.change(RUN, job.target, begin)
        await job.step()
    if run is not None and run.body["status"] == "in_progress":
        await _grade_all(app, run, data_source, Caller(*job.payload["caller"]))
        end(app, run.id, "completed")


def _count(rows: Iterator[Datum]) -> int:
    return sum(1 for _ in rows)


async def _grade_all(app: App, run: Row, data_source: dict[str, Any], caller: Caller) -> None:
    """Every row that has no result yet."""
    evaluation = app.objects.get(EVAL, run.body["eval_id"], project=run.project)
    criteria = evaluation.body["testing_criteria"]
    done = app.results.done(run.id)
    rows = sources.rows(app, run.project, data_source["source"], run.private["ids"])
    waiting = (row for row in rows if row.number not in done)

    async def one_after_another() -> None:
        for row in waiting:
            _keep(app, run, *await _item(app, caller, data_source, criteria, row))

    await asyncio.gather(*(one_after_another() for _ in range(SIDE_BY_SIDE)))


def _keep(app: App, run: Row, item: dict[str, Any], tally: dict[str, Any]) -> None:
    """An output item and what it adds to the run, as one step; nothing where the run was canceled meanwhile."""
    number = item["datasource_item_id"]
    with app.db.transaction():
        found = app.objects.find(RUN, run.id, project=None)
        if found is None or found.body["status"] != "in_progress":
            return
        if app.results.add(run.id, number, item["status"] == "pass", tally):
            whole = {
                "id": app.new_id("outputitem_"),
                "object": "eval.run.output_item",
                "created_at": int(app.clock()),
                "run_id": run.id,
                "eval_id": run.body["eval_id"],
                **item,
            }
            app.objects.add(ITEM, whole, project=run.project, parent=run.id)
            found.body["result_counts"][_COUNTS[item["status"]]] += 1
            app.objects.put(RUN, found)


async def _item(
    app: App, caller: Caller, data_source: dict[str, Any], criteria: list[dict[str, Any]], row: Datum
) -> tuple[dict[str, Any], dict[str, Any]]:
    """An output item without ids, and what it adds to the totals."""
    messages: list[models.Message] = []
    said: Said | None = None
    failure: AskError | None = None
    try:
        if data_source.get("model"):
            messages = _messages(data_source, row)
            said = await _sampled(app, caller, data_source, messages)
    except AskError as error:
        failure = error
    grades: list[Grade] = []
    if failure is None:
        given = graders.names(row.item, said.sample if said else row.sample)
        grades = [await graders.grade(app, caller, grader, given) for grader in criteria]
    usage = [*([said.usage] if said else []), *(each for made in grades for each in made.usage)]
    if failure is not None or any(made.error for made in grades):
        status = "error"
    else:
        status = "pass" if all(made.passed for made in grades) else "fail"
    results = [_result(grader, made) for grader, made in zip(criteria, grades, strict=False)]
    item = {
        "status": status,
        "datasource_item_id": row.number,
        "datasource_item": row.item,
        "results": results,
        "sample": _sample(data_source, row, messages, said, failure),
    }
    return item, {
        "usage": [list(each) for each in usage],
        "passed": {each["name"]: each["passed"] for each in results if "error" not in each},
    }


def _messages(data_source: dict[str, Any], row: Datum) -> list[models.Message]:
    """What the model is asked.

    Raises AskError for a template that does not fit the row.
    """
    wanted = data_source.get("input_messages") or {"type": "item_reference", "item_reference": "item.input"}
    names = {"item": row.item, "sample": row.sample}
    try:
        if wanted["type"] == "template":
            filled: list[models.Message] = templates.filled(wanted["template"], names)
            return filled
        found = templates.look_up(wanted["item_reference"], names)
    except templates.UnknownVariableError as error:
        raise AskError("invalid_template", str(error)) from error
    if not is_array(found) or not all(is_object(each) and "role" in each for each in found):
        raise AskError("invalid_template", f"'{wanted['item_reference']}' is not a list of messages.")
    return found


async def _sampled(app: App, caller: Caller, data_source: dict[str, Any], messages: list[models.Message]) -> Said:
    options = {name: value for name, value in obj(data_source.get("sampling_params")).items() if value is not None}
    if data_source["type"] == "completions":
        return await models.chat(app, caller, data_source["model"], messages, options)
    options.pop("seed", None)  # which responses do not have; `create` told the caller
    if "max_completion_tokens" in options:
        options["max_output_tokens"] = options.pop("max_completion_tokens")
    if "reasoning_effort" in options:
        options["reasoning"] = {"effort": options.pop("reasoning_effort")}
    return await models.respond(app, caller, data_source["model"], messages, options)


def _sample(
    data_source: dict[str, Any], row: Datum, messages: list[models.Message], said: Said | None, failure: AskError | None
) -> dict[str, Any]:
    sample = said.sample if said else row.sample
    text = sample.get("output_text")
    sampling = obj(data_source.get("sampling_params"))
    none = {"total_tokens": 0, "completion_tokens": 0, "prompt_tokens": 0, "cached_tokens": 0}
    return {
        "input": models.shown(messages),
        "output": [{"role": "assistant", "content": text}] if isinstance(text, str) else [],
        "finish_reason": said.finish_reason if said else "",
        "model": said.model if said else data_source.get("model") or "",
        "usage": said.usage.json() if said else none,
        "error": {"code": failure.code, "message": failure.message} if failure else None,
        **{name: sampling.get(name) for name in ("temperature", "max_completion_tokens", "top_p", "seed")},
    }


def _result(grader: Mapping[str, Any], made: Grade) -> dict[str, Any]:
    error = {"error": {"code": made.error, "message": made.detail}} if made.error else {}
    return {
        "name": grader["id"],
        "type": grader["type"],
        "score": made.score,
        "passed": made.passed,
        "sample": made.sample,
        **error,
    }


def end(app: App, id: str, status: str, error: dict[str, str] | None = None) -> Row | None:
    """Writes the last state, with the totals of what was graded, unless the run has ended: then None."""
    with app.db.transaction():
        run = app.objects.find(RUN, id, project=None)
        if run is None or run.body["status"] not in UNFINISHED:
            return None
        criteria = app.objects.get(EVAL, run.body["eval_id"], project=None).body["testing_criteria"]
        run.body.update(status=status, error=error, **_totals(app, id, [grader["id"] for grader in criteria]))
        app.results.remove(id)
        deliveries.announce(app, run.project, _EVENTS[status], id)
        return app.objects.put(RUN, run)


def _totals(app: App, id: str, criteria: list[str]) -> dict[str, Any]:
    used: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    results = {name: [0, 0] for name in criteria}
    for result in app.results.read(id):
        for model, *tokens in result.data["usage"]:
            used[model] = [before + more for before, more in zip(used[model], (1, *tokens), strict=True)]
        for name, passed in result.data["passed"].items():
            results[name][0 if passed else 1] += 1
    return {
        "per_model_usage": [
            {
                "model_name": model,
                "invocation_count": calls,
                "prompt_tokens": prompt,
                "completion_tokens": completion,
                "total_tokens": prompt + completion,
                "cached_tokens": cached,
            }
            for model, (calls, prompt, completion, cached) in used.items()
        ],
        "per_testing_criteria_results": [
            {"testing_criteria": name, "passed": passed, "failed": failed} for name, (passed, failed) in results.items()
        ],
    }


def remove(app: App, id: str) -> None:
    """A run with its items; what works on it stops."""
    with app.db.transaction():
        for kind in (RUN, SOURCE):
            app.objects.remove(kind, id)
        app.objects.remove_below(ITEM, id)
        app.results.remove(id)
        app.jobs.stop(RUN, id)
