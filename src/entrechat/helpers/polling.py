"""Waiting for what the API does in the background: asking again and again until it is done, failed or out of time.

Between two looks it waits as long as the caller says (`poll_interval_ms`), else as long as the server asks for
(`openai-poll-after-ms`), else longer and longer. The methods are in the `polling_*` modules; here are their recipes.
"""

from __future__ import annotations

import math
from importlib import import_module
from typing import TYPE_CHECKING, Any

from entrechat._core.http import Timeout
from entrechat._core.omit import omit
from entrechat._core.recipes import Ask, Now, Sleep, Together
from entrechat.errors import APITimeoutError, PollTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from entrechat._core.op import Op
    from entrechat._core.recipes import Recipe

__all__ = [
    "Kind",
    "create_and_poll",
    "op_of",
    "poll",
    "upload",
    "upload_and_poll",
    "upload_batch_and_poll",
    "wait_for_file",
]

# For what sends files: slow is no fault, standing still is.
PATIENT = Timeout(connect=5.0, write=60.0, read=600.0)
_POLL_OPTIONS = ("poll_interval_ms", "max_wait_seconds", "on_progress")
_ONLY_ONCE = ("extra_body", "idempotency_key")  # belong to the request that creates, not to those that look


class Kind:
    """Something that takes its time.

    Args:
        what: its name in messages.
        module: the resource's module, below `entrechat.resources`.
        waiting: whether it is still under way.
        first, longest: seconds before the second look; the longest wait between two.
    """

    def __init__(
        self, what: str, module: str, waiting: Callable[[Any], bool], first: float = 1.0, longest: float = 10.0
    ) -> None:
        self.what = what
        self.module = module
        self.waiting = waiting
        self.first = first
        self.longest = longest


def _while(*statuses: str) -> Callable[[Any], bool]:
    return lambda found: found.status in statuses


def _until(*statuses: str) -> Callable[[Any], bool]:
    return lambda found: found.status not in statuses


def _batch_waits(batch: Any) -> bool:
    # a batch may say that none of its files is in progress before it has begun with them
    if batch.status in ("cancelled", "failed"):
        return False
    left = getattr(batch.file_counts, "in_progress", None)
    return batch.status == "in_progress" or bool(left)


FILE = Kind("file", "files", _until("processed", "error", "deleted"))
STORE = Kind("vector store", "vector_stores.vector_stores", _while("in_progress"))
STORE_FILE = Kind("vector store file", "vector_stores.files", _while("in_progress"))
FILE_BATCH = Kind("file batch", "vector_stores.file_batches", _batch_waits)
RUN = Kind(
    "run",
    "beta.threads.runs.runs",
    _until("requires_action", "cancelled", "completed", "failed", "expired", "incomplete"),
)
VIDEO = Kind("video", "videos", _while("queued", "in_progress"))
BATCH = Kind("batch", "batches", _until("completed", "failed", "expired", "cancelled"), 2.0, 60.0)
# A paused job does not go on by itself.
JOB = Kind("fine-tuning job", "fine_tuning.jobs.jobs", _until("succeeded", "failed", "cancelled", "paused"), 2.0, 60.0)


def op_of(module: str, name: str) -> Op:
    """An operation of a generated module: polling asks for what its deprecated methods would warn of every time."""
    found: Op = getattr(import_module(f"entrechat.resources.{module}"), name)
    return found


class _Pace:
    """How often to look, and for how long."""

    def __init__(
        self, kind: Kind, interval: float | None, limit: float | None, seen: Callable[[Any], object] | None, *, once: bool
    ) -> None:
        for name, value in (("poll interval", interval), ("max_wait_seconds", limit)):
            if value is not None and not (math.isfinite(value) and value >= 0):
                raise ValueError(f"{name} must be a number of seconds from 0, not {value!r}")
        self.interval = interval
        self.limit = limit
        self.seen = seen
        self.once = once  # look at least once, however little time there is
        self.longest = kind.longest
        self._next = kind.first

    def pause(self, headers: Mapping[str, str]) -> float:
        """Seconds until the next look, after an answer with these headers."""
        if self.interval is not None:
            return self.interval
        try:
            asked = float(headers.get("openai-poll-after-ms") or "") / 1000
        except ValueError:
            asked = math.nan
        if math.isfinite(asked):
            return max(0.0, asked)
        pause, self._next = self._next, min(self._next * 1.5, self.longest)
        return pause


def _taken(kind: Kind, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any], _Pace]:
    """A method's `locals()`, taken apart: arguments of the operation, options of the calls, how to poll."""
    del given["self"]
    options = dict(given.pop("options", {}))
    interval, limit, seen = [None if (value := given.pop(name)) is omit else value for name in _POLL_OPTIONS]
    seconds = None if interval is None else interval / 1000
    return given, options, _Pace(kind, seconds, limit, seen, once=False)


