"""JSON that nobody has checked, read without surprises."""

from __future__ import annotations

from typing import Any, cast


def obj(value: Any) -> dict[str, Any]:
    """The object, or an empty one for anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def arr(value: Any) -> list[Any]:
    """The array, or an empty one for anything else."""
    return cast("list[Any]", value) if isinstance(value, list) else []
