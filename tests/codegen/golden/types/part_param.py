# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .book_param import BookParam

__all__ = ["Leaf", "PartParam"]


__refs__ = {"BookParam": "book_param"}

_Leaf = TypedDict("_Leaf", {"async": "bool | None", "if": "str"}, total=False)


class Leaf(_Leaf, total=False):
    pass


if TYPE_CHECKING:
    PartParam: TypeAlias = str | Leaf | BookParam
else:
    __aliases__ = {"PartParam": "str | Leaf | BookParam"}
    __getattr__ = members(globals(), fill=True)
