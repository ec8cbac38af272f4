"""Python graders: `grade(sample, item)` of the caller's own source, run in the sandbox."""

from __future__ import annotations

import hashlib
import math
import re
import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from ..problems import Problem, bad_value
from ..sandbox import asking

if TYPE_CHECKING:
    from ..app import App

_DEFINES = re.compile(r"^(?:async\s+)?def\s+grade\b|^grade\s*=|\bimport\b.*\bgrade\b", re.MULTILINE)
_MOST_SOURCE = 256 << 10
_MEMORY = 2 << 30
_IDLE = 300.0
_CODE = """
def _graded():
    import json
    given = json.loads({given!r})
    space = {{"__name__": "grader"}}
    exec(compile({source!r}, "grader.py", "exec"), space)
    score = space["grade"](given["sample"], given["item"])
    print()
    print({marker!r} + json.dumps(float(score)))
_graded()
"""


class Scored(NamedTuple):
    """A score, or the API's name for what went wrong and what that was."""

    score: float = 0.0
    error: str | None = None
    detail: str | None = None


def check(app: App, source: str, param: str) -> None:
    """Raises Problem: 501 without a sandbox, 400 for source that cannot be a grader's."""
    if len(source.encode()) > _MOST_SOURCE:
        raise bad_value(param, f"a grader's source has at most {_MOST_SOURCE:,} bytes.", "string_above_max_length")
    if not _DEFINES.search(source):
        raise bad_value(param, "it must define a function 'grade(sample, item)' that gives a number.")
    app.sandbox.check()


async def score(app: App, project: str, source: str, given: Mapping[str, Any]) -> Scored:
    """Grades one item. Each has the source run anew; the interpreter is kept for those that follow."""
    key = f"grader/{project}/{hashlib.sha256(source.encode()).hexdigest()}"
    marker = secrets.token_hex(8)
    code = _CODE.format(given=orjson.dumps(given).decode(), source=source, marker=marker)

    def run() -> Scored:
        with app.interpreters.use(key, lambda: (), memory=_MEMORY, idle=_IDLE) as interpreter:
            ran = interpreter.run(code)
            for file in interpreter.changes().written:  # every item finds an empty directory
                file.place.unlink(missing_ok=True)
        said, found, result = ran.output.rpartition(f"\n{marker}")
        if ran.raised or not found:
            return Scored(error="python_grader_runtime_error", detail=asking.logs(ran).strip() or "It gave no score.")
        value = float(result.partition("\n")[0])
        if not math.isfinite(value):
            return Scored(error="python_grader_runtime_error", detail=f"{said}\nThe score is {value}.".strip())
        return Scored(value)

    try:
        return await app.interpreters.work(key, run)
    except Problem as problem:
        return Scored(error="python_grader_server_error", detail=problem.message)
