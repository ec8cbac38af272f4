"""The code interpreter in a run: each piece of code is a step, and the files that it writes go with the run's message."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from .. import files
from ..sandbox import asking
from ..sandbox.interpreters import Given
from ..shapes import arr, obj
from . import states
from .citations import Piece

if TYPE_CHECKING:
    from ..app import App
    from ..sandbox.interpreters import Changes, Interpreter
    from ..sandbox.protocols import Ran
    from ..store import Row

_MOST_CALLS = 8
_MEMORY = 1 << 30
_IDLE = 3600.0
"""Seconds that a thread's interpreter is kept after its last use, as the API does."""

TOOL = {"type": "code_interpreter"}


class Interpreting:
    """The code of one run."""

    def __init__(self, app: App, run: Row) -> None:
        self._app = app
        self._run = run
        tools, choice = run.body["tools"], run.body["tool_choice"]
        offered = choice != "none" and obj(choice).get("type") not in ("function", "file_search")
        taken = [tool["function"]["name"] for tool in tools if tool["type"] == "function"]
        self.name = asking.name(taken) if offered and any(tool["type"] == TOOL["type"] for tool in tools) else None
        """What the function that runs code is called; None where the run has none."""

    @property
    def left(self) -> bool:
        """Whether the run may have more code run."""
        return self.name is not None and len(_steps(self._app, self._run)) < _MOST_CALLS

    async def own(self, question: str) -> None:
        """Runs the code that the question itself holds, unless the run has run code already."""
        if self.name is None or _steps(self._app, self._run):
            return
        code = asking.in_question(question)
        if code is not None:
            step = self.open()
            step.told(code)
            await step.close(code)

    def open(self) -> CodeStep:
        """Begins a step.

        Raises states.Moved: the run is not in progress any more.
        """
        return CodeStep(self._app, self._run)


class CodeStep:
    """A step that runs code."""

    def __init__(self, app: App, run: Row) -> None:
        self._app = app
        self._run = run
        self._reader = asking.CodeReader()
        self._arguments = ""
        self._code = ""
        self._id = app.new_id("call_")
        self._step = states.open_step(app, run, {"type": "tool_calls", "tool_calls": []})
        self._tell({"input": "", "outputs": []}, id=self._id)

    def feed(self, text: str) -> None:
        """The next piece of the engine's arguments."""
        self._arguments += text
        if piece := self._reader.feed(text):
            self.told(piece)

    def told(self, piece: str) -> None:
        self._code += piece
        self._tell({"input": piece})

    async def close(self, code: str | None = None, usage: dict[str, int] | None = None) -> None:
        """Runs the code, which by default is what the arguments hold, and ends the step.

        Raises Problem: there is no sandbox.
        """
        code = asking.code_of(self._arguments) if code is None else code
        ran, made = await self._app.interpreters.work(self._run.parent, lambda: self._interpret(code))
        outputs: list[dict[str, Any]] = [{"type": "logs", "logs": text}] if (text := asking.logs(ran)) else []
        outputs += [{"type": "image", "image": {"file_id": file["id"]}} for file in made if file["shown"]]
        if outputs:
            self._tell({"outputs": [{"index": index, **output} for index, output in enumerate(outputs)]})
        call = {"id": self._id, **TOOL, "code_interpreter": {"input": code, "outputs": outputs}}
        self._step.body["step_details"] = {"type": "tool_calls", "tool_calls": [call]}
        self._step.private["files"] = made
        states.close_step(self._app, self._run, self._step, "completed", usage=usage)

    def cut(self) -> None:
        """Keeps what there is of code whose end never came."""
        call: dict[str, Any] = {"id": self._id, **TOOL, "code_interpreter": {"input": self._code, "outputs": []}}
        self._step.body["step_details"] = {"type": "tool_calls", "tool_calls": [call]}
        self._app.objects.put(states.STEP, self._step)

    def _interpret(self, code: str) -> tuple[Ran, list[dict[str, Any]]]:
        app, thread = self._app, self._run.parent
        with app.interpreters.use(thread, lambda: _given(app, self._run), memory=_MEMORY, idle=_IDLE) as interpreter:
            if interpreter.fresh:
                key = self._run.private["key"]
                app.usage.add(app.clock(), self._run.project, key, "code_interpreter_sessions", "")
            ran = interpreter.run(code)
            return ran, _kept(app, self._run, interpreter, interpreter.changes())

    def _tell(self, interpreter: dict[str, Any], **more: Any) -> None:
        call = {"index": 0, **TOOL, **more, "code_interpreter": interpreter}
        details = {"type": "tool_calls", "tool_calls": [call]}
        delta = {"id": self._step.id, "object": "thread.run.step.delta", "delta": {"step_details": details}}
        states.tell(self._app, self._run, "thread.run.step.delta", delta)


