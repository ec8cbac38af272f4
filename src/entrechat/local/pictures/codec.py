"""Bytes to pixels and back."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from ..problems import bad_value

if TYPE_CHECKING:
    from ..engine.protocols import Mask, Pixels

MOST_BYTES = 50_000_000
MOST_PIXELS = 50_000_000
"""Of a picture that is sent: a small file may unpack to more than there is memory for."""
FORMATS = ("PNG", "JPEG", "WEBP")


def decode(data: bytes, param: str, formats: tuple[str, ...] = FORMATS) -> Pixels:
    """The picture's pixels, upright.

    Raises Problem: 400 for what is no picture, or too large.
    """
    names = ", ".join(formats)
    try:
        with Image.open(io.BytesIO(data), formats=formats) as image:
            if image.width * image.height > MOST_PIXELS:
                raise bad_value(
                    param,
                    f"the picture has {image.width} x {image.height} pixels; at most {MOST_PIXELS:,} are taken.",
                    "image_too_large",
                )
            return pixels(ImageOps.exif_transpose(image))
    except (UnidentifiedImageError, Image.DecompressionBombError):
        raise bad_value(param, f"it is no picture in one of these formats: {names}.", "invalid_image_format") from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:  # what Pillow says of broken files
        raise bad_value(param, f"the picture is damaged: {error}.", "invalid_image") from None


def encode(picture: Pixels, kind: str, compression: int) -> bytes:
    """The file.

    Args:
        kind: png, jpeg (then on white) or webp.
        compression: the quality of jpeg and webp from 0 to 100; 100 loses nothing in webp.
    """
    image = Image.fromarray(picture)
    options: dict[str, Any] = {"compress_level": 4}
    if kind == "jpeg":
        image = on_white(image)
        options = {"quality": max(1, compression)}
    elif kind == "webp":
        options = {"quality": compression, "lossless": compression == 100, "exact": True, "method": 2}
    elif (picture[..., 3] == 255).all():
        image = image.convert("RGB")
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def pixels(image: Image.Image) -> Pixels:
    return np.array(image.convert("RGBA"))


def on_white(image: Image.Image) -> Image.Image:
    """Without transparency."""
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image)
    return ground.convert("RGB")


def fitted(picture: Pixels, width: int, height: int) -> Pixels:
    """The picture in that size; where its shape is another one, its middle."""
    if picture.shape[:2] == (height, width):
        return picture
    return np.array(ImageOps.fit(Image.fromarray(picture), (width, height), Image.Resampling.LANCZOS))


def fitted_mask(mask: Mask, width: int, height: int) -> Mask:
    if mask.shape == (height, width):
        return mask
    image = Image.fromarray(np.where(mask, np.uint8(255), np.uint8(0)))
    return np.array(ImageOps.fit(image, (width, height), Image.Resampling.NEAREST)) > 127


def within(mask: Mask, changed: Pixels, original: Pixels) -> Pixels:
    """`changed` where the mask is true, `original` everywhere else."""
    return np.where(mask[..., None], changed, original)
