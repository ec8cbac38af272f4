"""Films of clip-art: a scenery that the camera goes along, and the things of the prompt moving in it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
from PIL import Image

from ..pictures import retouch, scenery, sprites, words
from ..pictures.sprites import Box
from .motion import MARGIN, Camera, Falling, Way, Weather, way

if TYPE_CHECKING:
    from ..engine.protocols import Filming, Pixels
    from ..pictures.catalogue import Catalogue, Scene, Thing

Backdrop: TypeAlias = Callable[[float], Image.Image | None]
"""The picture behind the things at a share of the video, of its own to draw on; None where there is no more."""


class _Actor(NamedTuple):
    """A thing, drawn once, and how it moves."""

    image: Image.Image
    shadow: Image.Image | None
    way: Way


def animated(catalogue: Catalogue, wanted: Filming, rate: int) -> Iterator[Pixels]:
    """As `VideoEngine.film`. The same request always gives the same frames."""
    scene = scene_of(catalogue, [*wanted.earlier, wanted.prompt])
    rng = Random(_seed(wanted))
    camera, backdrop = _behind(scene, wanted, rng)
    arriving = wanted.first is not None or wanted.edited is not None
    actors = _actors(catalogue, scene, wanted, rng)
    falling = [Falling(kind, wanted.width, wanted.height, rng) for kind in _weather(scene, arriving=arriving)]
    total = wanted.seconds * rate
    for number in range(total):
        share, seconds = number / total, number / rate
        image = backdrop(share)
        if image is None:
            return
        for actor in actors:
            _play(image, actor, actor.way.at(seconds, camera, share, arriving=arriving))
        for each in falling:
            if number or not arriving:  # what it begins with is shown as it is
                each.draw(image, seconds)
        yield np.asarray(image)


def scene_of(catalogue: Catalogue, prompts: Sequence[str]) -> Scene:
    """What the first prompt asks for, changed by those that follow: their things are added, or taken away where they
    begin with "remove"; their sky and ground stand in for the earlier ones."""
    scene = catalogue.scene(prompts[0])
    for prompt in prompts[1:]:
        change = catalogue.scene(prompt)
        new = {thing.icon: thing for thing in change.things}
        if change.removing:
            things = [thing for thing in scene.things if thing.icon not in new]
        else:
            kept = [new.pop(thing.icon, thing) for thing in scene.things]
            things = [*kept, *new.values()]
        scene = scene._replace(
            sky=change.sky or scene.sky,
            ground=change.ground or scene.ground,
            hills=change.hills or scene.hills,
            snowing=change.snowing or scene.snowing,
            removing=False,
            things=_at_most(things, words.MOST),
        )
    return scene


def _at_most(things: list[Thing], most: int) -> list[Thing]:
    out: list[Thing] = []
    for thing in things:
        number = min(thing.number, most)
        if number:
            out.append(thing._replace(number=number))
        most -= number
    return out


def _seed(wanted: Filming) -> int:
    """Remixes keep the scenery of what they are made of."""
    first = wanted.earlier[0] if wanted.earlier else wanted.prompt
    return int.from_bytes(hashlib.sha256(first.encode()).digest()[:8], "big")


def _behind(scene: Scene, wanted: Filming, rng: Random) -> tuple[Camera, Backdrop]:
    size = (wanted.width, wanted.height)
    if wanted.edited is not None:
        frames = wanted.edited

        def next_frame(_: float) -> Image.Image | None:
            frame = next(frames, None)
            return None if frame is None else retouch.graded(Image.fromarray(frame), scene.sky)

        return Camera(*size, margin=0), next_frame
    if wanted.first is not None:
        wide = Image.fromarray(wanted.first).convert("RGB")
    else:
        *_, whole = scenery.drawn(scene, round(wanted.width * (1 + MARGIN)), wanted.height, rng, weather=False)
        wide = whole.convert("RGB")
    camera = Camera(*size, margin=wide.width - wanted.width)
    return camera, lambda share: wide.resize(size, Image.Resampling.BILINEAR, box=camera.window(share))


def _actors(catalogue: Catalogue, scene: Scene, wanted: Filming, rng: Random) -> list[_Actor]:
    if scene.removing:
        return []
    grounded = scene.sky not in ("space", "underwater")
    spots = sprites.arranged(scene.things, Box(0, 0, wanted.width, wanted.height), rng, grounded=grounded)
    return [
        _Actor(
            sprites.rendered(catalogue, spot.thing, spot.side),
            sprites.shadow(spot.side) if grounded and not spot.flies else None,
            way(spot, number, wanted.seconds, rng),
        )
        for number, spot in enumerate(spots)
    ]


def _weather(scene: Scene, *, arriving: bool) -> list[Weather]:
    """A picture that was there before has no weather of its own but what the prompt says."""
    kinds: list[Weather] = []
    if scene.sky == "storm":
        kinds.append("rain")
    if scene.snowing or (scene.ground == "snow" and not arriving):
        kinds.append("snow")
    if scene.sky == "underwater":
        kinds.append("bubbles")
    return kinds


def _play(image: Image.Image, actor: _Actor, at: tuple[int, int]) -> None:
    left, top = at
    spot = actor.way.spot
    if actor.shadow is not None and abs(top - spot.top) < spot.side:  # it stays on the ground
        image.paste(actor.shadow, (left, spot.top + int(spot.side * 0.86)), actor.shadow)
    image.paste(actor.image, at, actor.image)
