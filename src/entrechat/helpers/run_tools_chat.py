"""`run_tools` of chat completions, blocking and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Literal, TypeVar, Unpack, overload

    from entrechat._core.omit import Omit
    from entrechat.types.chat.chat_completion import ChatCompletion
    from entrechat.types.chat.chat_completion_message_param import ChatCompletionMessageParam
    from entrechat.types.chat.parsed_chat_completion import ParsedChatCompletion
    from entrechat.types.shared.chat_model import ChatModel

    from .chat_stream_events import ChatCompletionStreamEvent
    from .run_tools_loop import Hook, Price, ToolRun
    from .run_tools_params import ChatRunParams
    from .run_tools_stream import AsyncToolStream, ToolStream

    T = TypeVar("T")

__all__ = ["AsyncChatTools", "ChatTools"]


class ChatTools:
    """`client.chat.completions`: conversations in which the model calls Python functions."""

    if TYPE_CHECKING:
        # the resource that this is mixed into has it
        _client: Any

    if TYPE_CHECKING:

        @overload
        def run_tools(self, *, stream: Literal[False] = False, **params: Unpack[ChatRunParams]) -> ToolRun[ChatCompletion]: ...

        @overload
        def run_tools(
            self, *, response_format: type[T], stream: Literal[False] = False, **params: Unpack[ChatRunParams]
        ) -> ToolRun[ParsedChatCompletion[T]]: ...

        @overload
        def run_tools(
            self, *, stream: Literal[True], **params: Unpack[ChatRunParams]
        ) -> ToolStream[ChatCompletionStreamEvent[None], ChatCompletion]: ...

        @overload
        def run_tools(
            self, *, response_format: type[T], stream: Literal[True], **params: Unpack[ChatRunParams]
        ) -> ToolStream[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]]: ...

    def run_tools(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        tools: Iterable[Callable[..., Any] | Mapping[str, Any]] = (),
        handlers: Mapping[str, Callable[..., Any]] | None = None,
        response_format: type[Any] | Mapping[str, Any] | Omit = omit,
        stream: bool = False,
        max_turns: int = 10,
        max_time: float | None = None,
        max_total_tokens: int | None = None,
        max_cost: float | None = None,
        price: Price | None = None,
        parallel: bool | int = True,
        raise_errors: bool = False,
        on_message: Hook = None,
        on_tool_call: Hook = None,
        on_tool_result: Hook = None,
        **params: Any,
    ) -> Any:
        """Ask the model, run the tools that it calls and tell it what they gave, until it answers in words.

        Args:
            messages: The conversation so far, oldest first.
            model: Name of the model that writes the reply.
            tools: Functions (their signatures and docstrings are the schemas), `function_tool`s, definitions of the API's.
            handlers: Name → function, for definitions of functions and custom tools. One made by `pydantic_function_tool` gets
                an instance of its type, another function its arguments by keyword, a custom tool's the text.
            response_format: A type, or a JSON Schema, for the last answer: then it is as `parse` gives it.
            stream: Give the events of all turns, and the results of tools between them, in place of the result alone.
            max_turns: How many answers of the model there may be.
            max_time: Seconds for all of it. A tool that is at work is not interrupted.
            max_total_tokens: How many tokens may be spent before another turn is begun.
            max_cost: How many dollars; needs price.
            price: Dollars per million tokens (input, output), or a function of an answer's usage.
            parallel: Whether calls of one answer run side by side (in threads; coroutine functions as tasks); or how many do.
            raise_errors: Raise what a tool raises. Otherwise the model is told of it, as of arguments that do not fit.
            on_message: Called with each message of the model.
            on_tool_call: Called with each `ToolCall` before it is run.
            on_tool_result: Called with each when all calls of an answer have been run, in their order.

        The other parameters are those of `create`. A `tool_choice` that forces a call holds for the first turn only.

        Returns: a `ToolRun`: `.final`, `.messages`, `.turns`, `.usage`; with stream=True what iterates over the events
        Raises: ToolLimitError: a limit was reached before the model had answered in words; it carries what was said
        Source: POST /chat/completions, for every turn
        """
        given = dict(locals())
        from entrechat._io.play import play

        from .run_tools_start import chat_events, chat_loop

        loop = chat_loop(given)
        if not stream:
            return play(self, loop.play())
        from .run_tools_stream import ToolStream

        made: ToolStream[Any, Any] = ToolStream(self._client, loop, chat_events(given))
        return made


class AsyncChatTools:
    """`client.chat.completions`: conversations in which the model calls Python functions."""

    if TYPE_CHECKING:
        # the resource that this is mixed into has it
        _client: Any

    if TYPE_CHECKING:

        @overload
        async def run_tools(
            self, *, stream: Literal[False] = False, **params: Unpack[ChatRunParams]
        ) -> ToolRun[ChatCompletion]: ...

        @overload
        async def run_tools(
            self, *, response_format: type[T], stream: Literal[False] = False, **params: Unpack[ChatRunParams]
        ) -> ToolRun[ParsedChatCompletion[T]]: ...

        @overload
        async def run_tools(
            self, *, stream: Literal[True], **params: Unpack[ChatRunParams]
        ) -> AsyncToolStream[ChatCompletionStreamEvent[None], ChatCompletion]: ...

        @overload
        async def run_tools(
            self, *, response_format: type[T], stream: Literal[True], **params: Unpack[ChatRunParams]
        ) -> AsyncToolStream[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]]: ...

    async def run_tools(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        tools: Iterable[Callable[..., Any] | Mapping[str, Any]] = (),
        handlers: Mapping[str, Callable[..., Any]] | None = None,
        response_format: type[Any] | Mapping[str, Any] | Omit = omit,
        stream: bool = False,
        max_turns: int = 10,
        max_time: float | None = None,
        max_total_tokens: int | None = None,
        max_cost: float | None = None,
        price: Price | None = None,
        parallel: bool | int = True,
        raise_errors: bool = False,
        on_message: Hook = None,
        on_tool_call: Hook = None,
        on_tool_result: Hook = None,
        **params: Any,
    ) -> Any:
        """Ask the model, run the tools that it calls and tell it what they gave, until it answers in words.

        Args:
            messages: The conversation so far, oldest first.
            model: Name of the model that writes the reply.
            tools: Functions (their signatures and docstrings are the schemas), `function_tool`s, definitions of the API's.
            handlers: Name → function, for definitions of functions and custom tools. One made by `pydantic_function_tool` gets
                an instance of its type, another function its arguments by keyword, a custom tool's the text.
            response_format: A type, or a JSON Schema, for the last answer: then it is as `parse` gives it.
            stream: Give the events of all turns, and the results of tools between them, in place of the result alone.
            max_turns: How many answers of the model there may be.
            max_time: Seconds for all of it. A tool that is at work is not interrupted.
            max_total_tokens: How many tokens may be spent before another turn is begun.
            max_cost: How many dollars; needs price.
            price: Dollars per million tokens (input, output), or a function of an answer's usage.
            parallel: Whether calls of one answer run side by side (in threads; coroutine functions as tasks); or how many do.
            raise_errors: Raise what a tool raises. Otherwise the model is told of it, as of arguments that do not fit.
            on_message: Called with each message of the model.
            on_tool_call: Called with each `ToolCall` before it is run.
            on_tool_result: Called with each when all calls of an answer have been run, in their order.

        The other parameters are those of `create`. A `tool_choice` that forces a call holds for the first turn only.

        Returns: a `ToolRun`: `.final`, `.messages`, `.turns`, `.usage`; with stream=True what iterates over the events
        Raises: ToolLimitError: a limit was reached before the model had answered in words; it carries what was said
        Source: POST /chat/completions, for every turn
        """
        given = dict(locals())
        from entrechat._io.play import aplay

        from .run_tools_start import chat_events, chat_loop

        loop = chat_loop(given)
        if not stream:
            return await aplay(self, loop.play())
        from .run_tools_stream import AsyncToolStream

        made: AsyncToolStream[Any, Any] = AsyncToolStream(self._client, loop, chat_events(given))
        return made
