"""The code interpreter in a response: the code it runs, the events that tell of it, and what the chat engine hears of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .. import containers
from ..problems import not_offered
from ..sandbox import asking
from ..shapes import arr, is_array, obj
from .items import CODE, Item

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..app import App
    from ..call import Call
    from .plan import Plan
    from .prompt import Message
    from .writing import Event, Place

MOST_CALLS = 8
"""Pieces of code in one response, where the request does not say."""
_MOST_CITED = 20


def check(call: Call, tool: Mapping[str, Any], param: str) -> None:
    """Raises Problem: 501 without a sandbox, 404 for a container or a file that is not there."""
    call.app.sandbox.check()
    given = tool["container"]
    containers.expire(call.app)
    if isinstance(given, str):
        call.app.objects.get(containers.CONTAINER, given, project=call.project, param=f"{param}.container")
        return
    if obj(given.get("network_policy")).get("type", "disabled") != "disabled":
        raise not_offered(f"{param}.container.network_policy", "The local code interpreter has no network.")
    containers.sources(call.app, call.project, given, f"{param}.container.")


def container_of(call: Call, tool: Mapping[str, Any], said: Iterable[Item]) -> dict[str, Any]:
    """The container to run code in: the one that is named, for `auto` the last one of the conversation that is still there, else a
    new one, made with the first code."""
    given = tool["container"]
    if isinstance(given, str):
        return {"id": given}
    for item in reversed(list(said)):
        if item["type"] == CODE and call.app.objects.find(containers.CONTAINER, item["container_id"], project=call.project):
            return {"id": item["container_id"]}
    return {"new": dict(given)}


class Interpreting:
    """The code that one response runs.

    Args:
        plan: of the response; its `code` has the function's name (`name`), whether code must be run (`must`), the container
            (`container`, see `container_of`) and the most calls (`most`).
    """

    def __init__(self, app: App, plan: Plan) -> None:
        self._app = app
        self._plan = plan
        self._code = plan.code or {}
        self._left = int(self._code.get("most", 0))
        self._container: str | None = None
        self._waiting: list[Message] = []
        self.said: list[Message] = []
        """The calls and their results, for the engine."""
        self.files: list[dict[str, Any]] = []
        """What code has written, the last version of each file."""

    @property
    def asked(self) -> str | None:
        """The code that the question itself holds."""
        return asking.in_question(self._plan.question) if self._left and self._code["own"] else None

    def named(self, name: str) -> bool:
        """Whether a call of that function is code for the interpreter."""
        return name == self._code.get("name")

    @property
    def again(self) -> bool:
        """Whether code has run that the engine does not know of yet."""
        return bool(self._waiting)

    def chat(self) -> dict[str, Any]:
        """The engine's request but for the messages: the function is offered while code may be run, and forced only once."""
        self.said += self._waiting
        self._waiting = []
        body: dict[str, Any] = {name: value for name, value in self._plan.chat.items() if name != "messages"}
        if not self._code:
            return body
        if self.said:
            body.update(asking.SAMPLING)
        offered = arr(body.get("tools"))
        if self.said and body.get("tool_choice") != "none":
            body["tool_choice"] = "auto"
        if self._left <= 0:
            offered = [tool for tool in offered if not self.named(tool["function"]["name"])]
            body["tools"] = offered
        if not offered:
            for name in ("tools", "tool_choice", "parallel_tool_calls"):
                body.pop(name, None)
        return body

    def messages(self, conversation: list[Message]) -> list[Message]:
        """The conversation with what code gave."""
        task = [{"role": "developer", "content": asking.TASK}] if self.said else []
        return [*task, *conversation, *self.said]

    async def container(self) -> str:
        """The container's id, once it is there."""
        if self._container is None:
            self._container = await asyncio.to_thread(self._made)
        return self._container

    async def run(self, writer: CodeWriter) -> None:
        """Runs the code that the writer has.

        Raises Problem: the container is gone, or there is no sandbox.
        """
        app, number = self._app, len(self.said) + len(self._waiting)
        self._left -= 1
        response, code = self._plan.response["id"], writer.code
        kept = await app.interpreters.work(writer.container, lambda: self._kept(f"{response}/{number}", code, writer.container))
        writer.outputs, writer.failed = kept["outputs"], kept["failed"]
        fresh = {file["path"]: file for file in kept["files"]}
        self.files = [file for file in self.files if file["path"] not in fresh] + list(fresh.values())
        output = "".join(each["logs"] for each in kept["outputs"] if each["type"] == "logs")
        self._waiting += asking.told(code, output, list(fresh), call=f"call_{number}", named=self._code["name"])

    def _made(self) -> str:
        app, project = self._app, self._plan.project
        containers.expire(app)
        given = obj(self._code["container"])
        if "id" in given:
            return app.objects.get(containers.CONTAINER, given["id"], project=project, param="tools").id
        # of the response's own id, so that an attempt after a restart finds it
        id = f"cntr_{self._plan.response['id'].partition('_')[2]}"
        found = app.objects.find(containers.CONTAINER, id, project=project)
        if found is None:
            wanted = given["new"]
            sources = containers.sources(app, project, wanted, "container.")
            found = containers.make(app, project, self._plan.key, {**wanted, "name": "auto"}, id=id)
            for source in sources:
                containers.copy(app, found, source)
        return found.id

    def _kept(self, id: str, code: str, container: str) -> dict[str, Any]:
        """What came of the code. An attempt after a restart finds what the one before has run, and does not run it again."""
        app, project = self._app, self._plan.project
        found = app.objects.find(CODE, id, project=project)
        if found is not None and found.body["code"] == code:
            return found.body
        row = app.objects.get(containers.CONTAINER, container, project=project, param="tools")
        done = containers.interpret(app, row, code)
        logs = asking.logs(done.ran)
        outputs: list[dict[str, Any]] = [{"type": "logs", "logs": logs}] if logs else []
        outputs += [{"type": "image", "url": url} for url in done.images]
        body = {"id": id, "code": code, "outputs": outputs, "files": done.files, "failed": done.ran.stopped is not None}
        if self._plan.response["background"] and found is None:
            app.objects.add(CODE, body, project=project, parent=self._plan.response["id"])
        return body


