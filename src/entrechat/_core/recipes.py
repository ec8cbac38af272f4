"""Helpers of several steps, written once for both colours: generators that yield what is to be done and receive what came.

    def rename(op, id) -> Recipe[Any]:
        found = yield Ask(op, {"id": id})
        yield Sleep(2.0)
        return found

`_io/play.py` plays them, blocking or awaited. Nothing here waits, sends or looks at a clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .config import as_timeout
from .http import Timeout
from .omit import Omit, omit
from .retry import RetryConfig

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping
    from typing import TypeAlias

    from .config import Config
    from .op import Op

    R = TypeVar("R")
    Step: TypeAlias = "Ask | Sleep | Now | Work | Await | Together"
    Recipe: TypeAlias = Generator[Step, Any, R]


class Ask:
    """Call an operation; its value is received, or the error raised.

    Args:
        op: the operation.
        args: parameter → value.
        options: `RequestOptions`.
        raw: receive the response (`LegacyAPIResponse`) in place of its value.
        within: seconds that the call may take at most, whatever its timeout.
        timeout: the call's timeout where neither it nor the client names one.
        repeatable: doing it twice harms nobody, so that it is tried again also when it may have been done.
    """

    __slots__ = ("args", "op", "options", "raw", "repeatable", "timeout", "within")

    def __init__(
        self,
        op: Op,
        args: dict[str, Any],
        options: Mapping[str, Any] | None = None,
        *,
        raw: bool = False,
        within: float | None = None,
        timeout: Timeout | None = None,
        repeatable: bool = False,
    ) -> None:
        self.op = op
        self.args = args
        self.options = options or {}
        self.raw = raw
        self.within = within
        self.timeout = timeout
        self.repeatable = repeatable

    def options_for(self, config: Config) -> Mapping[str, Any]:
        """The options of the call by a client with these settings."""
        options: Mapping[str, Any] = self.options
        if self.timeout is not None and options.get("timeout", omit) is omit and isinstance(config.timeout, Omit):
            options = {**options, "timeout": self.timeout}
        if self.within is not None:
            given = options.get("timeout", omit)
            timeout = config.timeout_for(self.op) if given is omit else as_timeout(given)
            options = {**options, "timeout": _bounded(timeout, self.within)}
        if self.repeatable:
            asked: Any = options.get("max_retries", config.retries)
            options = {**options, "max_retries": _repeating(RetryConfig.of(asked, config.retries))}
        return options


class Sleep:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Now:
    """Receive the reading of the driver's clock."""

    __slots__ = ()


class Work:
    """Run a function that takes a while, away from the event loop; its value is received. Keep it below a second."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function


class Await:
    """Await what a function of the caller's gave; its value is received. The blocking client refuses it: a TypeError."""

    __slots__ = ("awaitable",)

    def __init__(self, awaitable: Awaitable[Any]) -> None:
        self.awaitable = awaitable


class Together:
    """Play a recipe for each item, several at a time; the list of their values, in the order of the items, is received.

    The first error ends it: nothing more is begun. Blocking, what is under way is waited for; awaited, it is cancelled.

    Args:
        items: taken one by one, each when there is room for it; in the async client also an asynchronous iterable.
        recipe: makes the recipe of an item.
        limit: how many at a time.
        each: called with each value as it comes, in the caller's own thread.
    """

    __slots__ = ("each", "items", "limit", "recipe")

    def __init__(
        self,
        items: Iterable[Any],
        recipe: Callable[[Any], Recipe[Any]],
        limit: int,
        each: Callable[[Any], object] | None = None,
    ) -> None:
        self.items = items
        self.recipe = recipe
        self.limit = limit
        self.each = each


def _bounded(timeout: Timeout | None, seconds: float) -> Timeout:
    if timeout is None:
        return Timeout(seconds)
    total = seconds if timeout.total is None else min(timeout.total, seconds)
    return Timeout(**{name: getattr(timeout, name) for name in timeout.__slots__ if name != "total"}, total=total)


def _repeating(retries: RetryConfig) -> RetryConfig:
    if retries.retry_uploads:
        return retries
    given: dict[str, Any] = {name: getattr(retries, name) for name in retries.__slots__}
    given["retry_uploads"] = True
    return RetryConfig(**given)
