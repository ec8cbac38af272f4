"""Conversations, and the items in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call import Route
from ..problems import bad_value
from ..responses import items, keeping
from ..responses.items import CONVERSATION, IN_CONVERSATION, Item
from ..shapes import arr, is_object

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row
    from ..store.objects import Page


async def create(call: Call) -> dict[str, Any]:
    body = await _given(call)
    app = call.app
    said = _resolved(call, arr(body.get("items")))
    conversation: dict[str, Any] = {
        "id": app.new_id("conv_"),
        "object": "conversation",
        "created_at": int(app.clock()),
        "metadata": body.get("metadata") or {},
    }
    with app.db.transaction():
        app.objects.add(CONVERSATION, conversation, project=call.project)
        keeping.join(app, call.project, conversation["id"], said)
    return conversation


async def retrieve(call: Call) -> dict[str, Any]:
    return _get(call).body


async def update(call: Call) -> dict[str, Any]:
    body = await call.body()
    id = _get(call).id
    call.app.objects.change(
        CONVERSATION, id, lambda row: row.body.update(metadata=body["metadata"] or {}), project=call.project
    )
    return _get(call).body


async def delete(call: Call) -> dict[str, Any]:
    """Its items stay, as in the real API: they can still be referred to by their ids."""
    row = _get(call)
    call.app.objects.remove(CONVERSATION, row.id)
    return {"id": row.id, "object": "conversation.deleted", "deleted": True}


async def create_items(call: Call) -> dict[str, Any]:
    body = await _given(call)
    id = _get(call).id
    said = _resolved(call, body["items"])
    with call.app.db.transaction():
        for index, item in enumerate(said):
            if call.app.objects.find(IN_CONVERSATION, item["id"], project=call.project, parent=id) is not None:
                raise bad_value(f"items[{index}].id", f"the conversation has an item with id '{item['id']}' already.")
        joined = keeping.join(call.app, call.project, id, said)
    return items.listing([items.shown(item, _include(call)) for item in joined], has_more=False)


async def list_items(call: Call) -> dict[str, Any]:
    page: Page = call.page(IN_CONVERSATION, parent=_get(call).id)
    return page.json(lambda row: items.shown(row.body, _include(call)))


async def retrieve_item(call: Call) -> Item:
    return items.shown(_item(call).body, _include(call))


async def delete_item(call: Call) -> dict[str, Any]:
    """Gives the conversation."""
    call.app.objects.remove(IN_CONVERSATION, _item(call).id)
    return _get(call).body


async def _given(call: Call) -> dict[str, Any]:
    """The body, with what items may leave out, checked."""
    body = await call.json()
    if is_object(body) and body.get("items") is not None:
        body = {**body, "items": items.whole(body["items"], call.app.new_id)}
    return call.checked(body)


def _resolved(call: Call, given: list[Item]) -> list[Item]:
    """The items, those too that references name; each once."""
    out: dict[str, Item] = {}
    for index, item in enumerate(given):
        if item["type"] == "item_reference":
            item = items.find(call.app, item["id"], project=call.project, param=f"items[{index}].id")
        id = items.id_of(item, f"items[{index}]")
        if id is None:
            raise bad_value(f"items[{index}].type", f"items of type '{item['type']}' cannot be kept without an id.")
        if id in out:
            raise bad_value(f"items[{index}].id", f"'{id}' is the id of another of the items.")
        out[id] = item
    return list(out.values())


def _include(call: Call) -> list[str]:
    return arr(call.query.get("include"))


def _get(call: Call) -> Row:
    return call.app.objects.get(CONVERSATION, call.path["conversation_id"], project=call.project)


def _item(call: Call) -> Row:
    return call.app.objects.get(IN_CONVERSATION, call.path["item_id"], project=call.project, parent=_get(call).id, what="item")


ROUTES = [
    Route("POST", "/conversations", create),
    Route("GET", "/conversations/{conversation_id}", retrieve),
    Route("POST", "/conversations/{conversation_id}", update),
    Route("DELETE", "/conversations/{conversation_id}", delete),
    Route("POST", "/conversations/{conversation_id}/items", create_items),
    Route("GET", "/conversations/{conversation_id}/items", list_items),
    Route("GET", "/conversations/{conversation_id}/items/{item_id}", retrieve_item),
    Route("DELETE", "/conversations/{conversation_id}/items/{item_id}", delete_item),
]
