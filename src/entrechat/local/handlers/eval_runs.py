"""`/evals/{eval_id}/runs` and their output items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call import Route
from ..evals import runs, sources
from ..evals.runs import ITEM, RUN, SOURCE
from ..http import json_reply
from ..problems import Problem
from ..shapes import obj
from .evals import find, page

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..call import Call
    from ..store import Row


async def create(call: Call) -> Response:
    app = call.app
    evaluation = find(call)
    body = await call.body()
    source: dict[str, Any] = body["data_source"]
    sources.check(app, call.project, source)
    if source["type"] == "responses" and obj(source.get("sampling_params")).get("seed") is not None:
        call.ignore("data_source.sampling_params.seed")
    id = app.new_id("evalrun_")
    run: dict[str, Any] = {
        "id": id,
        "object": "eval.run",
        "created_at": int(app.clock()),
        "eval_id": evaluation.id,
        "name": body.get("name") or "Untitled run",
        "status": "queued",
        "model": source.get("model") or "",
        "report_url": f"{call.request.base_url}v1/evals/{evaluation.id}/runs/{id}",
        "result_counts": {"total": 0, "errored": 0, "failed": 0, "passed": 0},
        "per_model_usage": [],
        "per_testing_criteria_results": [],
        "metadata": body.get("metadata") or {},
        "error": None,
    }
    with app.db.transaction():
        row = app.objects.add(RUN, run, project=call.project, parent=evaluation.id)
        app.objects.add(SOURCE, source, project=call.project, id=id)
        app.jobs.add(RUN, id, call.project, {"caller": list(call.caller)})
    app.jobs.start(RUN, id)
    return json_reply(_shown(call, row), 201)


async def list_(call: Call) -> dict[str, Any]:
    status = call.query.get("status")
    equal = {"$.status": status} if status else None
    return page(call, RUN, parent=find(call).id, equal=equal, show=lambda row: _shown(call, row))


async def retrieve(call: Call) -> dict[str, Any]:
    return _shown(call, await _settled(call))


async def cancel(call: Call) -> dict[str, Any]:
    """What was graded is kept."""
    app = call.app
    row = await _settled(call)
    with app.db.transaction():
        ended = runs.end(app, row.id, "canceled")
        app.jobs.stop(RUN, row.id)
    if ended is None:
        raise Problem(409, f"The run '{row.id}' cannot be canceled: it is {row.body['status']}.", code="run_not_cancelable")
    return _shown(call, ended)


async def delete(call: Call) -> dict[str, Any]:
    row = _run(call)
    runs.remove(call.app, row.id)
    return {"object": "eval.run.deleted", "deleted": True, "run_id": row.id}


async def list_items(call: Call) -> dict[str, Any]:
    status = call.query.get("status")
    return page(call, ITEM, parent=(await _settled(call)).id, equal={"$.status": status} if status else None)


async def retrieve_item(call: Call) -> dict[str, Any]:
    run = await _settled(call)
    id = call.path["output_item_id"]
    return call.app.objects.get(ITEM, id, project=call.project, parent=run.id, what="output item").body


def _run(call: Call) -> Row:
    return call.app.objects.get(RUN, call.path["run_id"], project=call.project, parent=find(call).id, what="run")


async def _settled(call: Call) -> Row:
    await call.app.jobs.settle(RUN, _run(call).id)
    return _run(call)


def _shown(call: Call, row: Row) -> dict[str, Any]:
    source = call.app.objects.get(SOURCE, row.id, project=call.project)
    return {**row.body, "data_source": source.body}


ROUTES = [
    Route("POST", "/evals/{eval_id}/runs", create),
    Route("GET", "/evals/{eval_id}/runs", list_),
    Route("GET", "/evals/{eval_id}/runs/{run_id}", retrieve),
    Route("POST", "/evals/{eval_id}/runs/{run_id}/cancel", cancel),
    Route("DELETE", "/evals/{eval_id}/runs/{run_id}", delete),
    Route("GET", "/evals/{eval_id}/runs/{run_id}/output_items", list_items),
    Route("GET", "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}", retrieve_item),
]
WORKS = {RUN: runs.work}
