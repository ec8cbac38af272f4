# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..responses.response_input_item_param import ResponseInputItemParam
    from ..shared_params.metadata import Metadata

__all__ = ["ConversationCreateParams"]


__refs__ = {"Metadata": "shared_params.metadata", "ResponseInputItemParam": "responses.response_input_item_param"}


class ConversationCreateParams(TypedDict, total=False):
    items: Iterable[ResponseInputItemParam] | None
    metadata: Metadata | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
