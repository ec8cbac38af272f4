"""Exchanges as the console's page has them."""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING, Any

from ..operations import operations
from ..prices import dollars

if TYPE_CHECKING:
    from ..journal import Record

_MODEL = re.compile(rb'"model"\s*:\s*"([^"\\]{1,100})"')


def summary(number: int, record: Record) -> dict[str, Any]:
    """A line of the journal. Times in milliseconds, `cost` in US dollars at the real service's prices."""
    return {
        "n": number,
        "id": record.id,
        "time": record.time,
        "method": record.method,
        "path": record.path,
        "query": record.query,
        "operation": record.operation,
        "project": record.project,
        "key": record.key,
        "status": record.status,
        "first": round(record.first * 1000, 1),
        "ms": round(record.seconds * 1000, 1),
        "code": record.code,
        "ignored": record.ignored,
        "usage": record.usage,
        "model": _model(record),
        "cost": sum(dollars(work.kind, work.model, {"requests": 1, **work.counts}) for work in record.work),
        "stream": bool(record.times),
        "sizes": record.sizes,
        "own": record.own,
    }


def detail(number: int, record: Record) -> dict[str, Any]:
    """With the bodies, as far as they were kept; null for what is no text. A stream has its events with their times.

    `plain` where the operation's path has no parameters.
    """
    return {
        **summary(number, record),
        "plain": f"{record.method} {record.path.removeprefix('/v1')}" in operations(),
        "request": _text(record.request),
        "answer": _text(record.answer),
        "cut": [len(kept or b"") < size for kept, size in zip((record.request, record.answer), record.sizes, strict=True)],
        "events": _events(record),
    }


def _model(record: Record) -> str | None:
    if record.work:
        return record.work[0].model or None
    found = _MODEL.search(record.request or b"")
    return found[1].decode("utf-8", "replace") if found else None


def _text(body: bytes | None) -> str | None:
    if body is None or b"\0" in body:
        return None
    try:
        return body.decode()
    except UnicodeDecodeError as error:  # a character may have been cut in two
        return body[: error.start].decode() if error.start >= len(body) - 3 else None


def _events(record: Record) -> list[dict[str, Any]]:
    """Each event of a stream: when its last byte came, its name, its data."""
    answer = record.answer or b""
    ends = [end for _, end in record.times]
    out: list[dict[str, Any]] = []
    at = 0
    while record.times and (end := answer.find(b"\n\n", at)) >= 0:
        lines = [line.partition(b": ") for line in answer[at:end].split(b"\n")]
        fields = {name.decode("latin-1"): value.decode("utf-8", "replace") for name, _, value in lines}
        came = record.times[min(bisect.bisect_left(ends, end + 2), len(ends) - 1)][0]
        out.append({"at": round(came * 1000, 1), "event": fields.get("event"), "data": fields.get("data", "")})
        at = end + 2
    return out
