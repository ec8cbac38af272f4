"""What a function costs as a tool, once its schema is known."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from ..case import Bar, Case, Setting
from ..measure import cpu_each, repeated


def search(
    query: str,
    kind: Literal["news", "images", "all"] = "all",
    limit: Annotated[int, "at most 50"] = 10,
    tags: list[str] | None = None,
) -> str:
    """Search the catalogue.

    Args:
        query: What to look for.
        kind: Where.
        tags: All of these must be there.
    """
    return query


def schema(setting: Setting, subject: str) -> float:
    """`function_tool` of the same function again, for both APIs; nothing is sent."""
    from entrechat import function_tool

    def made() -> Any:
        return function_tool(search).for_responses()

    if len(made()["parameters"]["properties"]) != 4:
        raise RuntimeError(f"the schema is not that of the function: {made()}")
    return cpu_each(repeated(made), setting.effort) * 1e6


CASES = (Case("tool-schema", "function as a tool, after the first time", "µs", schema, (), (Bar(plus=100.0),)),)
