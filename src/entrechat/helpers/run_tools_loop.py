"""The loop behind `run_tools`: ask the model, call the tools that it asks for, tell it what they gave, until it answers.

Pure, and the same for both colours: a recipe that `_io/play.py` plays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from entrechat._core.model import Model
from entrechat._core.recipes import Ask, Await, Now, Together, Work
from entrechat._core.shapes import is_object
from entrechat._core.wrap import wrap_class
from entrechat.errors import APITimeoutError, OpenAIError

from .tools_calls import is_asynchronous

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from entrechat._core.recipes import Recipe

    from .run_tools_turns import Turns
    from .tools_calls import Toolbox, ToolCall

    Price: TypeAlias = Callable[[Any], float] | tuple[float, float]
    Hook: TypeAlias = Callable[[Any], object] | None

__all__ = ["Hooks", "Limits", "ToolLimitError", "ToolLoop", "ToolRun", "Turn"]

A = TypeVar("A")


class Turn(NamedTuple):
    """One turn: what the model answered, and the calls in that."""

    answer: Any
    calls: list[ToolCall]


class ToolRun(Generic[A]):
    """What came of `run_tools`.

    Attributes:
        final: the answer in words: as `create` gives it, or as `parse` does where a type was asked for.
        messages: the whole conversation as plain dicts, to be sent on: `messages` of a next call, or `input` of a response.
        turns: every answer with its calls, in order.
        usage: the tokens of all turns together; None where the server told of none.
        cost: their price, where `price` was given.
    """

    def __init__(self, messages: list[Any]) -> None:
        unfinished: Any = None
        self.final: A = unfinished
        self.messages = messages
        self.turns: list[Turn] = []
        self.usage: Any = None
        self.cost: float | None = None

    @property
    def calls(self) -> list[ToolCall]:
        """Every call of a tool, in order."""
        return [call for turn in self.turns for call in turn.calls]

    def __repr__(self) -> str:
        return f"<ToolRun of {len(self.turns)} turns and {len(self.calls)} calls, final={self.final!r}>"


class ToolLimitError(OpenAIError, RuntimeError):
    """A limit of `run_tools` was reached before the model answered in words. Nothing that was said is lost.

    Attributes:
        limit: the argument that names it: "max_turns", "max_time", "max_total_tokens" or "max_cost".
        run: what there is: `.messages` can be sent on.
    """

    limit: str
    run: ToolRun[Any]

    def __init__(self, message: str, *, limit: str, run: ToolRun[Any]) -> None:
        super().__init__(message)
        self.limit = limit
        self.run = run


class Limits(NamedTuple):
    """How far a loop may go."""

    max_turns: int
    max_time: float | None
    max_total_tokens: int | None
    max_cost: float | None
    price: Price | None

    def checked(self) -> Limits:
        """Itself.

        Raises:
            ValueError: one of them makes no sense.
        """
        if self.max_turns < 1:
            raise ValueError(f"max_turns must be 1 or more, not {self.max_turns!r}")
        for name, value in self._asdict().items():
            if name.startswith("max_") and value is not None and not value > 0:
                raise ValueError(f"{name} must be more than 0, not {value!r}")
        if self.max_cost is not None and self.price is None:
            raise ValueError("max_cost needs price: dollars per million tokens (input, output), or a function of the usage")
        return self


class Hooks(NamedTuple):
    """What is told of what happens; in the asynchronous client they may be coroutine functions."""

    on_message: Hook
    on_tool_call: Hook
    on_tool_result: Hook


class ToolLoop(Generic[A]):
    """One conversation.

    Args:
        parallel: whether calls of one answer run side by side; a number: so many at most.
        raise_errors: raise what a tool raises, instead of telling the model.
        options: of every request.
    """

    def __init__(
        self,
        turns: Turns,
        toolbox: Toolbox,
        limits: Limits,
        hooks: Hooks,
        *,
        parallel: bool | int,
        raise_errors: bool,
        options: Mapping[str, Any],
        asynchronous: bool,
    ) -> None:
        if not asynchronous:
            for function in (*toolbox.functions, *hooks):
                if is_asynchronous(function):
                    raise TypeError(f"{function!r} is asynchronous: use AsyncOpenAI, or a blocking function")
        self.turns = turns
        self.options = options
        self.run: ToolRun[A] = ToolRun(turns.history)
        self._toolbox = toolbox
        self._limits = limits.checked()
        self._hooks = hooks
        self._parallel = parallel
        self._raise_errors = raise_errors
        self._began: float | None = None
        self._usage: dict[str, Any] = {}

    def play(self) -> Recipe[ToolRun[A]]:
        """All of it."""
        while True:
            calls = yield from self.take((yield from self.ask()))
            if not calls:
                return self.run
            yield from self.work(calls)

    def ask(self, **more: Any) -> Recipe[Any]:
        """The answer of the next turn; with `stream=True`, its stream.

        Raises:
            ToolLimitError: there may be no next turn.
        """
        if self._began is None:
            self._began = yield Now()
        within = yield from self.left()
        try:
            return (yield Ask(self.turns.op, {**self.turns.arguments(), **more}, self.options, within=within))
        except APITimeoutError as error:
            yield from self.left(error)
            raise

    def left(self, cause: Exception | None = None) -> Recipe[float | None]:
        """Seconds that the next turn may take; None for as many as it likes.

        Raises:
            ToolLimitError: there may be no next turn.
        """
        limits, run = self._limits, self.run
        if len(run.turns) >= limits.max_turns:
            raise self._limit("max_turns", f"the model still called tools in turn {len(run.turns)}")
        if limits.max_total_tokens is not None and self._spent("total_tokens") >= limits.max_total_tokens:
            raise self._limit("max_total_tokens", f"{self._spent('total_tokens')} tokens are spent")
        if limits.max_cost is not None and (run.cost or 0.0) >= limits.max_cost:
            raise self._limit("max_cost", f"{run.cost:.6g} dollars are spent")
        for name in ("max_total_tokens", "max_cost") if run.turns and run.usage is None else ():
            if getattr(limits, name) is not None:
                raise self._limit(name, "the server does not tell what its answers used, so the limit cannot be kept")
        if limits.max_time is None:
            return None
        passed: float = (yield Now()) - (self._began or 0.0)
        if passed >= limits.max_time:
            raise self._limit("max_time", f"{passed:.3g} seconds have passed") from cause
        return limits.max_time - passed

    def take(self, answer: Any) -> Recipe[list[ToolCall]]:
        """Note an answer; gives the calls in it. Without any, the conversation is over."""
        run, turns = self.run, self.turns
        if not isinstance(answer, Model):
            raise OpenAIError(f"run_tools: the answer is no object, but {answer!r:.100}: is this the API's address (base_url)?")
        self.options = {name: value for name, value in self.options.items() if name != "idempotency_key"}  # of one request
        calls = turns.take(answer)
        run.turns.append(Turn(answer, calls))
        usage = answer.__dict__.get("usage")
        if isinstance(usage, Model):
            _add(self._usage, usage.to_dict())
            run.usage = wrap_class(usage.__class__)(_add({}, self._usage))
            if self._limits.price is not None:
                run.cost = (run.cost or 0.0) + _cost(self._limits.price, usage)
        if not calls:
            run.final = turns.final(answer)
        yield from self._tell(self._hooks.on_message, turns.said(answer))
        return calls

    def work(self, calls: list[ToolCall]) -> Recipe[None]:
        """Call the tools, and note what they give, in the order of the calls."""
        for call in calls:
            yield from self._tell(self._hooks.on_tool_call, call)
        most = len(calls) if self._parallel is True else max(1, int(self._parallel))
        yield Together(calls, self._one, min(most, len(calls)))
        for call in calls:
            yield from self._tell(self._hooks.on_tool_result, call)
        self.turns.give(calls)

    def _one(self, call: ToolCall) -> Recipe[None]:
        try:
            function, (args, kwargs) = self._toolbox.bind(call)
        except ValueError as error:
            call.failed(error, str(error))
            return
        try:
            if is_asynchronous(function):
                value = yield Await(function(*args, **kwargs))
            else:
                value = yield Work(lambda: function(*args, **kwargs))
                if hasattr(value, "__await__"):
                    value = yield Await(value)
            call.done(value)
        except Exception as error:
            if self._raise_errors:
                raise
            call.failed(error, f"{call.name} failed: {type(error).__name__}: {error}")

    def _tell(self, hook: Hook, what: Any) -> Recipe[None]:
        if hook is None or what is None:
            return
        told: Any = hook(what)
        if hasattr(told, "__await__"):
            yield Await(told)

    def _spent(self, name: str) -> int:
        found = self._usage.get(name)
        return found if isinstance(found, int) else 0

    def _limit(self, limit: str, why: str) -> ToolLimitError:
        message = f"run_tools ends before the model has answered: {why} ({limit}). What was said is in .run.messages."
        return ToolLimitError(message, limit=limit, run=self.run)


def _add(total: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """Add the numbers of `more`, also those further inside."""
    for name, value in more.items():
        known = total.get(name)
        if is_object(value):
            total[name] = _add(known if is_object(known) else {}, value)
        elif isinstance(value, (int, float)) and isinstance(known, (int, float)):
            total[name] = known + value
        elif value is not None or name not in total:
            total[name] = value
    return total


def _cost(price: Price, usage: Any) -> float:
    if callable(price):
        return float(price(usage))
    members = usage.__dict__
    into = members.get("prompt_tokens", members.get("input_tokens")) or 0
    out = members.get("completion_tokens", members.get("output_tokens")) or 0
    return float(into * price[0] + out * price[1]) / 1e6
