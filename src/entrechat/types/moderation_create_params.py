# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from .moderation_model import ModerationModel
    from .moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["ModerationCreateParams"]


__refs__ = {"ModerationModel": "moderation_model", "ModerationMultiModalInputParam": "moderation_multi_modal_input_param"}


class ModerationCreateParams(TypedDict, total=False):
    input: Required[str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam]]
    model: str | ModerationModel


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
