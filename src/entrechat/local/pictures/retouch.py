"""Pictures changed: filled, graded, varied."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

if TYPE_CHECKING:
    from ..engine.protocols import FloatArray, Mask, Pixels

_GRADES = {
    "night": ((0.35, 0.4, 0.65), (0, 2, 18)),
    "sunset": ((1.05, 0.85, 0.7), (18, 4, 0)),
    "dawn": ((1.02, 0.93, 0.92), (12, 6, 6)),
    "storm": ((0.72, 0.76, 0.82), (8, 10, 14)),
    "underwater": ((0.55, 0.85, 1.0), (0, 12, 24)),
}
"""A time of day or weather: what red, green and blue are multiplied with, and what is added."""


def filled(picture: Pixels, mask: Mask) -> Image.Image:
    """The picture with what is masked painted over from its surroundings."""
    colours = picture[..., :3].astype(np.float32)
    channels = [_pulled(colours[..., number], ~mask) for number in range(3)]
    made = np.stack([*channels, np.full(mask.shape, 255, np.float32)], axis=-1)
    return Image.fromarray(np.where(mask[..., None], made.clip(0, 255).astype(np.uint8), picture))


def _pulled(values: FloatArray, known: Mask) -> FloatArray:
    """Unknown values from the means of the known ones around: of ever larger squares, until each has one."""
    height, width = known.shape
    if known.all() or min(height, width) <= 2:
        mean = float(values[known].mean()) if known.any() else 255.0
        return np.where(known, values, np.float32(mean))
    even = ((0, height % 2), (0, width % 2))
    weights = np.pad(known, even).astype(np.float32)
    sums = np.pad(values * known, even)
    rows, columns = weights.shape
    many = weights.reshape(rows // 2, 2, columns // 2, 2).sum((1, 3))
    total = sums.reshape(rows // 2, 2, columns // 2, 2).sum((1, 3))
    small = _pulled(total / np.maximum(many, 1), many > 0)
    grown = np.asarray(Image.fromarray(small).resize((columns, rows), Image.Resampling.BICUBIC))[:height, :width]
    return np.where(known, values, grown)


def graded(image: Image.Image, sky: str | None) -> Image.Image:
    """In the light of that time of day."""
    if sky not in _GRADES:
        return image
    factors, added = _GRADES[sky]
    pixels = np.asarray(image).astype(np.float32)
    pixels[..., :3] = (pixels[..., :3] * np.array(factors, np.float32) + np.array(added, np.float32)).clip(0, 255)
    return Image.fromarray(pixels.astype(np.uint8))


def snowed(image: Image.Image, rng: Random) -> Image.Image:
    out = image.convert("RGB")
    pen = ImageDraw.Draw(out, "RGBA")
    width, height = image.size
    for _ in range(180):
        x, y, radius = rng.random() * width, rng.random() * height, (1 + 3 * rng.random()) * min(width, height) / 1024
        pen.ellipse([x - radius, y - radius, x + radius, y + radius], fill=(255, 255, 255, 215))
    out.putalpha(image.getchannel("A"))
    return out


def framed(picture: Pixels, side: int) -> Image.Image:
    """A picture to be laid on another one: cut out where it has transparency, else with a white rim. A square of that side."""
    image = Image.fromarray(picture)
    cut_out = bool((picture[..., 3] == 0).any())
    inner = side if cut_out else max(1, int(side * 0.92))
    small = ImageOps.contain(image, (inner, inner), Image.Resampling.LANCZOS)
    if not cut_out:
        small = ImageOps.expand(small, max(1, int(side * 0.03)), "white")
    out = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    out.alpha_composite(
        small.crop((0, 0, min(small.width, side), min(small.height, side))),
        ((side - small.width) // 2 if small.width < side else 0, max(0, side - small.height)),
    )
    return out


def varied(picture: Pixels, rng: Random) -> Image.Image:
    """The same things and nearly the same colours: another cut, sometimes mirrored, hue and contrast moved a little."""
    image = Image.fromarray(picture)
    if rng.random() < 0.5:
        image = ImageOps.mirror(image)
    width, height = image.size
    zoom = 0.78 + 0.14 * rng.random()
    inner = max(1, int(width * zoom)), max(1, int(height * zoom))
    left, top = int((width - inner[0]) * rng.random()), int((height - inner[1]) * rng.random())
    image = image.crop((left, top, left + inner[0], top + inner[1])).resize((width, height), Image.Resampling.LANCZOS)
    alpha = image.getchannel("A")
    hues = np.asarray(image.convert("RGB").convert("HSV")).astype(np.int16)
    hues[..., 0] = (hues[..., 0] + rng.randint(-14, 14)) % 256
    hues[..., 1] = (hues[..., 1] * (0.85 + 0.4 * rng.random())).clip(0, 255)
    colours = Image.merge("HSV", [Image.fromarray(hues[..., band].astype(np.uint8)) for band in range(3)]).convert("RGB")
    out = ImageEnhance.Contrast(colours).enhance(0.95 + 0.2 * rng.random()).convert("RGBA")
    out.putalpha(alpha)
    return out
