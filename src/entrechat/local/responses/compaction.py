"""Compaction items: a history packed into one opaque text, which a later request brings back.

Nothing is lost: the items are compressed, not summed up. A small model's summary would drop or invent facts. So an item
saves a caller what it would send and keep, and not the model's context, which `truncation="auto"` keeps to.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from .. import validate
from ..operations import schemas
from ..problems import Problem, bad_value
from .items import Item, whole

_MARK = "entrechat-1."
_MOST = 64 * 1024 * 1024


def pack(items: Iterable[Mapping[str, Any]]) -> str:
    """The `encrypted_content` that stands for the items."""
    data = orjson.dumps(list(items))
    return _MARK + base64.urlsafe_b64encode(zlib.compress(data)).decode()


def unpack(content: str, param: str) -> list[Any]:
    """The items that `pack` was given.

    Raises Problem: 400 for a text that this server did not make.
    """
    try:
        if not content.startswith(_MARK):
            raise ValueError
        packed = base64.b64decode(content.removeprefix(_MARK), altchars=b"-_", validate=True)
        items: list[Any] = whole(orjson.loads(zlib.decompressobj().decompress(packed, _MOST)), str)
        validate.check(schemas()["InputParam"], items, "")
        if not items or any(item["type"] == "compaction" for item in items):  # `pack` makes no such ones
            raise ValueError
    except (ValueError, binascii.Error, zlib.error, Problem) as error:
        message = "it is not of this server's making: give the compaction item as `POST /responses/compact` returned it."
        raise bad_value(param, message, "invalid_encrypted_content") from error
    return items


def expanded(items: Iterable[tuple[Item, str]]) -> list[tuple[Item, str]]:
    """Items, each with its place in the request, with what compaction items stand for."""
    out: list[tuple[Item, str]] = []
    for item, param in items:
        if item["type"] == "compaction":
            held = unpack(item["encrypted_content"], f"{param}.encrypted_content")
            out += [(inner, param) for inner in held]
        else:
            out.append((item, param))
    return out
