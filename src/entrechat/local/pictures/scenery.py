"""What is behind the things: sky, horizon, ground and weather."""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from .words import GROUNDS, SKIES, Colour

if TYPE_CHECKING:
    from .catalogue import Scene

_FAR = (110, 120, 150)
_NEAR = (80, 92, 125)


def drawn(scene: Scene, width: int, height: int, rng: Random, *, weather: bool = True) -> Iterator[Image.Image]:
    """The sky alone, then all of it. The same `rng` gives the same.

    Args:
        weather: False leaves out what falls or rises.
    """
    sky = scene.sky or ("indoors" if scene.ground == "floor" else "day")
    ground = None if sky in ("space", "underwater") else scene.ground or ("floor" if sky == "indoors" else "grass")
    image = gradient(*SKIES[sky], width, height)
    pen = _Pen(image, rng, sky, SKIES[sky])
    pen.lights(
        disc=not any(thing.icon in ("sun", "sun-with-face", "sunset", "sunrise") for thing in scene.things)
        and ground != "floor"
    )
    yield image.convert("RGBA")
    if scene.hills:
        pen.ridge(pen.horizon - height * 0.05, height * 0.16, mixed(_FAR, pen.low, 0.25))
        pen.ridge(pen.horizon, height * 0.10, mixed(_NEAR, pen.low, 0.1))
    if ground is not None:
        pen.ground(ground)
    if weather:
        pen.weather(rain=sky == "storm", snow=scene.snowing or ground == "snow", bubbles=sky == "underwater")
    yield image.convert("RGBA")