def written(app: App, run: Row) -> list[dict[str, Any]]:
    """The files that the run's code has written and that no message has yet: `id`, `path`, and whether it is a picture that was `shown`."""
    last = {file["path"]: file for step in _steps(app, run) for file in step.private.get("files", ())}
    attached = {
        each["file_id"] for message in app.objects.all(states.MESSAGE, parent=run.parent) for each in _attached(message)
    }
    return [file for file in last.values() if file["id"] not in attached]


def links(text: str, made: list[dict[str, Any]]) -> Iterator[Piece]:
    """The pieces that a message ends with: each file where the text names it, or else a link to it, as the real API's models write them."""
    length = len(text)
    for file in made:
        if file["shown"]:
            continue
        path = f"/mnt/data/{file['path']}"
        mention = next((each for each in (f"sandbox:{path}", path) if each in text), None)
        if mention is not None:
            yield Piece("", _annotation(file, mention, text.index(mention)))
            continue
        head = f"\n\n[{file['path']}]("
        yield Piece(head)
        yield Piece(f"sandbox:{path}", _annotation(file, f"sandbox:{path}", length + len(head)))
        yield Piece(")")
        length += len(head) + len(f"sandbox:{path}") + 1


def _annotation(file: dict[str, Any], text: str, start: int) -> dict[str, Any]:
    return {
        "type": "file_path",
        "text": text,
        "start_index": start,
        "end_index": start + len(text),
        "file_path": {"file_id": file["id"]},
    }


def _steps(app: App, run: Row) -> list[Row]:
    """The run's steps that have run code."""
    return [step for step in states.steps(app, run.id) if "files" in step.private]


def _attached(message: Row) -> list[dict[str, Any]]:
    """Of a message's attachments, those for code."""
    return [each for each in message.body["attachments"] if any(tool["type"] == TOOL["type"] for tool in each["tools"])]


def _given(app: App, run: Row) -> list[Given]:
    """What the thread's code finds: the files of the tool's resources, those that came with messages, and what code wrote before."""
    ids: list[str] = list(run.private.get("code_files", ()))
    for message in app.objects.all(states.MESSAGE, parent=run.parent):
        ids += [each["file_id"] for each in _attached(message)]
    ids += [file["id"] for step in _steps(app, run) for file in step.private["files"]]
    found = (app.objects.find(files.FILE, id, project=run.project) for id in dict.fromkeys(ids))
    return [Given(row.body["filename"], row.id, app.blobs.path(row.id)) for row in found if row is not None]


def _kept(app: App, run: Row, interpreter: Interpreter, changes: Changes) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    for file in changes.written:
        with file.place.open("rb") as source:
            row = _file(app, run, file.path, source)
        interpreter.adopt(file.path, row.id, file.place)
        out.append({"id": row.id, "path": file.path, "shown": False})
    for data in changes.shown:
        row = _file(app, run, f"{app.new_id('figure-')}.png", io.BytesIO(data))
        out.append({"id": row.id, "path": row.body["filename"], "shown": True})
    return out


def _file(app: App, run: Row, name: str, source: BinaryIO) -> Row:
    with app.blobs.writing() as writing:
        shutil.copyfileobj(source, writing, 1 << 20)
        id = app.new_id("file-")
        kept = app.blobs.keep(writing, id)
        with app.db.transaction():
            app.blobs.note(id, kept)
            return files.add(
                app, id, kept.bytes, project=run.project, filename=name, purpose="assistants_output", expires_after=None
            )


def resources(given: list[dict[str, Any]]) -> list[str]:
    """The files that `tool_resources` give to code."""
    ids = [id for each in given for id in arr(obj(each.get(TOOL["type"])).get("file_ids"))]
    return list(dict.fromkeys(ids))
