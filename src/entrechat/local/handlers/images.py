"""`/images/generations`, `/images/edits` and `/images/variations`."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any

from .. import prices, tokens
from ..call import Route
from ..engine.protocols import Drawing
from ..http import EventStream, event
from ..pictures import links, rules, sources
from ..problems import Problem, bad_value
from ..responses.streams import line, until_gone
from .blocking import stepwise
from .models import must_have
from .running import ClientGone, shown

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..call import Call
    from ..engine.protocols import Pixels
    from ..pictures.rules import Plan
    from ..pictures.sources import Sources

_THRESHOLDS = {"auto": 0.5, "low": 0.9}
"""The score from which a prompt is refused, by how strict the caller wants it."""


async def generate(call: Call) -> dict[str, Any] | Response:
    body = await call.body()
    model = _model(call, body, rules.usual_model(body))
    plan = rules.plan(body, model)
    await _moderated(call, body)
    return await _answer(call, _Work(call, plan, None, "image_generation"))


async def edit(call: Call) -> dict[str, Any] | Response:
    body = await call.form()
    model = _model(call, body, rules.usual_model(body, edit=True))
    if rules.family(model) is rules.DALL_E_3:
        raise bad_value("model", f"'{model}' does not edit pictures.")
    plan = rules.plan(body, model, edit=True)
    await _moderated(call, body)
    given = await sources.of_edit(call, body, plan)
    return await _answer(call, _Work(call, plan, given, "image_edit"))


async def create_variation(call: Call) -> dict[str, Any] | Response:
    body = await call.form()
    model = _model(call, body, "dall-e-2")
    if rules.family(model) not in (rules.DALL_E_2, rules.OWN):
        raise bad_value("model", f"'{model}' does not make variations; dall-e-2 does.")
    plan = rules.plan(body, model)
    given = await sources.of_variation(call, body, plan)
    return await _answer(call, _Work(call, plan, given, "image_variation"))


def _model(call: Call, body: dict[str, Any], usual: str) -> str:
    """The model's name, once it is known to draw."""
    name: str = body.get("model") or usual
    if not body.get("model") or call.request.headers.get("content-type", "").startswith("multipart/"):
        call.admit(name)  # a JSON body was admitted when it was read
    must_have(call.app, name, "images")
    if body.get("partial_images") and not body.get("stream"):
        call.ignore("partial_images")
    return name


async def _moderated(call: Call, body: dict[str, Any]) -> None:
    """Only where the caller asks for it: pictures stay on this machine.

    Raises Problem: 400 for a prompt that is flagged.
    """
    wanted = body.get("moderation")
    if wanted is None:
        return
    (scores,) = await asyncio.to_thread(call.app.moderator.classify, [body["prompt"]])
    found = [category for category, score in scores.items() if score >= _THRESHOLDS[wanted]]
    if found:
        raise Problem(
            400,
            f"Your request was rejected by the safety system: {', '.join(sorted(found))}.",
            code="moderation_blocked",
            type="image_generation_user_error",
            retry=False,
        )


