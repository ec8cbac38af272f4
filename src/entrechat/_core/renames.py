"""Members whose name on the wire is a Python keyword: the official client's parameter types call them `async_`."""

from __future__ import annotations

from typing import Any

from .shapes import is_object


class AsyncMember:
    """A hook: `async_` in a request body, at any depth, travels as `async`."""

    def prepare(self, body: dict[str, Any]) -> tuple[dict[str, Any], None]:
        return _renamed(body), None

    def finish(self, payload: Any, state: None) -> Any:
        return payload


def _renamed(value: Any) -> Any:
    if is_object(value):
        return {("async" if key == "async_" else key): _renamed(each) for key, each in value.items()}
    if value.__class__ in (list, tuple):
        return [_renamed(each) for each in value]
    return value
