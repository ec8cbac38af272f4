"""`/threads/{thread_id}/messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..call import Route
from ..problems import Problem, bad_value, missing
from ..runs import records, states, tools
from ..shapes import arr

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row

_MOST_CHARACTERS = 256_000
_BUSY = "Can't add messages to {thread} while a run {{run}} is active."


def check(call: Call, given: Sequence[Mapping[str, Any]], at: str | None) -> None:
    """What the document's schema does not say.

    Args:
        at: where the messages stand in the request; None where the one message is the request.

    Raises Problem: 400, or 404 for a file that is not there.
    """
    for number, message in enumerate(given):
        where = f"{at}[{number}]." if at is not None else ""
        content = message["content"]
        if isinstance(content, str):
            _check_text(content, f"{where}content")
        for index, part in enumerate(arr(content)):
            param = f"{where}content[{index}]"
            if part["type"] == "text":
                _check_text(part["text"], f"{param}.text")
            elif part["type"] == "image_file":
                file = part["image_file"]["file_id"]
                call.app.objects.get("file", file, project=call.project, param=f"{param}.image_file.file_id")
        for index, attachment in enumerate(arr(message.get("attachments"))):
            param = f"{where}attachments[{index}].file_id"
            if attachment.get("file_id") is None:
                raise missing(param)
            call.app.objects.get("file", attachment["file_id"], project=call.project, param=param)


def _check_text(text: str, param: str) -> None:
    if not text:
        raise Problem(400, "Message content must be non-empty.", param=param, code="empty_string")
    if len(text) > _MOST_CHARACTERS:
        message = f"expected a string with at most {_MOST_CHARACTERS} characters, but got {len(text)}."
        raise bad_value(param, message, "string_above_max_length")


class Addition:
    """Messages for a thread that is there already."""

    def __init__(self, call: Call, thread: Row, given: Sequence[Mapping[str, Any]]) -> None:
        self._call = call
        self._thread = thread
        self._given = given
        self._before: dict[str, Any] = thread.body["tool_resources"]
        self.resources = self._before

    async def prepare(self, at: str | None) -> None:
        """Raises Problem: see `check`."""
        check(self._call, self._given, at)
        self.resources = await tools.attach(self._call, self._before, self._given)

    def store(self) -> list[Row]:
        """Inside a transaction.

        Raises Problem: 400 while a run is active, 404 and 409 where the thread was deleted or changed meanwhile.
        """
        app, id = self._call.app, self._thread.id
        if self._given:
            states.refuse_busy(app, id, _BUSY.format(thread=id))
        thread = app.objects.get(states.THREAD, id, project=self._call.project)
        if self.resources != self._before:
            if thread.body["tool_resources"] != self._before:
                raise Problem(409, f"The thread '{id}' was changed at the same time. Try again.", code="conflict")
            thread.body["tool_resources"] = self.resources
            app.objects.put(states.THREAD, thread)
        return store(self._call, id, [records.posted(app, id, message) for message in self._given])


def store(call: Call, thread_id: str, posted: Sequence[dict[str, Any]]) -> list[Row]:
    """Inside a transaction."""
    return [call.app.objects.add(states.MESSAGE, message, project=call.project, parent=thread_id) for message in posted]


async def create(call: Call) -> dict[str, Any]:
    body = await call.body()
    thread = _thread(call)
    await states.look_at_thread(call.app, thread.id)
    states.refuse_busy(call.app, thread.id, _BUSY.format(thread=thread.id))
    addition = Addition(call, thread, [body])
    await addition.prepare(None)
    with call.app.db.transaction():
        return addition.store()[0].body


async def list_(call: Call) -> dict[str, Any]:
    thread = _thread(call)
    await states.look_at_thread(call.app, thread.id)
    run = call.query.get("run_id")
    only: dict[str, Any] = {"equal": {"$.run_id": run}} if run is not None else {}
    page: dict[str, Any] = call.page(states.MESSAGE, parent=thread.id, **only).json()
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    await states.look_at_thread(call.app, _thread(call).id)
    return _message(call).body


async def update(call: Call) -> dict[str, Any]:
    _thread(call)
    row = _message(call)
    body = await call.body()
    if body.get("metadata") is not None:
        call.app.objects.change(states.MESSAGE, row.id, lambda row: row.body.update(metadata=body["metadata"]))
    return _message(call).body


async def delete(call: Call) -> dict[str, Any]:
    _thread(call)
    row = _message(call)
    call.app.objects.remove(states.MESSAGE, row.id)
    return {"id": row.id, "object": "thread.message.deleted", "deleted": True}


def _thread(call: Call) -> Row:
    return call.app.objects.get(states.THREAD, call.path["thread_id"], project=call.project)


def _message(call: Call) -> Row:
    path = call.path
    return call.app.objects.get(states.MESSAGE, path["message_id"], project=call.project, parent=path["thread_id"])


_PATH = "/threads/{thread_id}/messages"
ROUTES = [
    Route("GET", _PATH, list_),
    Route("POST", _PATH, create),
    Route("GET", _PATH + "/{message_id}", retrieve),
    Route("POST", _PATH + "/{message_id}", update),
    Route("DELETE", _PATH + "/{message_id}", delete),
]
