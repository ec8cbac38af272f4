"""`POST /moderations`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import tokens
from ..call import Route
from ..pictures import missing_extra, sources
from ..problems import bad_value
from .models import must_have

if TYPE_CHECKING:
    from ..app import App
    from ..call import Call
    from ..engine.protocols import Pixels

_OLD = (
    *("harassment", "harassment/threatening", "hate", "hate/threatening", "self-harm", "self-harm/instructions"),
    *("self-harm/intent", "sexual", "sexual/minors", "violence", "violence/graphic"),
)
_ALL = (*_OLD, "illicit", "illicit/violent")
_FLAGGED = 0.5
_MOST = 2048
_MOST_IMAGES = 32


class _Input(NamedTuple):
    """What one result is asked for."""

    texts: list[str]
    images: list[Pixels]


async def create(call: Call) -> dict[str, Any]:
    body = await call.body()
    name = body.get("model") or "omni-moderation-latest"
    must_have(call.app, name, "moderations")
    old = name.startswith("text-moderation-")
    inputs = await asyncio.to_thread(_inputs, body["input"], old=old)
    texts = [text for each in inputs for text in each.texts]
    scores = await asyncio.to_thread(_scores, call.app, inputs, texts)
    used = await asyncio.to_thread(lambda: sum(map(tokens.count, texts)))
    call.used("moderations", name, input_tokens=used)
    # said in the header, and no reason for a strict server to refuse: the caller did not ask for it
    kinds = _kinds(call.app, inputs)
    call.facts.ignored += [category for category in (_OLD if old else _ALL) if not kinds[category]]
    results = [_result(each, _OLD) if old else _omni(each, kinds) for each in scores]
    return {"id": call.app.new_id("modr-"), "model": name, "results": results}


def _scores(app: App, inputs: Sequence[_Input], texts: list[str]) -> list[dict[str, float]]:
    """Of each input: in every category the highest of its parts. Blocks."""
    of_texts = iter(app.moderator.classify(texts) if texts else ())
    return [
        _highest([*(next(of_texts) for _ in each.texts), *(app.image_moderator.classify(each.images) if each.images else ())])
        for each in inputs
    ]


def _kinds(app: App, inputs: Sequence[_Input]) -> dict[str, list[str]]:
    """Each category, and in which kinds of input it was looked for."""
    scored = {
        "text": app.moderator.categories if any(each.texts for each in inputs) else (),
        "image": app.image_moderator.categories if any(each.images for each in inputs) else (),
    }
    return {category: [kind for kind, known in scored.items() if category in known] for category in _ALL}


def _inputs(given: Any, *, old: bool) -> list[_Input]:
    """One for a text; the parts of a multimodal input make one together. Blocks.

    Raises Problem: 400 for what the model does not take, and for pictures that cannot be read; 501 for those without Pillow.
    """
    if isinstance(given, str):
        return [_Input([given], [])]
    if not given:
        raise bad_value("input", "expected an array with at least 1 item.", "empty_array")
    if len(given) > _MOST:
        raise bad_value("input", f"expected at most {_MOST} items, but got {len(given)}.", "array_above_max_length")
    if isinstance(given[0], str):
        return [_Input([text], []) for text in given]
    if old:
        raise bad_value("input", "this model takes a text or an array of texts; parts are for the omni-moderation models.")
    if sum(part["type"] == "image_url" for part in given) > _MOST_IMAGES:
        raise bad_value("input", f"expected at most {_MOST_IMAGES} images.", "array_above_max_length")
    texts: list[str] = []
    images: list[Pixels] = []
    for index, part in enumerate(given):
        if part["type"] == "text":
            texts.append(part["text"])
        else:
            images.append(_picture(part["image_url"]["url"], f"input[{index}].image_url.url"))
    return [_Input(texts, images)]


def _picture(url: str, param: str) -> Pixels:
    try:
        from ..pictures import codec
    except ImportError as error:
        raise missing_extra(error, "Moderating pictures needs", "local-moderation") from error
    data = sources.of_data_url(url, param)
    sources.too_large(len(data), param)
    return codec.decode(data, param, (*codec.FORMATS, "GIF"))


def _highest(parts: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {category: max(part.get(category, 0.0) for part in parts) for category in _ALL}


def _result(scores: Mapping[str, float], categories: Sequence[str]) -> dict[str, Any]:
    flags = {category: scores[category] >= _FLAGGED for category in categories}
    return {
        "flagged": any(flags.values()),
        "categories": flags,
        "category_scores": {category: scores[category] for category in categories},
    }


def _omni(scores: Mapping[str, float], kinds: Mapping[str, list[str]]) -> dict[str, Any]:
    """With the kinds of input that each category was looked for in: none for one that no moderator knows."""
    return {**_result(scores, _ALL), "category_applied_input_types": dict(kinds)}


ROUTES = [Route("POST", "/moderations", create)]
