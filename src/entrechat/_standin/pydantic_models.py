"""What libraries expect of pydantic where the official package is made of it.

Its models are pydantic's, and ours are not, though they have the same methods. So `isinstance(reply, pydantic.BaseModel)` is
made true of ours, and what libraries derive pydantic models from is one.
"""

from __future__ import annotations

from typing import Any, cast

import pydantic

from entrechat._core.model import Model

__all__ = ["BaseModel", "ImagesResponse", "recognize"]


class BaseModel(pydantic.BaseModel):
    """A pydantic model that keeps members it does not know."""

    model_config = pydantic.ConfigDict(extra="allow", defer_build=True)


class ImagesResponse(BaseModel):
    """The answer of an image operation, for those who derive from it."""

    created: int
    background: Any = None
    data: list[Any] | None = None
    output_format: Any = None
    quality: Any = None
    size: Any = None
    usage: Any = None


def recognize() -> None:
    """Make pydantic take our models for its own where it asks whether something is a model at all."""
    metaclass = cast("Any", type(pydantic.BaseModel))
    before = metaclass.__instancecheck__

    def is_model(cls: type, value: object) -> bool:
        return bool(before(cls, value)) or (cls is pydantic.BaseModel and isinstance(value, Model))

    metaclass.__instancecheck__ = is_model
    # what pydantic reads of the other when one of its models is compared with one of ours
    cast("Any", Model).__pydantic_generic_metadata__ = {"origin": None, "args": (), "parameters": ()}
