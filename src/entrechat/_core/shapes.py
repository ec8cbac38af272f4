"""Tests of what JSON gave us, in the form that type checkers follow (`isinstance(x, dict)` alone leaves its members unknown),
and copies of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def copied(value: Any) -> Any:
    """A copy of the containers; what else is in them, models too, is shared."""
    if is_object(value):
        return {key: copied(each) for key, each in value.items()}
    if is_array(value):
        return [copied(each) for each in value]
    return value
