"""Parameters of `run_tools`: those that it hands on to `create`, and those of the loop. For type checkers and editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from entrechat._options import RequestOptions

    from .run_tools_loop import Hook, Price
    from .structured_params import ChatParams, ResponseParams

    class _LoopParams(RequestOptions, total=False):
        """Of the loop itself; what they mean is said at `run_tools`."""

        tools: Iterable[Callable[..., Any] | Mapping[str, Any]]
        handlers: Mapping[str, Callable[..., Any]] | None
        max_turns: int
        max_time: float | None
        max_total_tokens: int | None
        max_cost: float | None
        price: Price | None
        parallel: bool | int
        raise_errors: bool
        on_message: Hook
        on_tool_call: Hook
        on_tool_result: Hook

    class ChatRunParams(ChatParams, _LoopParams, total=False):
        """Of `chat.completions.run_tools`."""

    class ResponseRunParams(ResponseParams, _LoopParams, total=False):
        """Of `responses.run_tools`."""


__all__: list[str] = []  # nothing is there at run time
