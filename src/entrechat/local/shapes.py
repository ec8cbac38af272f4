"""JSON that nobody has checked, read without surprises."""

from __future__ import annotations

from typing import Any, TypeGuard


def obj(value: Any) -> dict[str, Any]:
    """The object, or an empty one for anything else."""
    return value if is_object(value) else {}


def arr(value: Any) -> list[Any]:
    """The array, or an empty one for anything else."""
    return value if is_array(value) else []


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)
