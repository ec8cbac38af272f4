"""Where everything is at a moment: the camera, the things, and what falls from the sky."""

from __future__ import annotations

import math
from random import Random
from typing import Literal, NamedTuple, TypeAlias

from PIL import Image, ImageDraw

from ..pictures.sprites import Spot

MARGIN = 0.12
"""How much wider than the picture its scenery is, of the picture's width."""
_ZOOM = 0.05
_ARRIVAL = 1.2
"""Seconds that a thing takes to come into a picture that was there before it."""

Box: TypeAlias = tuple[float, float, float, float]


class Camera(NamedTuple):
    """Goes from the left end of a scenery to its right one, and a little nearer. Times are shares of the video, from 0 to 1."""

    width: int
    height: int
    margin: float
    """Pixels that the scenery is wider."""

    def window(self, share: float) -> Box:
        """The part of the scenery that is seen."""
        zoom = _ZOOM * share
        cut_x, cut_y = self.width * zoom / 2, self.height * zoom / 2
        left = self.margin * share
        return left + cut_x, cut_y, left + self.width - cut_x, self.height - cut_y

    def shift(self, share: float, depth: float) -> float:
        """How far to the left what is that near is seen, against the middle of the video."""
        return self.margin * (share - 0.5) * depth


class Way(NamedTuple):
    """How a thing moves: what stands hops now and then, what flies drifts through the picture."""

    spot: Spot
    phase: float
    speed: float
    """Of what flies, in widths of the picture a second."""
    late: float
    """Seconds until it comes, where it comes into a picture."""

    def at(self, seconds: float, camera: Camera, share: float, *, arriving: bool) -> tuple[int, int]:
        """Its upper left corner."""
        spot = self.spot
        side = spot.side
        if spot.flies:
            left = spot.left + camera.width * self.speed * seconds - camera.shift(share, 0.6)
            top = spot.top + side * 0.06 * math.sin(math.tau * seconds / 2.4 + self.phase)
        else:
            left = spot.left - camera.shift(share, 1.6) + side * 0.02 * math.sin(math.tau * seconds / 3.1 + self.phase)
            top = spot.top - side * 0.05 * abs(math.sin(math.pi * seconds / 0.8 + self.phase))
        if arriving:
            away = 1 - _eased((seconds - self.late) / _ARRIVAL)
            if spot.flies:
                left -= away * (spot.left + 2 * side)
            else:
                top += away * (camera.height - spot.top + side * 0.1)
        return round(left), round(top)


def way(spot: Spot, number: int, seconds: float, rng: Random) -> Way:
    """Of the `number`th thing; what flies crosses a fifth to two fifths of the picture in the video's time."""
    speed = rng.choice((-1, 1)) * (0.2 + 0.2 * rng.random()) / seconds
    return Way(spot, rng.random() * math.tau, speed, 0.25 * number)


def _eased(share: float) -> float:
    """From 0 to 1, slowly at both ends."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


Weather: TypeAlias = Literal["rain", "snow", "bubbles"]
_SPEEDS = {"rain": 1.1, "snow": 0.12, "bubbles": -0.15}
"""Heights of the picture a second; below zero it rises."""
_MANY = {"rain": 220, "snow": 150, "bubbles": 40}


class Falling:
    """Rain, snow or bubbles, over and over."""

    def __init__(self, kind: Weather, width: int, height: int, rng: Random) -> None:
        self._kind = kind
        self._width, self._height = width, height
        self._unit = min(width, height) / 1024
        self._drops = [(rng.random(), rng.random(), rng.random()) for _ in range(_MANY[kind])]

    def draw(self, image: Image.Image, seconds: float) -> None:
        pen = ImageDraw.Draw(image, "RGBA")
        unit = self._unit
        for across, down, size in self._drops:
            y = (down + _SPEEDS[self._kind] * (0.7 + 0.6 * size) * seconds) % 1.0 * self._height
            x = across * self._width
            if self._kind == "rain":
                width = max(1, round(2 * unit))
                pen.line([x, y, x - 6 * unit, y + 26 * unit], fill=(210, 225, 240, 90), width=width)
                continue
            x += 14 * unit * math.sin(seconds * 1.3 + size * math.tau)
            snow = self._kind == "snow"
            radius = (1 + size * 3 if snow else 2 + size * 9) * unit
            pen.ellipse(
                [x - radius, y - radius, x + radius, y + radius], fill=(255, 255, 255, 210) if snow else (200, 235, 250, 70)
            )
