"""The items that responses and conversations are made of: as callers give them, as they are kept, and as they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ..problems import bad_type, bad_value
from ..shapes import arr, is_array, is_object, obj
from ..store.objects import absent

if TYPE_CHECKING:
    from ..app import App
    from ..store.objects import Order

Item: TypeAlias = dict[str, Any]

RESPONSE = "response"
CONVERSATION = "conversation"
KEPT = "response_item"
"""Kind of the items that responses took and gave, for those who refer to one by its id; their parent is the response."""
IN_CONVERSATION = "conversation_item"
"""Their parent is the conversation."""

CODE = "code_interpreter_call"
"""Type of the items that run code; also the kind of what came of it, kept below its response until that is complete."""

_PREFIXES = {
    "message": "msg_",
    "function_call": "fc_",
    "function_call_output": "fco_",
    "custom_tool_call": "ctc_",
    "custom_tool_call_output": "cto_",
    "file_search_call": "fs_",
    "code_interpreter_call": "ci_",
    "reasoning": "rs_",
    "compaction": "cmp_",
}
_WITH_STATUS = _PREFIXES.keys() - {"reasoning", "compaction"}


def whole(given: Any, new_id: Callable[[str], str]) -> Any:
    """A request's input with what callers may leave out: types, ids, statuses, and the members of parts.

    What is not an item stays as it is, for the check against the API's schema to refuse.
    """
    if isinstance(given, str):
        given = [{"role": "user", "content": given}]
    return [_whole(item, new_id) for item in given] if is_array(given) else given


def _whole(item: Any, new_id: Callable[[str], str]) -> Any:
    if not is_object(item):
        return item
    out = {name: value for name, value in item.items() if value is not None}
    out.setdefault("type", "message" if "role" in out else "item_reference")
    kind = out["type"]
    if not isinstance(kind, str):
        return out
    if kind == "message":
        out["content"] = _parts(out.get("content"), answer=out.get("role") == "assistant")
    if kind in _WITH_STATUS:
        out.setdefault("status", "completed")
    if kind in _PREFIXES:
        out.setdefault("id", new_id(_PREFIXES[kind]))
    return out


def _parts(content: Any, *, answer: bool) -> Any:
    if isinstance(content, str):
        content = [{"type": "output_text" if answer else "input_text", "text": content}]
    return [_part(part, answer=answer) for part in content] if is_array(content) else content


def _part(part: Any, *, answer: bool) -> Any:
    if not is_object(part):
        return part
    out = {name: value for name, value in part.items() if value is not None}
    if answer and out.get("type") == "input_text":
        out["type"] = "output_text"
    if out.get("type") == "output_text":
        return {**out, "annotations": out.get("annotations", []), "logprobs": out.get("logprobs", [])}
    return out


def shown(item: Mapping[str, Any], include: Iterable[str] = ()) -> Item:
    """An item without what is only shown where `include` asks for it."""
    out = dict(item)
    if out.get("type") == "file_search_call" and "file_search_call.results" not in include:
        out["results"] = None
    if out.get("type") == CODE and f"{CODE}.outputs" not in include:
        out["outputs"] = None
    if out.get("type") == "message" and "message.output_text.logprobs" not in include:
        out["content"] = [{**part, "logprobs": []} if part.get("logprobs") else part for part in out["content"]]
    return out


def id_of(item: Mapping[str, Any], param: str) -> str | None:
    """Raises Problem: 400 for one that is no text, which the document leaves open for messages."""
    id = item.get("id")
    if id is not None and not isinstance(id, str):
        raise bad_type(f"{param}.id", "a string", id)
    return id


def find(app: App, id: str, *, project: str, param: str) -> Item:
    """The item that a reference names.

    Raises Problem: 404 where the project has none of that id.
    """
    row = app.objects.find(KEPT, id, project=project) or app.objects.find(IN_CONVERSATION, id, project=project)
    if row is None:
        raise absent("item", id, param)
    return row.body


def page(items: Sequence[Item], query: Mapping[str, Any], *, order: Order, include: Iterable[str] = ()) -> dict[str, Any]:
    """One page of a list that is at hand.

    Raises Problem: 400 for a limit out of range or a cursor that is not in the list.
    """
    limit = query.get("limit", 20)
    if not 1 <= limit <= 100:
        side = "below_min" if limit < 1 else "above_max"
        raise bad_value("limit", f"expected a value from 1 to 100, but got {limit} instead.", f"integer_{side}_value")
    listed = list(items if order == "asc" else reversed(items))
    after = query.get("after")
    if after is not None:
        at = next((number for number, item in enumerate(listed) if item.get("id") == after), None)
        if at is None:
            raise bad_value("after", f"no item with id '{after}' is in this list.")
        listed = listed[at + 1 :]
    return listing([shown(item, include) for item in listed[:limit]], has_more=len(listed) > limit)


def listing(data: list[Item], *, has_more: bool) -> dict[str, Any]:
    """The API's list object."""
    ends = (data[0]["id"], data[-1]["id"]) if data else (None, None)
    return {"object": "list", "data": data, "first_id": ends[0], "last_id": ends[1], "has_more": has_more}


def text_of(item: Mapping[str, Any]) -> str:
    """A message's text."""
    texts = (obj(part).get("text") or obj(part).get("refusal") for part in arr(item.get("content")))
    return "\n".join(str(text) for text in texts if text)