def gradient(high: Colour, low: Colour, width: int, height: int) -> Image.Image:
    share = np.linspace(0, 1, height)[:, None, None]
    rows = np.array(high) * (1 - share) + np.array(low) * share
    return Image.fromarray(rows.repeat(width, 1).astype(np.uint8))


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of the other colour in the one."""
    red, green, blue = (int(a * (1 - share) + b * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


class _Pen:
    """Draws scenery into a picture, in its proportions. The picture has no alpha: only so does Pillow blend what is drawn."""

    def __init__(self, image: Image.Image, rng: Random, sky: str, colours: tuple[Colour, Colour]) -> None:
        self._pen = ImageDraw.Draw(image, "RGBA")
        self._width, self._height = image.size
        self._unit = min(image.size) / 1024
        self._random = rng.random
        self._sky = sky
        self._high, self.low = colours
        self.horizon = self._height * (0.58 + 0.06 * self._random())

    def lights(self, *, disc: bool) -> None:
        """Stars, or the sun."""
        if self._sky in ("night", "space"):
            depth = self._height if self._sky == "space" else self.horizon
            for _ in range(180):
                at = self._random() * self._width, self._random() * depth
                self._dot(*at, self._random() * 2.4 * self._unit + 0.3, (255, 255, 240, int(90 + 160 * self._random())))
        elif disc and self._sky in ("sunset", "dawn", "day"):
            across = self._width * (0.2 + 0.6 * self._random())
            down = self._height * 0.16 if self._sky == "day" else self.horizon - self._height * 0.07
            radius = min(self._width, self._height) * 0.07
            for halo in range(14, 0, -1):
                self._dot(across, down, radius * (1 + halo * 0.35), (255, 240, 190, 8))
            self._dot(across, down, radius, (255, 236, 160, 255))

    def ridge(self, base: float, height: float, colour: Colour) -> None:
        """Everything below a hilly line."""
        phases = [self._random() * math.tau for _ in range(3)]
        waves = ((6, 0.5), (13, 0.3), (29, 0.12))
        line = [
            (
                across,
                base
                - height
                * sum(
                    share * math.sin(across / self._width * wave + phase)
                    for (wave, share), phase in zip(waves, phases, strict=True)
                ),
            )
            for across in range(0, self._width + 8, max(1, self._width // 128))
        ]
        self._pen.polygon([(0, self._height), *line, (self._width, self._height)], fill=(*colour, 255))

    def ground(self, kind: str) -> None:
        shade = 0.45 if self._sky == "night" else 0.15 if self._sky in ("sunset", "storm") else 0.0
        colour = mixed(GROUNDS[kind], self._high, shade)
        if kind in ("sea", "floor"):
            self._below(self.horizon, colour)
        elif kind == "beach":
            self._below(self.horizon, mixed(mixed(GROUNDS["sea"], self._high, 0.1), self._high, shade))
            self.ridge(self.horizon + self._height * 0.16, self._height * 0.02, colour)
        else:
            self.ridge(self.horizon, self._height * 0.03, mixed(colour, self.low, 0.3))
            self.ridge(self.horizon + self._height * 0.1, self._height * 0.03, colour)
        if kind in ("sea", "beach"):
            self._waves(0.14 if kind == "beach" else 0.4)
        elif kind == "city":
            self._houses()
        elif kind == "forest":
            self._trees(mixed((25, 75, 45), self._high, shade))

    def weather(self, *, rain: bool, snow: bool, bubbles: bool) -> None:
        for _ in range(220 if rain else 0):
            x, y = self._random() * self._width, self._random() * self._height
            self._pen.line(
                [x, y, x - 6 * self._unit, y + 26 * self._unit], fill=(210, 225, 240, 90), width=max(1, round(2 * self._unit))
            )
        for _ in range(150 if snow else 0):
            at = self._random() * self._width, self._random() * self._height
            self._dot(*at, (1 + self._random() * 3) * self._unit, (255, 255, 255, 210))
        for _ in range(40 if bubbles else 0):
            at = self._random() * self._width, self._random() * self._height
            self._dot(*at, (2 + self._random() * 9) * self._unit, (200, 235, 250, 70))

    def _waves(self, depth: float) -> None:
        for _ in range(60):
            x, y = self._random() * self._width, self.horizon + self._random() * self._height * depth
            length = self._width * (0.02 + 0.05 * self._random())
            self._pen.line([x, y, x + length, y], fill=(255, 255, 255, 70), width=max(1, round(2 * self._unit)))

    def _houses(self) -> None:
        lit = 0.7 if self._sky in ("night", "sunset") else 0.35
        for _ in range(18):
            width, height = self._width * (0.04 + 0.05 * self._random()), self._height * (0.12 + 0.3 * self._random())
            left, top = self._random() * self._width, self.horizon - height + self._height * 0.04
            wall = mixed((70, 76, 95), self.low, 0.3 * self._random())
            self._pen.rectangle([left, top, left + width, self.horizon + self._height * 0.06], fill=wall)
            for row in range(1, int((self.horizon - top) / (self._height * 0.025))):
                for column in range(3):
                    x, y = left + width * (0.14 + 0.27 * column), top + self._height * 0.025 * row
                    glow = 190 if self._random() < lit else 40
                    self._pen.rectangle([x, y, x + width * 0.12, y + self._height * 0.01], fill=(255, 225, 140, glow))

    def _trees(self, colour: Colour) -> None:
        for number in range(26):
            x, foot = self._random() * self._width, self.horizon + self._height * (0.02 + 0.003 * number)
            tall = self._height * (0.14 + 0.12 * self._random())
            shade = mixed(colour, (120, 170, 110), 0.3 * self._random())
            self._pen.rectangle([x - tall * 0.03, foot - tall * 0.2, x + tall * 0.03, foot], fill=(90, 65, 45, 255))
            for step in range(3):
                top, half = foot - tall + tall * 0.24 * step, tall * (0.16 + 0.06 * step)
                self._pen.polygon([(x, top), (x - half, top + tall * 0.4), (x + half, top + tall * 0.4)], fill=(*shade, 255))

    def _below(self, top: float, colour: Colour) -> None:
        self._pen.rectangle([0, top, self._width, self._height], fill=(*colour, 255))

    def _dot(self, x: float, y: float, radius: float, colour: tuple[int, int, int, int]) -> None:
        self._pen.ellipse([x - radius, y - radius, x + radius, y + radius], fill=colour)
