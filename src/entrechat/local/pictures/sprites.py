"""Single pictures: rendered, coloured, placed."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import resvg_py
from PIL import Image, ImageDraw, ImageFilter

from . import words
from .words import Colour

if TYPE_CHECKING:
    from .catalogue import Catalogue, Thing


class Box(NamedTuple):
    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


class Spot(NamedTuple):
    """Where a thing goes: its upper left corner, and the pixels of its side."""

    thing: Thing
    left: int
    top: int
    side: int
    flies: bool


def rendered(catalogue: Catalogue, thing: Thing, side: int) -> Image.Image:
    data = resvg_py.svg_to_bytes(svg_string=catalogue.svg(thing.icon, max(side, 1)), skip_system_fonts=True)
    image = Image.open(io.BytesIO(data)).convert("RGBA")
    return image if thing.colour is None else tinted(image, thing.colour)


def tinted(image: Image.Image, colour: Colour) -> Image.Image:
    """In one colour, with the lights and shadows that it has."""
    pixels = np.asarray(image).astype(np.float32)
    light = pixels[..., :3] @ np.array([0.3, 0.59, 0.11], np.float32)
    seen = pixels[..., 3] > 0
    usual = max(float(light[seen].mean()), 12.0) if seen.any() else 128.0
    share = np.clip(light / usual, 0.25, 1.9)[..., None]
    pixels[..., :3] = np.clip(np.array(colour, np.float32) * share, 0, 255) * 0.85 + pixels[..., :3] * 0.15
    return Image.fromarray(pixels.astype(np.uint8))


def arranged(things: Sequence[Thing], box: Box, rng: Random, *, grounded: bool) -> list[Spot]:
    """Where each thing goes in the box: what flies above, what stands side by side below, the first one the largest.

    Args:
        grounded: False has everything float about the middle.
    """
    each = [thing for thing in things for _ in range(thing.number)]
    if not each:
        return []
    base = min(box.width, box.height)
    flying = [thing.icon in words.FLYING or thing.place == "top" for thing in each]
    out: list[Spot] = []
    for row, low in ((False, 0.93), (True, 0.0)):
        members = [thing for thing, flies in zip(each, flying, strict=True) if flies is row]
        members.sort(key=lambda thing: {"left": 0, None: 1, "top": 1, "right": 2}[thing.place])
        alone = len(each) == 1
        for number, thing in enumerate(members):
            share = 0.5 if alone else 0.4 if len(members) == 1 else min(0.38, 0.95 / len(members))
            side = max(1, int(base * share * (1.0 if thing is each[0] or len(members) > 3 else 0.85)))
            middle = box.left + box.width * _across(thing, number, len(members))
            if row:
                top = box.top + box.height * (0.06 + 0.14 * rng.random())
            elif grounded:
                top = box.top + box.height * low - side - box.height * 0.04 * rng.random()
            else:
                top = box.top + (box.height - side) / 2 + (box.height - side) * 0.3 * (rng.random() - 0.5)
            left = min(max(int(middle - side / 2), box.left), max(box.left, box.right - side))
            out.append(Spot(thing, left, min(max(int(top), box.top), max(box.top, box.bottom - side)), side, row))
    return out


def _across(thing: Thing, number: int, of: int) -> float:
    if of == 1:
        return {"left": 0.22, "right": 0.78}.get(thing.place or "", 0.5)
    return 0.08 + 0.84 * (number + 0.5) / of


def placed(
    image: Image.Image, spots: Sequence[Spot], sprite: Callable[[Spot], Image.Image], *, shadows: bool
) -> Iterator[Image.Image]:
    """The picture after each thing, which is drawn into it."""
    for spot in spots:
        if shadows and not spot.flies:
            _shadow(image, spot)
        image.alpha_composite(sprite(spot), (spot.left, spot.top))
        yield image


def _shadow(image: Image.Image, spot: Spot) -> None:
    top = min(spot.top + int(spot.side * 0.86), image.height - 1)
    image.alpha_composite(shadow(spot.side), (spot.left, top))


def shadow(side: int) -> Image.Image:
    """What a thing of that side throws on the ground, where its lowest seventh is."""
    dark = Image.new("RGBA", (side, max(2, side // 4)), (0, 0, 0, 0))
    ImageDraw.Draw(dark).ellipse([side * 0.14, side * 0.06, side * 0.86, side * 0.18], fill=(0, 0, 0, 90))
    return dark.filter(ImageFilter.GaussianBlur(side * 0.02))
