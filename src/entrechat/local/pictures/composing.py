"""Drawings of clip-art, stage by stage."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial
from random import Random
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageEnhance

from . import retouch, scenery, sprites
from .codec import pixels
from .sprites import Box

if TYPE_CHECKING:
    from ..engine.protocols import Drawing, Mask, Pixels
    from .catalogue import Catalogue, Scene

_SCALES = {"low": 0.5, "medium": 1.0, "high": 2.0}
"""How large a picture of each quality is drawn, before it is brought to its size."""
_MOST = 2048 * 2048
"""Pixels that a picture is drawn larger with."""
_COLOURFUL = {"vivid": 1.25, "natural": 0.75}


def drawn(catalogue: Catalogue, wanted: Drawing, partials: int) -> Iterator[Pixels]:
    """As `ImageEngine.draw`. The same drawing always gives the same picture."""
    rng = Random(_seed(wanted))
    if wanted.images and not wanted.prompt:
        yield pixels(retouch.varied(wanted.images[0], rng))
        return
    scene = catalogue.scene(wanted.prompt)
    extras = max(0, len(wanted.images) - 1)
    steps = sum(thing.number for thing in scene.things) * (not scene.removing) + extras
    if not wanted.images:
        stages = _composed(catalogue, scene, wanted, rng)
        total = steps + (1 if wanted.transparent else 2)
    else:
        stages = _edited(catalogue, scene, wanted, rng)
        total = steps + 1
    shown = {round(number * total / (partials + 1)) for number in range(1, partials + 1)}
    for number, image in enumerate(stages, start=1):
        if number in shown or number == total:
            yield pixels(_finished(image, wanted))


def _seed(wanted: Drawing) -> int:
    digest = hashlib.sha256(f"{wanted.prompt}|{wanted.seed}".encode())
    if wanted.images and not wanted.prompt:
        digest.update(wanted.images[0].tobytes())
    return int.from_bytes(digest.digest()[:8], "big")


def _composed(catalogue: Catalogue, scene: Scene, wanted: Drawing, rng: Random) -> Iterator[Image.Image]:
    scale = _SCALES[wanted.quality]
    if scale > 1 and wanted.width * wanted.height * scale * scale > _MOST:
        scale = 1.0
    width, height = max(1, int(wanted.width * scale)), max(1, int(wanted.height * scale))
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    if wanted.transparent:
        yield image
    else:
        for image in scenery.drawn(scene, width, height, rng):
            yield image
    grounded = not wanted.transparent and scene.sky not in ("space", "underwater")
    spots = sprites.arranged(scene.things, Box(0, 0, width, height), rng, grounded=grounded)
    yield from sprites.placed(image, spots, partial(_sprite, catalogue), shadows=grounded)


def _edited(catalogue: Catalogue, scene: Scene, wanted: Drawing, rng: Random) -> Iterator[Image.Image]:
    picture = wanted.images[0]
    if wanted.mask is not None:
        image = retouch.filled(picture, wanted.mask)
        box = _box(wanted.mask)
    else:
        image = retouch.graded(Image.fromarray(picture), scene.sky)
        if scene.snowing or scene.ground == "snow":
            image = retouch.snowed(image, rng)
        box = Box(0, 0, image.width, image.height)
    yield image
    for number, extra in enumerate(wanted.images[1:]):
        side = max(1, min(box.width, box.height) // 3)
        left = box.left + int((box.width - side) * (number + 0.5) / len(wanted.images[1:]))
        image.alpha_composite(retouch.framed(extra, side), (left, box.bottom - side))
        yield image
    if scene.removing:
        return
    spots = sprites.arranged(scene.things, box, rng, grounded=True)
    if wanted.mask is not None and len(spots) == 1:  # it takes the whole place
        side = max(1, int(min(box.width, box.height) * 0.95))
        spots = [spots[0]._replace(left=box.left + (box.width - side) // 2, top=box.bottom - side, side=side)]
    yield from sprites.placed(image, spots, partial(_sprite, catalogue), shadows=wanted.mask is None)


def _sprite(catalogue: Catalogue, spot: sprites.Spot) -> Image.Image:
    return sprites.rendered(catalogue, spot.thing, spot.side)


def _box(mask: Mask) -> Box:
    """The smallest that holds all that is masked."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return Box(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)


def _finished(image: Image.Image, wanted: Drawing) -> Image.Image:
    if wanted.style is not None and not wanted.images:
        alpha = image.getchannel("A")
        image = ImageEnhance.Color(image.convert("RGB")).enhance(_COLOURFUL[wanted.style]).convert("RGBA")
        image.putalpha(alpha)
    size = (wanted.width, wanted.height)
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)
