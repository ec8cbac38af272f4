"""Streams of runs, and what a handler of either package makes of them: its hooks with their arguments, one by one."""

from __future__ import annotations

from typing import Any

from tests.helpers.streams import plain
from tests.support.recording import Answer, RecordingServer

CALL: dict[str, Any] = {"thread_id": "t", "assistant_id": "a"}
HOOKS = (
    "on_event on_run_step_created on_run_step_delta on_run_step_done on_tool_call_created on_tool_call_delta"
    " on_tool_call_done on_message_created on_message_delta on_message_done on_text_created on_text_delta on_text_done"
    " on_image_file_done on_exception on_timeout on_end"
).split()
STATE = ("current_run", "current_run_step_snapshot", "current_message_snapshot")


def run(status: str, **members: Any) -> dict[str, Any]:
    data = {"id": "run", "object": "thread.run", "created_at": 1, "status": status, "thread_id": "t", "assistant_id": "a"}
    return {"event": f"thread.run.{status}", "data": {**data, **members}}


def step(name: str, id: str = "s1", **members: Any) -> dict[str, Any]:
    status = name if name in ("completed", "failed", "cancelled", "expired") else "in_progress"
    details: dict[str, Any] = {"type": "message_creation", "message_creation": {"message_id": "m1"}}
    data = {"id": id, "object": "thread.run.step", "status": status, "run_id": "run", "type": "message_creation"}
    return {"event": f"thread.run.step.{name}", "data": {**data, "step_details": details, **members}}


def calls(name: str, *tool_calls: dict[str, Any], id: str = "s1", **members: Any) -> dict[str, Any]:
    details = {"type": "tool_calls", "tool_calls": list(tool_calls)}
    return step(name, id, type="tool_calls", step_details=details, **members)


def step_delta(*tool_calls: dict[str, Any], id: str = "s1", **members: Any) -> dict[str, Any]:
    delta = {"step_details": {"type": "tool_calls", "tool_calls": list(tool_calls)}, **members}
    return {"event": "thread.run.step.delta", "data": {"id": id, "object": "thread.run.step.delta", "delta": delta}}


def message(name: str, *content: dict[str, Any], id: str = "m1", **members: Any) -> dict[str, Any]:
    status = name if name in ("completed", "incomplete") else "in_progress"
    data = {"id": id, "object": "thread.message", "status": status, "role": "assistant", "content": list(content)}
    return {"event": f"thread.message.{name}", "data": {**data, **members}}


def delta(*content: dict[str, Any], id: str = "m1", **members: Any) -> dict[str, Any]:
    data = {"id": id, "object": "thread.message.delta", "delta": {"content": list(content), **members}}
    return {"event": "thread.message.delta", "data": data}


def text(value: str | None, index: int | None = 0, **members: Any) -> dict[str, Any]:
    """A block of text, or a piece of one."""
    inner = {"value": value, **members} if value is not None else members
    made: dict[str, Any] = {"type": "text", "text": inner}
    return made if index is None else {"index": index, **made}


def image(index: int | None, file: str = "file_1") -> dict[str, Any]:
    made: dict[str, Any] = {"type": "image_file", "image_file": {"file_id": file}}
    return made if index is None else {"index": index, **made}


def function(index: int, arguments: str | None, **members: Any) -> dict[str, Any]:
    inner = {name: members.pop(name) for name in ("name", "output") if name in members}
    if arguments is not None:
        inner["arguments"] = arguments
    return {"index": index, "type": "function", "function": inner, **members}


def code(index: int, input: str | None = None, outputs: list[Any] | None = None, **members: Any) -> dict[str, Any]:
    inner = {name: value for name, value in (("input", input), ("outputs", outputs)) if value is not None}
    return {"index": index, "type": "code_interpreter", "code_interpreter": inner, **members}


def search(index: int, **members: Any) -> dict[str, Any]:
    return {"index": index, "type": "file_search", "file_search": {}, **members}


DONE_TEXT = {"type": "text", "text": {"value": "Hello you", "annotations": []}}
BEGIN = [
    {"event": "thread.created", "data": {"id": "t", "object": "thread"}},
    run("created"),
    run("queued"),
    run("in_progress"),
]
SPOKEN = [
    *BEGIN,
    step("created"),
    step("in_progress"),
    message("created"),
    message("in_progress"),
    delta(text("Hel", annotations=[])),
    delta(text("lo")),
    delta(text(" you")),
    message("completed", DONE_TEXT),
    step("completed", usage={"total_tokens": 3}),
    run("completed"),
]

Log = list[tuple[Any, ...]]


def handler(package: Any, *, asynchronous: bool = False, fail: str = "") -> Any:
    """A handler that keeps what its hooks are given in `log`; the hook `fail` raises."""
    base = package.AsyncAssistantEventHandler if asynchronous else package.AssistantEventHandler
    log: Log = []

    def keep(name: str, args: tuple[Any, ...]) -> None:
        shown = [type(arg).__name__ if isinstance(arg, Exception) else (kind(arg), plain(arg)) for arg in args]
        log.append((name, *shown))
        if name == fail:
            raise ValueError(name)

    def hook(name: str) -> Any:
        def call(self: Any, *args: Any, **kwargs: Any) -> None:
            keep(name, (*args, *kwargs.values()))

        async def acall(self: Any, *args: Any, **kwargs: Any) -> None:
            keep(name, (*args, *kwargs.values()))

        made: Any = acall if asynchronous else call
        return made

    made = type("Handler", (base,), {name: hook(name) for name in HOOKS})()
    made.log = log
    return made


FINALS = ("get_final_run", "get_final_run_steps", "get_final_messages")


def kind(value: Any) -> str:
    """The type's name; a snapshot's is that of what it is one of."""
    return type(value).__name__.removesuffix("Snapshot")


def seen(event: Any, stream: Any) -> Any:
    return kind(event), plain(event), [plain(getattr(stream, name)) for name in STATE]


def outcome(package: Any, server: RecordingServer, events: list[Any], **options: Any) -> dict[str, Any]:
    """What a stream gives: its events with the state after each, hooks, final objects, what was raised."""
    server.answer = Answer.of_events(events, named=True)
    made = handler(package, **options)
    found: dict[str, Any] = {"log": made.log, "events": [], "error": None}
    with package.OpenAI(api_key="k", base_url=f"{server.url}/v1", max_retries=0) as client:
        try:
            with client.beta.threads.runs.stream(**CALL, event_handler=made) as stream:
                for event in stream:
                    found["events"].append(seen(event, stream))
        except Exception as error:
            found["error"] = type(error).__name__
        for name in FINALS:
            try:
                found[name] = plain(getattr(made, name)())
            except RuntimeError:
                found[name] = "none"
    return found


async def aoutcome(package: Any, server: RecordingServer, events: list[Any], **options: Any) -> dict[str, Any]:
    """The same, asynchronously."""
    server.answer = Answer.of_events(events, named=True)
    made = handler(package, asynchronous=True, **options)
    found: dict[str, Any] = {"log": made.log, "events": [], "error": None}
    async with package.AsyncOpenAI(api_key="k", base_url=f"{server.url}/v1", max_retries=0) as client:
        try:
            async with client.beta.threads.runs.stream(**CALL, event_handler=made) as stream:
                async for event in stream:
                    found["events"].append(seen(event, stream))
        except Exception as error:
            found["error"] = type(error).__name__
        for name in FINALS:
            try:
                found[name] = plain(await getattr(made, name)())
            except RuntimeError:
                found[name] = "none"
    return found