class CodeWriter:
    """A call of the code interpreter."""

    def __init__(self, place: Place, container: str) -> None:
        self._place = place
        self._id = place.id("ci_")
        self._reader = asking.CodeReader()
        self._arguments = ""
        self._told = ""
        self.container = container
        self.code = ""
        self.outputs: list[dict[str, Any]] | None = None
        self.failed = False

    def open(self) -> Iterator[Event]:
        yield self._place.added(self.item("in_progress"))
        yield self._event("in_progress")

    def feed(self, text: str) -> Iterator[Event]:
        """The next piece of the engine's arguments."""
        self._arguments += text
        yield from self._tell(self._reader.feed(text))

    def written(self, code: str | None = None) -> Iterator[Event]:
        """The code is complete, and about to be run.

        Args:
            code: where it did not come in pieces.
        """
        self.code = asking.code_of(self._arguments) if code is None else code
        if self.code.startswith(self._told):
            yield from self._tell(self.code[len(self._told) :])
        yield self._place.event("response.code_interpreter_call_code.done", item_id=self._id, code=self.code)
        yield self._event("interpreting")

    def close(self, status: str) -> Iterator[Event]:
        if status == "completed":
            yield self._event("completed")
        yield self._place.done(self.item(status))

    def item(self, status: str) -> Item:
        return {
            "id": self._id,
            "type": CODE,
            "status": "failed" if self.failed and status == "completed" else status,
            "container_id": self.container,
            "code": self.code or self._told,
            "outputs": self.outputs,
        }

    def _tell(self, piece: str) -> Iterator[Event]:
        if piece:
            self._told += piece
            yield self._place.event("response.code_interpreter_call_code.delta", item_id=self._id, delta=piece)

    def _event(self, step: str) -> Event:
        return self._place.event(f"response.code_interpreter_call.{step}", item_id=self._id)


def citations(text: str, files: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Where a text names the files that code wrote; one that it does not name is cited at its beginning, as the real API does."""
    for file in files[-_MOST_CITED:]:
        name = file["path"].rpartition("/")[2]
        mentions = (f"sandbox:{file['path']}", file["path"], name)
        mention = next((each for each in mentions if each in text), "")
        start = text.index(mention) if mention else 0
        yield {
            "type": "container_file_citation",
            "container_id": file["container_id"],
            "file_id": file["id"],
            "filename": name,
            "start_index": start,
            "end_index": start + len(mention),
        }


def told(item: Mapping[str, Any]) -> list[Message]:
    """A call of an earlier response, for the engine."""
    outputs = item.get("outputs")
    logs = "".join(obj(each).get("logs") or "" for each in outputs) if is_array(outputs) else "(Its output was not kept.)"
    return asking.told(item.get("code") or "", logs, call=item["id"], named=asking.NAME)
