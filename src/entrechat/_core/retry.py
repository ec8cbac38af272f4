"""Whether to try again, and when: a pure decision.

Sent again: what failed to connect or broke off, and the statuses 408, 409, 429 and 5xx, unless the server says
otherwise (`x-should-retry`). Never: an account that is used up (`insufficient_quota`), which no waiting mends; what makes
something that lasts (`Op.creates`), once it was sent and nothing came back; and what a client's `Budget` does not cover.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_LONGEST_RETRY_AFTER = 120.0
_HOPELESS = frozenset({"insufficient_quota", "billing_hard_limit_reached"})


class RetryConfig:
    """How failed requests are sent again.

    Args:
        count: how many times, after the first.
        interval: seconds before the first of them.
        backoff_factor: what each further wait is multiplied by.
        max_wait: the longest wait, in seconds, that we choose; a server's Retry-After may ask for more. Where it asks for
            more than 120, the request is not sent again.
        status_codes: the statuses that are tried again; None for 408, 409, 429 and everything from 500.
        budget: how many retries a client and its copies may be ahead of their successes: each retry takes 1, each success
            gives 0.1 back, and when all is spent failures are raised at once, so that retries do not hold down a server
            that is down. A wait that the server asked for (Retry-After) costs nothing. None for no end.
        retry_uploads: send again also what creates something that lasts (a file, a batch, a fine-tuning job) when the
            connection broke off after it was sent: the server may have done it, and would do it twice.
        idempotency_keys: send an Idempotency-Key with every POST, the same on each try. For servers that honour it:
            then everything can be sent again.
    """

    __slots__ = (
        "backoff_factor",
        "budget",
        "count",
        "idempotency_keys",
        "interval",
        "max_wait",
        "retry_uploads",
        "status_codes",
    )

    def __init__(
        self,
        count: int = 2,
        interval: float = 0.5,
        backoff_factor: float = 2.0,
        max_wait: float = 8.0,
        status_codes: Iterable[int] | None = None,
        *,
        budget: float | None = 1000.0,
        retry_uploads: bool = False,
        idempotency_keys: bool = False,
    ) -> None:
        if count.__class__ is not int or count < 0:
            raise TypeError(f"max_retries: the count must be a whole number from 0, not {count!r}")
        for name, value in (("interval", interval), ("backoff_factor", backoff_factor), ("max_wait", max_wait)):
            if value < 0:
                raise ValueError(f"RetryConfig: {name} must not be negative, got {value!r}")
        if budget is not None and not budget >= 0:
            raise ValueError(f"RetryConfig: budget must not be negative, got {budget!r}; None is for no end")
        self.count = count
        self.interval = interval
        self.backoff_factor = backoff_factor
        self.max_wait = max_wait
        self.status_codes = frozenset(status_codes) if status_codes is not None else None
        self.budget = budget
        self.retry_uploads = retry_uploads
        self.idempotency_keys = idempotency_keys

    @classmethod
    def of(cls, value: int | RetryConfig, like: RetryConfig | None = None) -> RetryConfig:
        """`value` as a RetryConfig; a number keeps the other settings of `like`."""
        if isinstance(value, RetryConfig):
            return value
        like = like or DEFAULT
        if value == like.count and value.__class__ is int:
            return like
        return cls(
            value,
            like.interval,
            like.backoff_factor,
            like.max_wait,
            like.status_codes,
            budget=like.budget,
            retry_uploads=like.retry_uploads,
            idempotency_keys=like.idempotency_keys,
        )

    def retries_status(self, status: int) -> bool:
        if self.status_codes is not None:
            return status in self.status_codes
        return status in (408, 409, 429) or status >= 500

    def wait(self, tried: int, rand: Callable[[], float] | None = None) -> float:
        """Seconds before the next try after `tried` of them: half of the back-off for sure, half by chance."""
        if rand is None:
            import random  # only a failure needs it

            rand = random.random
        full = min(self.interval * self.backoff_factor ** min(tried - 1, 60), self.max_wait)
        return full * (0.5 + 0.5 * rand())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RetryConfig) and all(getattr(self, n) == getattr(other, n) for n in self.__slots__)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, n) for n in self.__slots__))

    def __repr__(self) -> str:
        return f"RetryConfig({', '.join(f'{n}={getattr(self, n)!r}' for n in sorted(self.__slots__))})"


DEFAULT = RetryConfig()


class Budget:
    """What retries may cost, over all calls of a client and its copies: a bucket of tokens, seen from its empty side.

    It holds what was spent, so that calls with different `RetryConfig.budget`s can share it. Threads that race for it may
    lose a token or two.
    """

    __slots__ = ("spent",)

    def __init__(self) -> None:
        self.spent = 0.0

    def take(self, capacity: float | None) -> bool:
        """Pay for a retry; False where the bucket is empty."""
        if capacity is None:
            return True
        if self.spent + 1.0 > capacity:
            return False
        self.spent += 1.0
        return True

    def succeeded(self) -> None:
        """A call succeeded; called only where something is spent."""
        self.spent = max(0.0, self.spent - 0.1)


def after_status(
    config: RetryConfig, tried: int, status: int, headers: Mapping[str, str], code: str | None, now: Callable[[], float]
) -> float | None:
    """Seconds to wait after an answer of `status`, or None to give up. `now` is the wall clock (for Retry-After dates)."""
    if tried > config.count or code in _HOPELESS:
        return None
    should = headers.get("x-should-retry")
    if should == "false" or (should != "true" and not config.retries_status(status)):
        return None
    asked = retry_after(headers, now)
    if asked is None:
        return config.wait(tried)
    return asked if asked <= _LONGEST_RETRY_AFTER else None  # coming back sooner than asked would only annoy


def after_failure(config: RetryConfig, tried: int) -> float | None:
    """Seconds to wait after a try that brought no answer, or None to give up."""
    return config.wait(tried) if tried <= config.count else None


def retry_after(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    """What the server asks for, in seconds; None when it asks for nothing that can be understood."""
    seconds: float | None = None
    try:
        if (millis := headers.get("retry-after-ms")) is not None:
            seconds = float(millis) / 1000
    except ValueError:
        seconds = None
    if seconds is None and (value := headers.get("retry-after")) is not None:
        try:
            seconds = float(value)
        except ValueError:
            from email.utils import parsedate_to_datetime

            try:
                seconds = parsedate_to_datetime(value).timestamp() - now()
            except (ValueError, TypeError, OverflowError):
                seconds = None
    return seconds if seconds is not None and seconds > 0 else None  # NaN is not above 0 either
