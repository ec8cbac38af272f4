"""Chat completions that were kept because their request had `store`: list, read, change the metadata, delete, their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call import Route
from ..problems import bad_value
from ..shapes import is_array, obj

if TYPE_CHECKING:
    from ..call import Call
    from ..store.objects import Row

_KIND = "chat_completion"
_WHAT = "chat completion"
_ASKED = {
    "frequency_penalty": 0,
    "presence_penalty": 0,
    "response_format": None,
    "seed": None,
    "temperature": 1.0,
    "tool_choice": None,
    "tools": None,
    "top_p": 1.0,
}
"""What a stored completion tells of its request, and what it says of what the request did not have."""


def keep(call: Call, body: dict[str, Any], completion: dict[str, Any]) -> None:
    """Stores the completion of a request."""
    asked = {name: body.get(name) if body.get(name) is not None else absent for name, absent in _ASKED.items()}
    shown: dict[str, Any] = {**completion, **asked, "input_user": body.get("user"), "metadata": body.get("metadata") or {}}
    call.app.objects.add(_KIND, shown, project=call.project, private={"messages": body["messages"]})


async def list_(call: Call) -> dict[str, Any]:
    query = call.query
    equal: dict[str, Any] = {}
    if query.get("model") is not None:
        equal["$.model"] = query["model"]
    for name, value in obj(query.get("metadata")).items():
        if '"' in name:
            raise bad_value("metadata", "names with quotation marks cannot be looked for.")
        equal[f'$.metadata."{name}"'] = value
    page = call.app.objects.page(
        _KIND,
        project=call.project,
        limit=query.get("limit", 20),
        order=call.order("asc"),
        after=query.get("after"),
        equal=equal,
    )
    return page.json()


async def retrieve(call: Call) -> dict[str, Any]:
    return _found(call).body


async def update(call: Call) -> dict[str, Any]:
    body = await call.body()
    row = _found(call)
    row.body["metadata"] = body["metadata"] or {}
    return call.app.objects.put(_KIND, row).body


async def delete(call: Call) -> dict[str, Any]:
    row = _found(call)
    call.app.objects.remove(_KIND, row.id)
    return {"object": "chat.completion.deleted", "id": row.id, "deleted": True}


async def messages(call: Call) -> dict[str, Any]:
    """What the request said, the oldest first."""
    row = _found(call)
    shown = [_message(f"{row.id}-{number}", message) for number, message in enumerate(row.private["messages"])]
    if call.order("asc") == "desc":
        shown.reverse()
    limit = call.query.get("limit", 20)
    if not 1 <= limit <= 100:
        side = "below_min" if limit < 1 else "above_max"
        raise bad_value("limit", f"expected a value from 1 to 100, but got {limit} instead.", f"integer_{side}_value")
    begin = 0
    if (after := call.query.get("after")) is not None:
        begin = next((number for number, message in enumerate(shown, 1) if message["id"] == after), -1)
        if begin < 0:
            raise bad_value("after", f"no message with id '{after}' is in this list.")
    page = shown[begin : begin + limit]
    ends = (page[0]["id"], page[-1]["id"]) if page else (None, None)
    more = len(shown) > begin + limit
    return {"object": "list", "data": page, "first_id": ends[0], "last_id": ends[1], "has_more": more}


def _message(id: str, message: dict[str, Any]) -> dict[str, Any]:
    content = message.get("content")
    parts = content if is_array(content) else None
    return {"name": None, **message, "id": id, "content": None if parts else content, "content_parts": parts}


def _found(call: Call) -> Row:
    return call.app.objects.get(_KIND, call.path["completion_id"], project=call.project, what=_WHAT, param="completion_id")


ROUTES = [
    Route("GET", "/chat/completions", list_),
    Route("GET", "/chat/completions/{completion_id}", retrieve),
    Route("POST", "/chat/completions/{completion_id}", update),
    Route("DELETE", "/chat/completions/{completion_id}", delete),
    Route("GET", "/chat/completions/{completion_id}/messages", messages),
]