def _looking(options: Mapping[str, Any], interval: float | None) -> dict[str, Any]:
    """The options of the calls that look."""
    kept = {name: value for name, value in options.items() if name not in _ONLY_ONCE}
    marks = {"X-Stainless-Poll-Helper": "true"}  # a server may answer with openai-poll-after-ms to those who poll only
    if interval is not None:
        marks["X-Stainless-Custom-Poll-Interval"] = f"{interval * 1000:.10g}"
    return {**kept, "extra_headers": {**marks, **(options.get("extra_headers") or {})}}


def poll(kind: Kind, given: dict[str, Any]) -> Recipe[Any]:
    """Look at what the arguments name until it is done."""
    args, options, pace = _taken(kind, given)
    return (yield from _polled(kind, args, options, pace, None))


def create_and_poll(kind: Kind, create: Op, given: dict[str, Any], **fixed: Any) -> Recipe[Any]:
    """Call an operation, then look at what it made until that is done."""
    args, options, pace = _taken(kind, given)
    made = yield Ask(create, {**args, **fixed}, options)
    return (yield from _polled(kind, args, options, pace, made))


def wait_for_file(id: str, interval: float, limit: Any, seen: Any, options: Mapping[str, Any]) -> Recipe[Any]:
    """Look at a file until it is processed."""
    pace = _Pace(FILE, interval, None if limit is omit else limit, seen, once=True)
    return (yield from _polled(FILE, {"file_id": id}, options, pace, None))


def upload(given: dict[str, Any]) -> Recipe[Any]:
    """Upload a file and add it to a vector store."""
    del given["self"]
    options = given.pop("options")
    made = yield _uploading(given.pop("file"), options)
    return (yield Ask(op_of(STORE_FILE.module, "_CREATE"), {**given, "file_id": made.id}, options))


def upload_and_poll(given: dict[str, Any]) -> Recipe[Any]:
    """Upload a file, add it to a vector store, and look until it is indexed."""
    args, options, pace = _taken(STORE_FILE, given)
    made = yield _uploading(args.pop("file"), options)
    args["file_id"] = made.id
    made = yield Ask(op_of(STORE_FILE.module, "_CREATE"), args, options)
    return (yield from _polled(STORE_FILE, args, options, pace, made))


def upload_batch_and_poll(given: dict[str, Any]) -> Recipe[Any]:
    """Upload files side by side, add them all to a vector store, and look until they are indexed."""
    args, options, pace = _taken(FILE_BATCH, given)
    files, limit = args.pop("files"), args.pop("max_concurrency")
    if limit < 1:
        raise ValueError(f"max_concurrency must be 1 or more, not {limit!r}")

    def one(file: Any) -> Recipe[str]:
        made = yield _uploading(file, options)
        found: str = made.id
        return found

    ids: list[str] = yield Together(files, one, limit)
    args["file_ids"] = [*args["file_ids"], *ids]
    made = yield Ask(op_of(FILE_BATCH.module, "_CREATE"), args, options)
    return (yield from _polled(FILE_BATCH, args, options, pace, made))


def _uploading(file: Any, options: Mapping[str, Any]) -> Ask:
    kept = {name: value for name, value in options.items() if name not in _ONLY_ONCE}
    args = {"file": file, "purpose": "assistants", "expires_after": omit}
    return Ask(op_of("files", "_CREATE"), args, kept, timeout=PATIENT)


def _polled(kind: Kind, args: Mapping[str, Any], options: Mapping[str, Any], pace: _Pace, made: Any) -> Recipe[Any]:
    op = op_of(kind.module, "_RETRIEVE")
    ids = {name: args[name] if name in args else _id(made, name) for name in op.path_params}
    looking = _looking(options, pace.interval)
    last = made
    began: float = yield Now()
    left = pace.limit
    once = pace.once
    while True:
        if left is not None and left <= 0 and not once:
            raise _out_of_time(kind, op, ids, last, (yield Now()) - began)
        once = False
        try:
            response = yield Ask(op, dict(ids), looking, raw=True, within=left or None)
        except APITimeoutError as error:
            waited: float = (yield Now()) - began
            if pace.limit is not None and waited >= pace.limit:
                raise _out_of_time(kind, op, ids, last, waited) from error
            raise
        last = response.parse()
        if pace.seen is not None:
            pace.seen(last)
        if not kind.waiting(last):
            return last
        pause = pace.pause(response.headers)
        if pace.limit is not None:
            left = pace.limit - ((yield Now()) - began)
            if left <= 0:
                continue
            pause = min(pause, left)
        yield Sleep(pause)
        if pace.limit is not None:
            left = pace.limit - ((yield Now()) - began)


def _id(made: Any, name: str) -> Any:
    """A path parameter that no argument gives: an id in what was created."""
    return made.thread_id if name == "thread_id" else made.id


def _out_of_time(kind: Kind, op: Op, ids: Mapping[str, Any], last: Any, waited: float) -> PollTimeoutError:
    name = ids[op.path_params[-1]]
    status = getattr(last, "status", None)
    seen = f"was still {status}" if status else "had not been looked at"
    return PollTimeoutError(
        f"{kind.what} {name} {seen} after {waited:.3g} seconds (max_wait_seconds); it goes on at the server",
        last=last,
        waited=waited,
    )
