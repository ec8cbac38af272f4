"""`/assistants`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call import Route
from ..runs import tools
from ..shapes import arr
from .models import must_have

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call import Call
    from ..store import Row

KIND = "assistant"
_SAMPLING = {"temperature": 1.0, "top_p": 1.0}
_MAY_BE_NULL = ("name", "description", "instructions")


def sampling(given: Mapping[str, Any], default: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What the caller chose, apart from what the API shows where nothing was chosen: engines have defaults of their own."""
    return {**(default or {}), **{name: given[name] for name in _SAMPLING if given.get(name) is not None}}


async def create(call: Call) -> dict[str, Any]:
    app = call.app
    body = await call.body()
    must_have(app, body["model"])
    tools.check(body.get("tools"))
    resources = await tools.resources(call, body.get("tool_resources"))
    assistant: dict[str, Any] = {
        "id": app.new_id("asst_"),
        "object": KIND,
        "created_at": int(app.clock()),
        "name": body.get("name"),
        "description": body.get("description"),
        "model": body["model"],
        "instructions": body.get("instructions"),
        "tools": arr(body.get("tools")),
        "tool_resources": resources,
        "metadata": body.get("metadata") or {},
        **{name: body.get(name) if body.get(name) is not None else value for name, value in _SAMPLING.items()},
        "response_format": body.get("response_format") or "auto",
    }
    return app.objects.add(KIND, assistant, project=call.project, private={"sampling": sampling(body)}).body


async def list_(call: Call) -> dict[str, Any]:
    page: dict[str, Any] = call.page(KIND).json()
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    return _find(call).body


async def update(call: Call) -> dict[str, Any]:
    app = call.app
    row = _find(call)
    body = await call.body()
    if body.get("model") is not None:
        must_have(app, body["model"])
    tools.check(body.get("tools"))
    given: dict[str, Any] = {name: value for name, value in body.items() if value is not None or name in _MAY_BE_NULL}
    given.pop("reasoning_effort", None)
    if given.get("tool_resources") is not None:
        resources = await tools.resources(call, given["tool_resources"])
        given["tool_resources"] = {**row.body["tool_resources"], **resources}

    def change(row: Row) -> None:
        row.body.update(given)
        row.private["sampling"] = sampling(body, row.private["sampling"])

    changed = app.objects.change(KIND, row.id, change)
    return changed.body if changed is not None else _find(call).body


async def delete(call: Call) -> dict[str, Any]:
    """Runs that it has begun go on: they have what they need of it."""
    row = _find(call)
    call.app.objects.remove(KIND, row.id)
    return {"id": row.id, "object": "assistant.deleted", "deleted": True}


def _find(call: Call) -> Row:
    return call.app.objects.get(KIND, call.path["assistant_id"], project=call.project)


ROUTES = [
    Route("GET", "/assistants", list_),
    Route("POST", "/assistants", create, ignores=("reasoning_effort",)),
    Route("GET", "/assistants/{assistant_id}", retrieve),
    Route("POST", "/assistants/{assistant_id}", update, ignores=("reasoning_effort",)),
    Route("DELETE", "/assistants/{assistant_id}", delete),
]
