"""The `file_search` tool: a step of the run that looks into its vector stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import stores
from ..search import search
from ..shapes import obj
from . import states
from .citations import Excerpt
from .turns import step_delta

if TYPE_CHECKING:
    from ..app import App
    from ..store import Row

_RANKER = "default_2024_08_21"
_RESULTS = 20
_INDEXING = 60.0
"""Seconds that a run waits for files that are being indexed, as the API does."""


def wanted(run: Row) -> dict[str, Any] | None:
    """The run's tool, where its choice lets it search."""
    tool = next((tool for tool in run.body["tools"] if tool["type"] == "file_search"), None)
    choice = run.body["tool_choice"]
    if choice == "none" or obj(choice).get("type") == "function":
        return None
    forced = choice == "required" or obj(choice).get("type") == "file_search"
    return tool if run.private["vector_store_ids"] or forced else None


async def excerpts(app: App, run: Row, tool: dict[str, Any], question: str) -> list[Excerpt]:
    """What the run's one search finds for the question, the best first; a search that was made already is not made again."""
    done = next((step for step in states.steps(app, run.id) if "found" in step.private), None)
    return _excerpts(done if done is not None else await _search(app, run, tool, question))


async def _search(app: App, run: Row, tool: dict[str, Any], question: str) -> Row:
    options = obj(tool.get("file_search"))
    ranking = {"ranker": _RANKER, "score_threshold": 0.0, **obj(options.get("ranking_options"))}
    if ranking["ranker"] == "auto":
        ranking["ranker"] = _RANKER
    call: dict[str, Any] = {"id": app.new_id("call_"), "type": "file_search", "file_search": {}}
    step = states.open_step(app, run, {"type": "tool_calls", "tool_calls": []})
    states.tell(app, run, "thread.run.step.delta", step_delta(step.id, {"index": 0, **call}))
    ids = run.private["vector_store_ids"]
    await _indexed(app, ids)
    limit = options.get("max_num_results") or _RESULTS
    asked = bool(ids and question.strip())
    hits = await search(app, run.project, ids, question, limit=limit, ranking=ranking) if asked else []
    call["file_search"] = {
        "ranking_options": ranking,
        "results": [
            {"file_id": hit.file_id, "file_name": hit.filename, "score": min(1.0, max(0.0, hit.score))} for hit in hits
        ],
    }
    step.body["step_details"] = {"type": "tool_calls", "tool_calls": [call]}
    step.private["found"] = [hit.text for hit in hits]
    states.close_step(app, run, step, "completed")
    return step


async def _indexed(app: App, ids: list[str]) -> None:
    """Waits until the stores' files are indexed, but not for ever."""
    until = app.clock() + _INDEXING
    for store in ids:
        await stores.settle(app, store)
        while stores.unfinished(app, store) and app.clock() < until:
            await app.sleep(0.1)


def _excerpts(step: Row) -> list[Excerpt]:
    call = step.body["step_details"]["tool_calls"][0]
    results = zip(call["file_search"]["results"], step.private["found"], strict=True)
    return [Excerpt(number, found["file_id"], found["file_name"], text) for number, (found, text) in enumerate(results)]
