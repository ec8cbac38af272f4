"""`POST /moderations`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import tokens
from ..call import Route
from ..problems import bad_value, not_offered
from .models import must_have

if TYPE_CHECKING:
    from ..call import Call

_OLD = (
    *("harassment", "harassment/threatening", "hate", "hate/threatening", "self-harm", "self-harm/instructions"),
    *("self-harm/intent", "sexual", "sexual/minors", "violence", "violence/graphic"),
)
_ALL = (*_OLD, "illicit", "illicit/violent")
_FLAGGED = 0.5
_MOST = 2048


async def create(call: Call) -> dict[str, Any]:
    body = await call.body()
    name = body.get("model") or "omni-moderation-latest"
    must_have(call.app, name, "moderations")
    old = name.startswith("text-moderation-")
    inputs = _inputs(body["input"], old=old)
    texts = [text for group in inputs for text in group]
    moderator = call.app.moderator
    found = iter(await asyncio.to_thread(moderator.classify, texts))
    scores = [_highest([next(found) for _ in group]) for group in inputs]
    used = await asyncio.to_thread(lambda: sum(map(tokens.count, texts)))
    call.used("moderations", name, input_tokens=used)
    # said in the header, and no reason for a strict server to refuse: the caller did not ask for it
    call.facts.ignored += [category for category in (_OLD if old else _ALL) if category not in moderator.categories]
    results = [_result(each, _OLD) if old else _omni(each, moderator.categories) for each in scores]
    return {"id": call.app.new_id("modr-"), "model": name, "results": results}


def _inputs(given: Any, *, old: bool) -> list[list[str]]:
    """The texts of each result that is asked for: one for a text; the parts of a multimodal input make one together."""
    if isinstance(given, str):
        return [[given]]
    if not given:
        raise bad_value("input", "expected an array with at least 1 item.", "empty_array")
    if len(given) > _MOST:
        raise bad_value("input", f"expected at most {_MOST} items, but got {len(given)}.", "array_above_max_length")
    if isinstance(given[0], str):
        return [[text] for text in given]
    if old:
        raise bad_value("input", "this model takes a text or an array of texts; parts are for the omni-moderation models.")
    for index, part in enumerate(given):
        if part["type"] != "text":
            raise not_offered(
                f"input[{index}].type",
                "The local server moderates text only. Images need a moderator that can see: `create_app(moderator=…)`.",
            )
    return [[part["text"] for part in given]]


def _highest(parts: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {category: max(part.get(category, 0.0) for part in parts) for category in _ALL}


def _result(scores: Mapping[str, float], categories: Sequence[str]) -> dict[str, Any]:
    flags = {category: scores[category] >= _FLAGGED for category in categories}
    return {
        "flagged": any(flags.values()),
        "categories": flags,
        "category_scores": {category: scores[category] for category in categories},
    }


def _omni(scores: Mapping[str, float], scored: Sequence[str]) -> dict[str, Any]:
    """With the kinds of input that each category was looked for in: none for one that the moderator does not know."""
    applied = {category: ["text"] if category in scored else [] for category in _ALL}
    return {**_result(scores, _ALL), "category_applied_input_types": applied}


ROUTES = [Route("POST", "/moderations", create)]
