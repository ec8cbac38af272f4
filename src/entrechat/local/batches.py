"""Batches: the lines of a file, each a request to this server, several side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from . import deliveries, files
from .auth import Caller
from .handlers.running import shown
from .problems import Problem
from .shapes import is_object, obj

if TYPE_CHECKING:
    from .app import App
    from .jobs import Job
    from .store import Row
    from .store.blobs import Kept

BATCH = "batch"
CANCEL = "batch_cancel"
DAY = 86400
MOST_LINES = 50_000
SIDE_BY_SIDE = 8
_MOST_ERRORS = 100
_ENDS = ("completed", "failed", "expired", "cancelled")
_LATER = ("rate_limit_exceeded", "server_overloaded")


class Line(NamedTuple):
    """A request of a batch, checked; `number` counts from 1."""

    number: int
    custom_id: str
    body: dict[str, Any]


async def work(job: Job) -> None:
    """From any state that an earlier process left the batch in."""
    try:
        await _work(job)
    except Exception as error:  # told in the batch; a lost input file comes here too
        problem = shown(error)
        told = {"code": problem.code, "message": problem.message, "param": problem.param, "line": None}
        for before in ("validating", "in_progress", "finalizing"):
            row = job.app.objects.find(BATCH, job.target, project=job.project)
            if row is not None:
                _move(job.app, row, before, "failed", partial(_note_errors, [told]))
        if problem.status >= 500:
            raise


async def _work(job: Job) -> None:
    app = job.app
    row = app.objects.find(BATCH, job.target, project=job.project)
    if row is not None and row.body["status"] == "validating":
        await job.step()
        row = await _validate(app, row)
    if row is not None and row.body["status"] == "in_progress":
        await job.step()
        row = await _run(app, row, Caller(*job.payload["caller"]))
    if row is not None and row.body["status"] == "finalizing":
        await job.step()
        await _finish(app, row, "expired" if row.private.get("expired") else "completed")


async def cancel(job: Job) -> None:
    """What was done is kept; what was under way is not."""
    row = job.app.objects.find(BATCH, job.target, project=job.project)
    if row is not None and row.body["status"] == "cancelling":
        await job.step()
        await _finish(job.app, row, "cancelled")


def _move(app: App, row: Row, before: str, status: str, change: Callable[[Row], None] | None = None) -> Row | None:
    """To the next state, unless somebody (who cancelled it) was faster: then None."""
    with app.db.transaction():
        found = app.objects.find(BATCH, row.id, project=None)
        if found is None or found.body["status"] != before:
            return None
        found.body["status"] = status
        found.body[f"{status}_at"] = int(app.clock())
        if change is not None:
            change(found)
        if status in _ENDS:
            deliveries.announce(app, found.project, f"batch.{status}", found.id)
        return app.objects.put(BATCH, found)


async def _validate(app: App, row: Row) -> Row | None:
    errors, models, total = await asyncio.to_thread(_look_through, app, row)

    def note(found: Row) -> None:
        if errors:
            _note_errors(errors, found)
        else:
            found.body["request_counts"]["total"] = total
            if len(models) == 1:
                found.body["model"] = next(iter(models))

    return _move(app, row, "validating", "failed" if errors else "in_progress", note)


def _note_errors(errors: list[dict[str, Any]], row: Row) -> None:
    row.body["errors"] = {"object": "list", "data": errors}


def _look_through(app: App, row: Row) -> tuple[list[dict[str, Any]], set[str], int]:
    """(errors, the models that are asked, how many lines) of the input file."""
    errors: list[dict[str, Any]] = []
    models: set[str] = set()
    seen: set[str] = set()
    total = 0
    for number, line in _lines(app, row):
        total += 1
        try:
            checked = _checked(number, line, row.body["endpoint"])
            if checked.custom_id in seen:
                raise Problem(
                    400,
                    f"The custom_id '{checked.custom_id}' stands on an earlier line.",
                    param="custom_id",
                    code="duplicate_custom_id",
                )
            seen.add(checked.custom_id)
            if isinstance(checked.body.get("model"), str):
                models.add(checked.body["model"])
        except Problem as problem:
            errors.append({"code": problem.code, "message": problem.message, "param": problem.param, "line": number})
        if len(errors) >= _MOST_ERRORS or total > MOST_LINES:
            break
    if not total:
        errors.append({"code": "empty_file", "message": "The input file has no requests.", "param": None, "line": None})
    if total > MOST_LINES:
        message = f"A batch has at most {MOST_LINES} requests."
        errors.append({"code": "too_many_tasks", "message": message, "param": None, "line": None})
    return errors, models, total


def _lines(app: App, row: Row) -> Iterator[tuple[int, bytes]]:
    """The lines that are not empty, with their numbers from 1.

    Raises Problem: 404 at once where the file is gone.
    """
    file = files.find(app, row.project, row.body["input_file_id"], param="input_file_id")
    return _numbered(files.path(app, file))


def _numbered(path: Path) -> Iterator[tuple[int, bytes]]:
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield number, line


def _checked(number: int, line: bytes, endpoint: str) -> Line:
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise Problem(400, f"This line is not valid JSON: {error}.", code="invalid_json_line") from error
    if not is_object(value):
        raise Problem(400, "This line is not an object.", code="invalid_json_line")
    custom_id = value.get("custom_id")
    if not isinstance(custom_id, str) or not custom_id:
        raise Problem(400, "Missing required parameter: 'custom_id'.", param="custom_id", code="missing_required_parameter")
    if value.get("method") != "POST":
        raise Problem(400, "The method must be POST.", param="method", code="invalid_method")
    if value.get("url") != endpoint:
        message = f"The url {value.get('url')!r} is not the batch's endpoint, {endpoint}."
        raise Problem(400, message, param="url", code="mismatched_endpoint")
    if not is_object(value.get("body")):
        raise Problem(400, "The body must be an object.", param="body", code="invalid_type")
    if value["body"].get("stream"):
        raise Problem(400, "The requests of a batch cannot stream.", param="body.stream", code="invalid_value")
    return Line(number, custom_id, value["body"])


async def _run(app: App, row: Row, caller: Caller) -> Row | None:
    """Every line that has no result yet."""
    done = app.results.done(row.id)
    endpoint: str = row.body["endpoint"]
    lines = _lines(app, row)
    waiting = (_checked(number, line, endpoint) for number, line in lines if number not in done)
    expired = False

    async def one_after_another() -> None:
        nonlocal expired
        for line in waiting:
            if app.clock() >= row.body["expires_at"]:
                expired = True
                return
            ok, data = await _answer(app, line, row, caller)
            with app.db.transaction():
                if app.results.add(row.id, line.number, ok, data):
                    app.objects.change(BATCH, row.id, partial(_count, ok=ok))

    await asyncio.gather(*(one_after_another() for _ in range(SIDE_BY_SIDE)))

    def note(found: Row) -> None:
        found.private["expired"] = expired

    return _move(app, row, "in_progress", "finalizing", note)


async def _answer(app: App, line: Line, batch: Row, caller: Caller) -> tuple[bool, dict[str, Any]]:
    """A line has time: what the server cannot take now it is asked again."""
    status, body = await app.perform("POST", batch.body["endpoint"], line.body, caller)
    while status in (429, 503) and body["error"]["code"] in _LATER and app.clock() < batch.body["expires_at"]:
        await app.sleep(1)
        status, body = await app.perform("POST", batch.body["endpoint"], line.body, caller)
    answer = {"status_code": status, "request_id": app.new_id("req_"), "body": body}
    return status < 400, {"id": app.new_id("batch_req_"), "custom_id": line.custom_id, "response": answer, "error": None}


def _count(row: Row, *, ok: bool) -> None:
    row.body["request_counts"]["completed" if ok else "failed"] += 1


async def _finish(app: App, row: Row, status: str) -> None:
    """Writes the files and the last state, as one step."""
    with ExitStack() as stack:
        good, bad = (stack.enter_context(app.blobs.writing()) for _ in range(2))
        usage = await asyncio.to_thread(_write, app, row, good.write, bad.write, unfinished=status == "expired")
        kept: list[tuple[str, str, str, Kept]] = []
        for key, name, writing in (("output_file_id", "output", good), ("error_file_id", "error", bad)):
            if writing.size:
                id = app.new_id("file-")
                kept.append((key, f"{row.id}_{name}.jsonl", id, await asyncio.to_thread(app.blobs.keep, writing, id)))
        with app.db.transaction():
            before = "cancelling" if status == "cancelled" else "finalizing"

            def note(found: Row) -> None:
                for key, name, id, blob in kept:
                    app.blobs.note(id, blob)
                    files.add(
                        app,
                        id,
                        blob.bytes,
                        project=row.project,
                        filename=name,
                        purpose="batch_output",
                        expires_after=row.private.get("output_expires_after"),
                    )
                    found.body[key] = id
                if usage["total_tokens"]:
                    found.body["usage"] = usage

            if _move(app, row, before, status, note) is not None:
                app.results.remove(row.id)


def _write(
    app: App, row: Row, good: Callable[[bytes], None], bad: Callable[[bytes], None], *, unfinished: bool
) -> dict[str, Any]:
    """The output's and the errors' lines; gives the tokens that were used."""
    used = {"input": 0, "output": 0, "cached": 0, "reasoning": 0}
    for result in app.results.read(row.id):
        (good if result.ok else bad)(orjson.dumps(result.data, option=orjson.OPT_APPEND_NEWLINE))
        _add_usage(used, obj(obj(obj(result.data.get("response")).get("body")).get("usage")))
    if unfinished:
        done = app.results.done(row.id)
        error = {"code": "batch_expired", "message": "This request could not be executed before the completion window expired."}
        for number, line in _lines(app, row):
            if number not in done:
                left = {
                    "id": app.new_id("batch_req_"),
                    "custom_id": orjson.loads(line)["custom_id"],
                    "response": None,
                    "error": error,
                }
                bad(orjson.dumps(left, option=orjson.OPT_APPEND_NEWLINE))
    return {
        "input_tokens": used["input"],
        "input_tokens_details": {"cached_tokens": used["cached"]},
        "output_tokens": used["output"],
        "output_tokens_details": {"reasoning_tokens": used["reasoning"]},
        "total_tokens": used["input"] + used["output"],
    }


def _add_usage(used: dict[str, int], usage: Mapping[str, Any]) -> None:
    """A chat's and a response's usage name the same things differently."""
    for total, (first, second) in {"input": ("input", "prompt"), "output": ("output", "completion")}.items():
        used[total] += usage.get(f"{first}_tokens") or usage.get(f"{second}_tokens") or 0
        details = obj(usage.get(f"{first}_tokens_details")) or obj(usage.get(f"{second}_tokens_details"))
        inner = "cached" if total == "input" else "reasoning"
        used[inner] += details.get(f"{inner}_tokens") or 0
