"""The jobs that carry a run from state to state.

A run is worked on in stretches: from its creation, or from the outputs of its calls, to the next calls or to its end.
Each stretch is a job. When a process is killed in one, the next begins the step that was under way anew, and keeps
its id and its message's.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from ..problems import Problem
from ..shapes import obj
from . import file_search, records, states
from .citations import Citer
from .code import Interpreting
from .prompt import Prompt, TooMuch
from .turns import Turn

if TYPE_CHECKING:
    from ..app import App
    from ..jobs import Job
    from ..store import Row

_log = logging.getLogger("entrechat.local")
_WORKING = ("in_progress",)


async def work(job: Job) -> None:
    """One stretch of a run."""
    try:
        await _stretch(job)
    except states.Moved:
        return
    except Exception as error:  # it is told in the run
        if not isinstance(error, Problem):
            _log.exception("the run %s failed", job.target)
        _fail(job.app, job.target, error)


async def cancel(job: Job) -> None:
    """Ends a run whose caller has cancelled it. Its work was told to stop before, and keeps what it has said."""
    app = job.app
    run = app.objects.find(states.RUN, job.target, project=None)
    if run is None:
        return
    await _next(job, run)
    try:
        states.finish(app, run.id, "cancelled", of=("cancelling",))
    except states.Moved:
        return


async def _next(job: Job, run: Row) -> None:
    """Between two states. Who follows the stream sees each of them, and need not read to get on."""
    if states.streamed(job.app, run):
        await asyncio.sleep(0)
    else:
        await job.step()


async def _stretch(job: Job) -> None:
    app = job.app
    run = app.objects.find(states.RUN, job.target, project=None)
    if run is None or run.body["status"] not in ("queued", "in_progress"):
        return
    if not states.streamed(app, run) and run.private["stream"] is not None:
        app.events.remove(run.private["stream"])  # its follower has left, or was killed with an earlier process
    if states.due(app, run):
        states.expire(app, run)
        return
    if run.body["status"] == "queued":
        await _next(job, run)
        started = run.body["started_at"] or int(app.clock())
        run = states.move(app, run.id, "in_progress", of=("queued",), started_at=started)
    await _next(job, run)
    interpreting = Interpreting(app, run)
    if interpreting.name is not None:
        app.sandbox.check()
        await interpreting.own(Prompt(app, run).question)
    while await _turn(app, run, interpreting):
        pass


async def _turn(app: App, run: Row, interpreting: Interpreting) -> bool:
    """One answer of the engine; whether it is to be asked again."""
    spent = states.used(app, run.id)
    for name, most in (
        ("prompt_tokens", run.body["max_prompt_tokens"]),
        ("completion_tokens", run.body["max_completion_tokens"]),
    ):
        if most is not None and spent[name] >= most:
            states.finish(app, run.id, "incomplete", of=_WORKING, reason=f"max_{name}")
            return False
    prompt = Prompt(app, run, interpreting.name if interpreting.left else None)
    tool = file_search.wanted(run)
    if tool is not None:
        prompt.bring(await file_search.excerpts(app, run, tool, prompt.question))
    most_prompt, most_completion = run.body["max_prompt_tokens"], run.body["max_completion_tokens"]
    if most_prompt is not None:
        try:
            await asyncio.to_thread(prompt.fit, most_prompt - spent["prompt_tokens"])
        except TooMuch:
            states.finish(app, run.id, "incomplete", of=_WORKING, reason="max_prompt_tokens")
            return False
    left = most_completion - spent["completion_tokens"] if most_completion is not None else None
    turn = await _answered(app, run, prompt, left, interpreting)
    _count(app, run, turn)
    if turn.goes_on:
        return True
    _conclude(app, run, turn)
    return False


async def _answered(app: App, run: Row, prompt: Prompt, most: int | None, interpreting: Interpreting) -> Turn:
    """The engine's answer; to a prompt that is too long for it, the answer to a shorter one."""
    prose = obj(run.body["response_format"]).get("type", "text") == "text"
    while True:
        turn = Turn(app, run, Citer(prompt.question, prompt.excerpts if prose else ()), interpreting)
        try:
            await turn.take(prompt.body(most))
        except Problem as problem:
            turn.keep()
            if problem.code != "context_length_exceeded" or turn.begun or not prompt.shorten():
                raise
        except Exception:
            turn.keep()
            raise
        else:
            return turn


def _count(app: App, run: Row, turn: Turn) -> None:
    """The tokens of an answer, where they are counted and limited."""
    done = turn.done
    assert done is not None
    counts = {"input_tokens": done.prompt_tokens, "output_tokens": done.completion_tokens}
    app.usage.add(app.clock(), run.project, run.private["key"], "completions", run.body["model"], **counts)
    app.rates.spend(run.project, run.body["model"], sum(counts.values()))


def _conclude(app: App, run: Row, turn: Turn) -> None:
    """Brings the run to the state that the answer asks for; all of it or, where the process dies, nothing."""
    done = turn.done
    assert done is not None
    if done.finish_reason == "content_filter":
        raise Problem(500, "The answer was withheld by the content filter.")
    usage = records.usage(done.prompt_tokens, done.completion_tokens)
    cut = done.finish_reason == "length"
    with app.db.transaction():
        if turn.calls and not cut:
            turn.store_calls(usage)
            states.move(app, run.id, "requires_action", of=_WORKING, required_action=_action(turn.calls))
        elif cut:
            _cut_short(app, run, turn, usage)
        else:
            turn.end_message("completed", usage)
            states.finish(app, run.id, "completed", of=_WORKING)
    states.end_stream(app, run)


def _cut_short(app: App, run: Row, turn: Turn, usage: dict[str, int]) -> None:
    if turn.calls:
        turn.store_calls(usage)
    elif not turn.cut:
        turn.end_message("incomplete", usage)
    states.finish(app, run.id, "incomplete", of=_WORKING, reason="max_completion_tokens")


def _action(calls: list[dict[str, Any]]) -> dict[str, Any]:
    asked = [
        {"id": call["id"], "type": "function", "function": {name: call["function"][name] for name in ("name", "arguments")}}
        for call in calls
    ]
    return {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": asked}}


def _fail(app: App, run_id: str, error: Exception) -> None:
    if not isinstance(error, Problem):
        told = {"code": "server_error", "message": f"The local server failed: {type(error).__name__}: {error}"}
    elif error.status == 429:
        told = {"code": "rate_limit_exceeded", "message": error.message}
    else:
        code = "invalid_prompt" if error.status == 400 else "server_error"
        told = {"code": code, "message": error.message}
    try:
        states.finish(app, run_id, "failed", of=("queued", "in_progress"), error=told)
    except states.Moved:
        return


WORKS = {states.WORK: work, states.CANCEL: cancel}
