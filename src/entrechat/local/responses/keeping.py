"""Responses in the store: each with its items, so that they can be referred to, and its conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import items
from .items import Item

if TYPE_CHECKING:
    from ..app import App
    from ..store import Row
    from .plan import Plan


def begin(app: App, plan: Plan) -> None:
    """Writes down a response that will be worked on in the background, as its plan has it."""
    _add(app, plan, plan.response)


def finish(app: App, plan: Plan, response: Mapping[str, Any]) -> None:
    """Writes a response that is finished, and puts what was said into its conversation: all of it or nothing."""
    with app.db.transaction():
        if response["background"]:
            change(app, response)
            app.objects.remove_below(items.CODE, response["id"])
        elif response["store"]:
            _add(app, plan, response)
        if response["store"]:
            _index(app, plan.project, response["id"], response["output"])
        if "conversation" in response and response["status"] != "failed":
            join(app, plan.project, response["conversation"]["id"], [*plan.input, *response["output"]])


def counts(response: Mapping[str, Any]) -> dict[str, int]:
    """What a response used, as the usage reports name it."""
    usage = response["usage"]
    return {
        "input_tokens": usage["input_tokens"],
        "input_cached_tokens": usage["input_tokens_details"]["cached_tokens"],
        "output_tokens": usage["output_tokens"],
    }


def change(app: App, response: Mapping[str, Any]) -> None:
    """Writes a response over what is stored of it."""

    def write(row: Row) -> None:
        row.body.clear()
        row.body.update(response)

    app.objects.change(items.RESPONSE, response["id"], write)


def remove(app: App, response_id: str) -> None:
    with app.db.transaction():
        app.objects.remove(items.RESPONSE, response_id)
        app.objects.remove_below(items.KEPT, response_id)
        app.objects.remove_below(items.CODE, response_id)
        app.events.remove(response_id)


def join(app: App, project: str, conversation: str, said: list[Item]) -> list[Item]:
    """Puts items at the end of a conversation, unless it is gone; gives them as they are there.

    Ids are the server's: an item that was taken from another conversation gets a new one.
    """
    joined: list[Item] = []
    with app.db.transaction():
        if app.objects.find(items.CONVERSATION, conversation, project=project) is None:
            return joined
        for item in said:
            if app.objects.find(items.IN_CONVERSATION, item["id"], project=None) is not None:
                item = {**item, "id": app.new_id(f"{item['id'].partition('_')[0]}_")}
            app.objects.add(items.IN_CONVERSATION, item, project=project, parent=conversation)
            joined.append(item)
    return joined


def _add(app: App, plan: Plan, response: Mapping[str, Any]) -> None:
    private = {"input": plan.input, "before": plan.before, "streamed": plan.stream}
    app.objects.add(items.RESPONSE, response, project=plan.project, private=private)
    _index(app, plan.project, response["id"], plan.input)


def _index(app: App, project: str, response_id: str, said: list[Item]) -> None:
    for item in said:
        if app.objects.find(items.KEPT, item["id"], project=None) is None:
            app.objects.add(items.KEPT, item, project=project, parent=response_id)
