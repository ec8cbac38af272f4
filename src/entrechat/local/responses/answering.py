"""A response being written: its plan becomes the events of its stream, whoever reads them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from typing import TYPE_CHECKING, Any

from ..engine.protocols import CallArguments, CallStart, Done, Text
from ..handlers.running import ClientGone, Run, shown
from ..problems import Problem
from . import items, searching
from .code import CodeWriter, Interpreting
from .writing import CallWriter, CustomCallWriter, Event, MessageWriter, Numbered, Place, SearchWriter

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..app import App
    from ..engine.protocols import Event as EngineEvent
    from ..runs.citations import Excerpt
    from .items import Item
    from .plan import Plan
    from .prompt import Message

TERMINAL = ("response.completed", "response.incomplete", "response.failed")

_REASONS = {"length": "max_output_tokens", "content_filter": "content_filter"}


class Answering:
    """Writes one response.

    Iterate over `events()`; with the last of them `response` is the finished response, and `error` what it failed with. The
    events have what the plan's `include` asks for, `response` has everything.

    Args:
        request: where the caller waits for the answer: it is stopped when they hang up.
    """

    def __init__(self, app: App, plan: Plan, request: Request | None = None) -> None:
        self.response: dict[str, Any] = plan.response
        self.error: Exception | None = None
        self._app = app
        self._plan = plan
        self._request = request
        self._numbered = Numbered()
        self._output: list[Item] = []
        self._writer: MessageWriter | CallWriter | CustomCallWriter | SearchWriter | CodeWriter | None = None
        self._interpreting = Interpreting(app, plan)
        self._excerpts: list[Excerpt] = []
        self._run: Run | None = None
        self._done = Done("stop", 0, 0)

    async def events(self) -> AsyncGenerator[Event]:
        """Raises ClientGone where nobody waits any more; every other error is told in the events."""
        yield self._state("response.created")
        if self.response["status"] == "queued":
            yield self._state("response.queued")
            self.response = {**self.response, "status": "in_progress"}
        yield self._state("response.in_progress")
        try:
            if self._plan.search is not None:
                async for event in self._search(self._plan.search):
                    yield event
            async for event in self._answer():
                yield event
        except ClientGone:
            raise
        except Exception as error:  # it is the caller's to read
            yield self.failed(error)
        else:
            yield self._finished()

    def close(self) -> None:
        """Stops the engine; any number of times."""
        if self._run is not None:
            self._run.close()

    def failed(self, error: Exception, *, number: int | None = None) -> Event:
        """Ends the response with that error.

        Args:
            number: the event's, where the events that were told are not ours; of the output nothing is true then.
        """
        if number is not None:
            self._numbered.next = number
            self._output = []
        elif self._writer is not None:
            self._output.append(self._writer.item("incomplete"))
        self._writer = None
        self.error = error
        problem = shown(error)
        code = "rate_limit_exceeded" if problem.status == 429 else "invalid_prompt" if problem.status < 500 else "server_error"
        self.response = {
            **self.response,
            "status": "failed",
            "error": {"code": code, "message": problem.message},
            "output": self._output,
        }
        return self._state("response.failed")

    def _finished(self) -> Event:
        done = self._done
        reason = _REASONS.get(done.finish_reason)
        self.response = {
            **self.response,
            "status": "incomplete" if reason else "completed",
            "completed_at": None if reason else int(self._app.clock()),
            "incomplete_details": {"reason": reason} if reason else None,
            "output": self._output,
            "usage": {
                "input_tokens": done.prompt_tokens,
                "input_tokens_details": {"cached_tokens": done.cached_tokens, "cache_write_tokens": 0},
                "output_tokens": done.completion_tokens,
                "output_tokens_details": {"reasoning_tokens": 0},
                "total_tokens": done.prompt_tokens + done.completion_tokens,
            },
        }
        return self._state(f"response.{self.response['status']}")

    async def _answer(self) -> AsyncGenerator[Event]:
        """The engine's answer: again after each time that it had code run, and at first for code that the question holds."""
        code = self._interpreting
        if (own := code.asked) is not None:
            for event in self._open_code(await code.container()):
                yield event
            async for event in self._interpret(own):
                yield event
        while True:
            async for item in self._engine_events():
                container = await code.container() if isinstance(item, CallStart) and code.named(item.name) else None
                if isinstance(self._writer, CodeWriter) and _completes(item):
                    async for event in self._interpret():
                        yield event
                for event in self._open_code(container) if container is not None else self._take(item):
                    yield event
            if not code.again or self._output[-1]["type"] != items.CODE:  # the caller's own tools are the caller's turn
                return

    def _open_code(self, container: str) -> Iterator[Event]:
        yield from self._end("completed")
        self._writer = CodeWriter(self._place(), container)
        yield from self._writer.open()

    async def _interpret(self, code: str | None = None) -> AsyncGenerator[Event]:
        """Runs the code of the item at work."""
        writer = self._writer
        assert isinstance(writer, CodeWriter)
        for event in writer.written(code):
            yield event
        await self._interpreting.run(writer)
        for event in self._end("completed"):
            yield event

    async def _search(self, tool: dict[str, Any]) -> AsyncGenerator[Event]:
        self._writer = writer = SearchWriter(self._place(), self._plan.question)
        for event in writer.open():
            yield event
        found = await searching.hits(self._app, self._plan.project, tool, self._plan.question)
        writer.results = searching.results(found)
        self._excerpts = searching.excerpts(found)
        for event in self._end("completed"):
            yield event

    async def _engine_events(self) -> AsyncGenerator[EngineEvent]:
        """What the chat engine says; where the prompt is too long for it, of as much of the prompt as may be."""
        messages: list[Message] = self._plan.chat["messages"]
        while True:
            chat = self._interpreting.chat()
            chat["messages"] = self._interpreting.messages(searching.told(messages, self._excerpts))
            self._run = run = Run(self._app.engine, chat)
            if self._request is not None:
                run.watch(self._request)
            try:
                async for _, item in run:
                    yield item
                return
            except Problem as problem:
                if problem.code != "context_length_exceeded" or self._writer is not None:
                    raise
                shorter = self._shorter(messages)
                if shorter is None:
                    raise Problem(400, problem.message, param="input", code=problem.code) from problem
                messages = shorter
            finally:
                run.close()

    def _shorter(self, messages: list[Message]) -> list[Message] | None:
        """Fewer excerpts, then, where the caller allows it, fewer turns; None where nothing may be left out."""
        if len(self._excerpts) > 1:
            del self._excerpts[len(self._excerpts) // 2 :]
            return messages
        if self.response["truncation"] == "auto" and (fewer := without_oldest(messages)) is not None:
            return fewer
        if self._excerpts:
            self._excerpts.clear()
            return messages
        return None

    def _take(self, item: EngineEvent) -> Iterator[Event]:
        if isinstance(item, Text):
            if not isinstance(self._writer, MessageWriter):
                yield from self._message()
            assert isinstance(self._writer, MessageWriter)
            yield from self._writer.feed(item)
        elif isinstance(item, CallStart):
            yield from self._end("completed")
            kind = CustomCallWriter if item.name in self._plan.custom else CallWriter
            self._writer = kind(self._place(), item.name)
            yield from self._writer.open()
        elif isinstance(item, CallArguments):
            assert isinstance(self._writer, (CallWriter, CustomCallWriter, CodeWriter))
            yield from self._writer.feed(item.text)
        elif isinstance(item, Done):
            if self._writer is None and not self._interpreting.again:
                yield from self._message()
            yield from self._end("incomplete" if item.finish_reason in _REASONS else "completed")
            self._done = _sum(self._done, item)

    def _message(self) -> Iterator[Event]:
        yield from self._end("completed")
        self._writer = MessageWriter(self._place(), self._plan.question, self._excerpts, self._interpreting.files)
        yield from self._writer.open()

    def _end(self, status: str) -> Iterator[Event]:
        """The item at work, if there is one, is done."""
        if self._writer is not None:
            yield from self._writer.close(status)
            self._output.append(self._writer.item(status))
            self._writer = None

    def _place(self) -> Place:
        return Place(self._numbered, self.response["id"], len(self._output), self._plan.include)

    def _state(self, kind: str) -> Event:
        output = [items.shown(item, self._plan.include) for item in self.response["output"]]
        return self._numbered.event(kind, response={**self.response, "output": output})


def _completes(item: EngineEvent) -> bool:
    """Whether the arguments of a call are complete when this comes."""
    return isinstance(item, (CallStart, Text)) or (isinstance(item, Done) and item.finish_reason not in _REASONS)


def _sum(first: Done, then: Done) -> Done:
    return Done(
        then.finish_reason,
        first.prompt_tokens + then.prompt_tokens,
        first.completion_tokens + then.completion_tokens,
        first.cached_tokens + then.cached_tokens,
    )


def without_oldest(messages: list[Message]) -> list[Message] | None:
    """The chat without its oldest turn; None where it has only one."""
    told = [message for message in messages if message["role"] in ("system", "developer")]
    said = [message for message in messages if message["role"] not in ("system", "developer")]
    later = next((index for index, message in enumerate(said) if index and message["role"] == "user"), None)
    return None if later is None else [*told, *said[later:]]