class _Work:
    """The pictures of one request."""

    def __init__(self, call: Call, plan: Plan, given: Sources | None, event: str) -> None:
        self.call = call
        self.plan = plan
        self.event = event
        self.created = int(call.app.clock())
        self._given = given
        width, height = plan.size or (given.size if given is not None else (1024, 1024))
        self.size = f"{width}x{height}"
        self._drawing = Drawing(
            plan.prompt,
            width,
            height,
            transparent=plan.transparent,
            quality=plan.quality,
            style=plan.style,
            images=given.images if given is not None else (),
            mask=given.mask if given is not None else None,
        )

    async def draw(self, seed: int, partials: int = 0) -> AsyncIterator[bytes]:
        """The encoded pictures: unfinished ones, then the one."""
        steps = self.call.app.images.draw(self._drawing._replace(seed=seed), partials)
        async for step in stepwise(steps):
            yield await asyncio.to_thread(self._encoded, step)

    async def last(self, seed: int) -> bytes:
        """The one alone."""
        return [data async for data in self.draw(seed)][-1]

    def _encoded(self, picture: Pixels) -> bytes:
        codec = sources.codec()
        wanted = self._drawing
        if wanted.mask is not None:
            picture = codec.within(wanted.mask, picture, wanted.images[0])
        data: bytes = codec.encode(picture, self.plan.format, self.plan.compression)
        return data

    async def count(self) -> dict[str, Any]:
        """Counts the request; gives its usage as the API shows it."""
        plan, wanted = self.plan, self._drawing
        text = await asyncio.to_thread(tokens.count, plan.prompt)
        images = sum(rules.input_tokens(each.shape[1], each.shape[0]) for each in wanted.images)
        made = plan.n * rules.output_tokens(plan.quality, wanted.width, wanted.height)
        grade = "hd" if plan.quality == "high" and plan.family is rules.DALL_E_3 else None
        counts = {"images": plan.n, "input_tokens": text + images, "input_image_tokens": images, "output_tokens": made}
        self.call.used("images", plan.model, **counts, **prices.by_size(plan.n, self.size, grade))
        return {
            "input_tokens": text + images,
            "output_tokens": made,
            "total_tokens": text + images + made,
            "input_tokens_details": {"text_tokens": text, "image_tokens": images},
        }

    @property
    def facts(self) -> dict[str, Any]:
        """What answers of gpt-image models say besides. The document has no other sizes."""
        return {
            "background": "transparent" if self.plan.transparent else "opaque",
            "output_format": self.plan.format,
            "quality": self.plan.quality,
            **({"size": self.size} if self.size in rules.GPT.sizes else {}),
        }


async def _answer(call: Call, work: _Work) -> dict[str, Any] | Response:
    if work.plan.stream:
        events = until_gone(call.request, _events(work))
        first = await anext(events, None)  # so that a refusal still has a status of its own
        if first is None:
            raise ClientGone
        return EventStream(_lines(first, events), lambda: None)
    data: list[dict[str, Any]] = []
    for seed in range(work.plan.n):
        if seed and await call.request.is_disconnected():
            raise ClientGone
        data.append(await _shown(work, await work.last(seed)))
    usage = await work.count()
    answer = {"created": work.created, "data": data}
    return answer if work.plan.family in (rules.DALL_E_2, rules.DALL_E_3) else {**answer, **work.facts, "usage": usage}


async def _shown(work: _Work, data: bytes) -> dict[str, Any]:
    plan = work.plan
    out: dict[str, Any] = {"revised_prompt": plan.prompt} if plan.family is rules.DALL_E_3 else {}
    if plan.url:
        return {**out, "url": await links.keep(work.call.app, work.call.request, data, plan.format)}
    return {**out, "b64_json": base64.b64encode(data).decode()}


async def _events(work: _Work) -> AsyncGenerator[dict[str, Any]]:
    """Each picture's unfinished ones, then itself."""
    head = {"created_at": work.created, "size": "auto", **work.facts}
    usage: dict[str, Any] | None = None
    for seed in range(work.plan.n):
        before: str | None = None
        number = 0
        async for data in work.draw(seed, work.plan.partials):
            if before is not None:
                yield {"type": f"{work.event}.partial_image", "b64_json": before, **head, "partial_image_index": number}
                number += 1
            before = base64.b64encode(data).decode()
        usage = usage or await work.count()
        yield {"type": f"{work.event}.completed", "b64_json": before, **head, "usage": usage}


async def _lines(first: dict[str, Any], events: AsyncGenerator[dict[str, Any]]) -> AsyncIterator[bytes]:
    yield line(first)
    try:
        async for each in events:
            yield line(each)
    except Exception as error:  # the status is sent; this is where it can still be told
        yield event(shown(error).body())


_NOBODY = ("user", "safety_identifier", "complexity")
ROUTES = [
    Route("POST", "/images/generations", generate, ignores=_NOBODY),
    Route("POST", "/images/edits", edit, ignores=(*_NOBODY, "input_fidelity")),
    Route("POST", "/images/variations", create_variation, ignores=("user",)),
]
