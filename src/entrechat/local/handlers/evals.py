"""`/evals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call import Route
from ..evals import graders
from ..evals.runs import EVAL, RUN, remove
from ..http import json_reply
from ..problems import bad_value
from ..shapes import obj

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.responses import Response

    from ..call import Call
    from ..store import Row

_SAMPLE = {
    "type": "object",
    "properties": {
        "output_text": {"type": "string"},
        "output_json": {},
        "output_tools": {"type": "array", "items": {"type": "object"}},
    },
    "required": ["output_text"],
}
"""What templates may ask of a model's answer."""


async def create(call: Call) -> Response:
    app = call.app
    body = await call.body()
    criteria: list[dict[str, Any]] = body["testing_criteria"]
    if not criteria:
        raise bad_value("testing_criteria", "expected at least one criterion.", "empty_array")
    for index, grader in enumerate(criteria):
        graders.check(app, grader, f"testing_criteria[{index}]")
    evaluation: dict[str, Any] = {
        "id": app.new_id("eval_"),
        "object": "eval",
        "created_at": int(app.clock()),
        "name": body.get("name") or "Untitled eval",
        "data_source_config": _config(body["data_source_config"]),
        "testing_criteria": [{**grader, "id": f"{grader['name']}-{app.new_id('')}"} for grader in criteria],
        "metadata": body.get("metadata") or {},
    }
    return json_reply(app.objects.add(EVAL, evaluation, project=call.project).body, 201)


async def list_(call: Call) -> dict[str, Any]:
    if call.query.get("order_by") == "updated_at":
        call.ignore("order_by")
    return page(call, EVAL)


async def retrieve(call: Call) -> dict[str, Any]:
    return find(call).body


async def update(call: Call) -> dict[str, Any]:
    body = await call.body()
    row = find(call)
    row.body.update({name: value for name, value in body.items() if value is not None})
    return call.app.objects.put(EVAL, row).body


async def delete(call: Call) -> dict[str, Any]:
    """With its runs."""
    app = call.app
    row = find(call)
    with app.db.transaction():
        for run in app.objects.all(RUN, parent=row.id):
            remove(app, run.id)
        app.objects.remove(EVAL, row.id)
    return {"object": "eval.deleted", "deleted": True, "eval_id": row.id}


def find(call: Call) -> Row:
    return call.app.objects.get(EVAL, call.path["eval_id"], project=call.project)


def page(
    call: Call,
    kind: str,
    *,
    parent: str | None = None,
    equal: Mapping[str, Any] | None = None,
    show: Callable[[Row], Any] | None = None,
) -> dict[str, Any]:
    """A list of evals or what is below them: unlike others these begin with the oldest."""
    query = call.query
    found = call.app.objects.page(
        kind,
        project=call.project,
        parent=parent,
        limit=query.get("limit", 20),
        order=call.order("asc"),
        after=query.get("after"),
        equal=equal,
    )
    return found.json(show)


def _config(given: dict[str, Any]) -> dict[str, Any]:
    """As it is shown: with the schema of what templates may look into."""
    custom = given["type"] == "custom"
    item = given["item_schema"] if custom else {"type": "object", "properties": {"input": {"type": "array"}}}
    properties = {"item": item}
    if not custom or given.get("include_sample_schema"):
        properties["sample"] = _SAMPLE
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    more = {} if custom else {"metadata": obj(given.get("metadata"))}
    return {"type": given["type"], "schema": schema, **more}


ROUTES = [
    Route("POST", "/evals", create),
    Route("GET", "/evals", list_),
    Route("GET", "/evals/{eval_id}", retrieve),
    Route("POST", "/evals/{eval_id}", update),
    Route("DELETE", "/evals/{eval_id}", delete),
]
