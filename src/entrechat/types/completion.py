# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .completion_choice import CompletionChoice
    from .completion_usage import CompletionUsage

__all__ = ["Completion"]


__refs__ = {"CompletionChoice": "completion_choice", "CompletionUsage": "completion_usage"}


class Completion(Model):
    id: str
    choices: list[CompletionChoice]
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None

    __wraps__ = {"choices": ["completion_choice:CompletionChoice"], "usage": "completion_usage:CompletionUsage"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
