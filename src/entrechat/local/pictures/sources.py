"""The pictures that a request brings: as files, as data URLs, or as files that were uploaded before."""

from __future__ import annotations

import asyncio
import base64
import binascii
import re
from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import files
from ..problems import Problem, bad_type, bad_value, missing, not_offered
from ..shapes import is_array, is_object
from . import missing_extra
from .rules import DALL_E_2

if TYPE_CHECKING:
    from ..call import Call
    from ..engine.protocols import Mask, Pixels
    from .rules import Plan

_MOST_IMAGES = 16
_MOST_OF_DALL_E = 4_000_000
_LARGEST = 2048
"""Pixels of a side, where the picture's own size is kept."""
_DATA_URL = re.compile(r"data:image/[\w.+-]+;base64,")


class Sources(NamedTuple):
    """What is edited, in the size of the answer, and the pictures to use in it."""

    images: list[Pixels]
    mask: Mask | None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.images[0].shape[1], self.images[0].shape[0]


def codec() -> Any:
    """The module that reads and writes pictures.

    Raises Problem: 501 where its libraries are not installed.
    """
    try:
        from . import codec
    except ImportError as error:
        raise missing_extra(error) from error
    found: ModuleType = codec
    return found


async def of_edit(call: Call, body: Mapping[str, Any], plan: Plan) -> Sources:
    """Raises Problem: 400 for what is no picture, and for a mask that does not fit."""
    param = "images" if "images" in body else "image"
    given = body.get(param)
    if not given:
        raise missing(param)
    items: list[Any] = given if is_array(given) else [given]
    if len(items) > _MOST_IMAGES:
        raise bad_value(param, f"expected at most {_MOST_IMAGES} pictures, but got {len(items)}.", "array_above_max_length")
    if plan.family is DALL_E_2 and len(items) > 1:
        raise bad_value(param, "dall-e-2 takes one picture.", "array_above_max_length")
    images = [
        await _picture(call, item, f"{param}[{number}]" if is_array(given) else param, plan)
        for number, item in enumerate(items)
    ]
    mask = await _mask(call, body.get("mask"), images[0], plan)
    return await asyncio.to_thread(_fitted, images, mask, plan.size)


async def of_variation(call: Call, body: Mapping[str, Any], plan: Plan) -> Sources:
    """Raises Problem: 400 for what is no picture."""
    given = body["image"]
    if is_array(given):
        raise bad_type("image", "one file", given)
    return await asyncio.to_thread(_fitted, [await _picture(call, given, "image", plan)], None, plan.size)


def _fitted(images: list[Pixels], mask: Mask | None, size: tuple[int, int] | None) -> Sources:
    height, width = images[0].shape[:2]
    if size is None:
        share = min(1.0, _LARGEST / max(width, height))
        size = max(1, round(width * share)), max(1, round(height * share))
    fitted = codec().fitted(images[0], *size)
    return Sources([fitted, *images[1:]], None if mask is None else codec().fitted_mask(mask, *size))


async def _mask(call: Call, given: Any, image: Pixels, plan: Plan) -> Mask | None:
    if given is None:
        if plan.family is not DALL_E_2:
            return None
        mask: Mask = image[..., 3] == 0
        if not mask.any():
            raise Problem(
                400,
                "dall-e-2 edits what is transparent: send a 'mask', or an 'image' with transparent areas.",
                param="mask",
                code="missing_required_parameter",
            )
        return mask
    picture = await _picture(call, given, "mask", plan)
    if picture.shape != image.shape:
        (height, width), (mask_height, mask_width) = image.shape[:2], picture.shape[:2]
        raise bad_value(
            "mask", f"it has {mask_width}x{mask_height} pixels, but the picture {width}x{height}; they must have the same size."
        )
    mask = picture[..., 3] == 0
    if not mask.any():
        raise bad_value(
            "mask", "nothing in it is transparent, so nothing is to be edited: it needs an alpha channel with zeros."
        )
    return mask


async def _picture(call: Call, given: Any, param: str, plan: Plan) -> Pixels:
    data = await content(call, given, param)
    reader = codec()
    old = plan.family is DALL_E_2
    most = _MOST_OF_DALL_E if old else reader.MOST_BYTES
    if len(data) > most:
        raise bad_value(param, f"the picture has {len(data):,} bytes; at most {most:,} are taken.", "image_too_large")
    picture: Pixels = await asyncio.to_thread(reader.decode, data, param, ("PNG",) if old else reader.FORMATS)
    if old and param != "mask" and picture.shape[0] != picture.shape[1]:
        raise bad_value(
            param, f"dall-e-2 takes square pictures, but this one has {picture.shape[1]}x{picture.shape[0]} pixels."
        )
    return picture


async def content(call: Call, given: Any, param: str) -> bytes:
    """A picture's file: of a form, of an upload before (`file_id`), or of a data URL (`image_url`).

    Raises Problem: 400 for an address in the web and for what is too large, 404 for a file that is not there.
    """
    from starlette.datastructures import UploadFile

    if isinstance(given, UploadFile):
        too_large(given.size or 0, param)
        return await given.read()
    if not is_object(given):
        raise bad_type(param, "a file", given)
    if "file_id" in given:
        row = files.find(call.app, call.project, given["file_id"], param=f"{param}.file_id")
        too_large(row.body["bytes"], f"{param}.file_id")
        return await asyncio.to_thread(files.path(call.app, row).read_bytes)
    if "image_url" not in given:
        raise missing(f"{param}.image_url")
    return of_data_url(given["image_url"], f"{param}.image_url")


def too_large(size: int, param: str) -> None:
    """Raises Problem: 400 for a file of more bytes than a picture may have, before it is read."""
    most = codec().MOST_BYTES
    if size > most:
        raise bad_value(param, f"the picture has {size:,} bytes; at most {most:,} are taken.", "image_too_large")


def of_data_url(url: str, param: str) -> bytes:
    """What a data URL holds. Raises Problem: 400 for any other URL, and for what is not base64."""
    head = _DATA_URL.match(url)
    if head is None:
        raise not_offered(
            param, "The local server does not fetch from the web: send the picture as a data URL, or upload it as a file."
        )
    try:
        return base64.b64decode(url[head.end() :], validate=True)
    except binascii.Error as error:
        raise bad_value(param, f"what follows the comma is not base64: {error}.") from None
