"""One answer of the engine, as steps, messages and calls of a run."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ..engine.protocols import CallArguments, CallStart, Done, Text
from ..handlers.running import Run as Generation
from ..shapes import obj
from . import code, records, states

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..app import App
    from ..engine.protocols import Event
    from ..store import Row
    from .citations import Citer, Piece
    from .code import CodeStep, Interpreting

_LOOK = 32
"""Events of the engine between two looks at the clock."""


class Turn:
    """Writes what the engine answers into the run; `calls` are the functions it wants called, `done` how it ended."""

    def __init__(self, app: App, run: Row, citer: Citer, interpreting: Interpreting) -> None:
        self._app = app
        self._run = run
        self._citer = citer
        self._interpreting = interpreting
        self._code: CodeStep | None = None
        self._ran = False
        self.cut = False
        """Whether it ended within code, which then did not run."""
        self._step: Row | None = None
        self._message: Row | None = None
        self._texts: list[str] = []
        self._annotations: list[dict[str, Any]] = []
        self._pictures: list[dict[str, Any]] = []
        self._numbers: list[int | None] = []
        """The engine's calls → their places in `calls`; None for code."""
        self.calls: list[dict[str, Any]] = []
        self.done: Done | None = None

    async def take(self, body: Mapping[str, Any]) -> None:
        """Asks the engine and reads to its answer's end.

        Raises states.Moved: the run's time is over. What the engine fails with, as it is.
        """
        generation = Generation(self._app.engine, body)
        number = 0
        try:
            async for _, event in generation:
                await self._run_code(event)
                self._take(event)
                number += 1
                if number % _LOOK == 0 and states.due(self._app, self._run):
                    self.keep()
                    states.expire(self._app, self._run)
                    raise states.Moved
        except asyncio.CancelledError:
            self._keep_where_over()
            raise
        finally:
            generation.close()

    @property
    def goes_on(self) -> bool:
        """Whether the answer was code, so that the engine is to be asked again."""
        return self._ran and self._step is None and not self.calls and not self.cut

    @property
    def begun(self) -> bool:
        """Whether anything of the answer is there."""
        return self._step is not None

    def keep(self) -> None:
        """Stores what there is of the message."""
        if self._message is not None and self._texts:
            content = [records.text("".join(self._texts), self._annotations), *self._pictures]
            self._app.objects.change(states.MESSAGE, self._message.id, lambda row: row.body.update(content=content))

    def end_message(self, status: str, usage: dict[str, int] | None = None) -> None:
        """Closes the message, which an answer without a word has too."""
        step, _ = self._writing()
        for piece in self._citer.end():
            self._say(piece)
        made = code.written(self._app, self._run) if status == "completed" else []
        if obj(self._run.body["response_format"]).get("type", "text") == "text":
            for piece in code.links("".join(self._texts), made):
                self._say(piece)
        self._attach(made)
        self._texts = self._texts or [""]
        with self._app.db.transaction():
            self.keep()
            states.close_step(self._app, self._run, step, status, usage=usage)
        self._step = self._message = None
        self._texts, self._annotations, self._pictures = [], [], []

    def store_calls(self, usage: dict[str, int]) -> Row:
        """The calls are complete; the step stays open until their outputs come."""
        assert self._step is not None
        self._step.body["step_details"]["tool_calls"] = self.calls
        self._step.body["usage"] = usage
        return self._app.objects.put(states.STEP, self._step)

    def _take(self, event: Event) -> None:
        if isinstance(event, Text) and not self.calls:  # words after a call have no place in a run
            for piece in self._citer.feed(event.content):
                self._say(piece)
        elif isinstance(event, CallStart):
            self._numbers.append(None if self._interpreting.name == event.name else len(self.calls))
            self._start_call(event.name)
        elif isinstance(event, CallArguments) and self._code is not None:
            self._code.feed(event.text)
        elif isinstance(event, CallArguments):
            number = self._numbers[event.number]
            assert number is not None
            self.calls[number]["function"]["arguments"] += event.text
            self._tell_call({"index": number, "type": "function", "function": {"arguments": event.text}})
        elif isinstance(event, Done):
            self.done = event

    async def _run_code(self, event: Event) -> None:
        """Where code is complete when this comes, it is run."""
        if self._code is None or isinstance(event, CallArguments):
            return
        step, self._code = self._code, None
        if isinstance(event, Done) and event.finish_reason == "length":
            step.cut()
            self.cut = True
            return
        usage = records.usage(event.prompt_tokens, event.completion_tokens) if isinstance(event, Done) else None
        await step.close(usage=usage)
        self._ran = True

    def _attach(self, made: list[dict[str, Any]]) -> None:
        """The files that code wrote go with the message, its pictures are shown in it."""
        if self._message is None or not made:
            return
        attachments = [{"file_id": file["id"], "tools": [code.TOOL]} for file in made]
        self._app.objects.change(states.MESSAGE, self._message.id, lambda row: row.body.update(attachments=attachments))
        for file in made:
            if file["shown"]:
                self._pictures.append({"type": "image_file", "image_file": {"file_id": file["id"]}})
                content = {"index": len(self._pictures), **self._pictures[-1]}
                delta = {"id": self._message.id, "object": "thread.message.delta", "delta": {"content": [content]}}
                states.tell(self._app, self._run, "thread.message.delta", delta)

    def _writing(self) -> tuple[Row, Row]:
        """The step and the message that it writes, begun with the first word."""
        if self._step is None or self._message is None:
            self._step, self._message = states.open_message(self._app, self._run)
        return self._step, self._message

    def _say(self, piece: Piece) -> None:
        _, message = self._writing()
        self._texts.append(piece.text)
        annotations: list[dict[str, Any]] = []
        if piece.annotation is not None:
            annotations = [{"index": len(self._annotations), **piece.annotation}]
            self._annotations.append(piece.annotation)
        content = {"index": 0, "type": "text", "text": {"value": piece.text, "annotations": annotations}}
        delta = {"id": message.id, "object": "thread.message.delta", "delta": {"content": [content]}}
        states.tell(self._app, self._run, "thread.message.delta", delta)

    def _start_call(self, name: str) -> None:
        if self._message is not None:
            self.end_message("completed")
        if self._numbers[-1] is None:
            self._code = self._interpreting.open()
            return
        if self._step is None:
            self._step = states.open_step(self._app, self._run, {"type": "tool_calls", "tool_calls": []})
        function = {"name": name, "arguments": "", "output": None}
        self.calls.append({"id": self._app.new_id("call_"), "type": "function", "function": function})
        self._tell_call({"index": len(self.calls) - 1, **self.calls[-1]})

    def _tell_call(self, call: dict[str, Any]) -> None:
        assert self._step is not None
        states.tell(self._app, self._run, "thread.run.step.delta", step_delta(self._step.id, call))

    def _keep_where_over(self) -> None:
        """Where the run was cancelled or has expired; a server that stops leaves all as it is and goes on later."""
        run = self._app.objects.find(states.RUN, self._run.id, project=None)
        if run is not None and run.body["status"] != "in_progress":
            self.keep()


def step_delta(step_id: str, call: dict[str, Any]) -> dict[str, Any]:
    details = {"type": "tool_calls", "tool_calls": [call]}
    return {"id": step_id, "object": "thread.run.step.delta", "delta": {"step_details": details}}
