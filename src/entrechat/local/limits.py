"""What the server takes at most, and how fast."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from .problems import Problem

if TYPE_CHECKING:
    from starlette.types import Message, Receive

GENERATING = frozenset(
    "chat.completions.create completions.create responses.create beta.responses.create responses.compact embeddings.create "
    "moderations.create beta.threads.runs.create beta.threads.create_and_run audio.speech.create "
    "audio.transcriptions.create audio.translations.create images.generate images.edit images.create_variation "
    "realtime.response".split()
)
"""Operations that work long enough to be limited in number and in pace."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one server takes.

    Args:
        body: bytes of a JSON body.
        upload: bytes of one file.
        requests: that are in work at once, of any kind.
        queue: requests that generate, at once: in work and waiting for a slot.
        requests_per_minute: of each project and model; None for no limit.
        tokens_per_minute: of each project and model; None for no limit.
        webhook_hosts: that webhooks may be sent to, and issuers' keys fetched from, besides this machine.
    """

    body: int = 64 << 20
    upload: int = 512 << 20
    requests: int = 1024
    queue: int = 256
    requests_per_minute: int | None = None
    tokens_per_minute: int | None = None
    webhook_hosts: tuple[str, ...] = ()


def bounded(receive: Receive, most: int) -> Receive:
    """Takes at most so many bytes of a request. Raises Problem: 413 for more, as soon as they come."""
    size = 0

    async def taken() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > most:
            raise Problem(
                413, f"The request is larger than {most:,} bytes, the most that this server takes.", code="request_too_large"
            )
        return message

    return taken


class Gate:
    """How many requests are in work."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._requests = 0
        self._generating = 0

    def enter(self, operation: str) -> None:
        """Raises Problem: 503 where there are too many already."""
        generates = operation in GENERATING
        with self._lock:
            if self._requests >= self._limits.requests:
                raise _overloaded(f"{self._limits.requests} requests are in work")
            if generates and self._generating >= self._limits.queue:
                raise _overloaded(f"{self._limits.queue} requests wait for their answers")
            self._requests += 1
            self._generating += generates

    def leave(self, operation: str) -> None:
        with self._lock:
            self._requests -= 1
            self._generating -= operation in GENERATING


def _overloaded(why: str) -> Problem:
    return Problem(
        503, f"The server is overloaded: {why}. Try again in a moment.", code="server_overloaded", headers={"retry-after": "1"}
    )


class Rate(NamedTuple):
    """Most requests and tokens a minute, requests a day and images a minute; None for no limit."""

    requests: int | None
    tokens: int | None
    daily: int | None = None
    images: int | None = None


class Rates:
    """For each project and model a bucket for each of a rate's members; each fills evenly, and holds a minute's (a day's) worth.

    Args:
        default: for every project and model that has no limit of its own.
        clock: Unix time.
    """

    def __init__(self, default: Rate, clock: Callable[[], float]) -> None:
        self._default = default
        self._clock = clock
        self._lock = threading.Lock()
        self._own: dict[tuple[str, str], Rate] = {}
        self._buckets: dict[tuple[str, str], _Buckets] = {}

    def limit(self, project: str, model: str, rate: Rate | None) -> None:
        """Gives a project's model a limit of its own; None takes it away."""
        with self._lock:
            self._buckets.pop((project, model), None)
            if rate is None:
                self._own.pop((project, model), None)
            else:
                self._own[project, model] = rate

    def admit(self, project: str, model: str) -> Mapping[str, str]:
        """Takes one request; gives the `x-ratelimit-*` headers of its answer.

        Raises Problem: 429 with those headers and `retry-after` where nothing is left.
        """
        with self._lock:
            rate = self._own.get((project, model), self._default)
            if not any(most is not None for most in rate):
                return {}
            now = self._clock()
            buckets = self._buckets.get((project, model))
            if buckets is None:
                if len(self._buckets) >= _MOST_BUCKETS:  # a full one is no other than a new one
                    self._buckets = {name: each for name, each in self._buckets.items() if not each.full(now)}
                buckets = self._buckets[project, model] = _Buckets(
                    _Bucket(rate.requests, now),
                    _Bucket(rate.tokens, now),
                    _Bucket(rate.daily, now, _DAY),
                    _Bucket(rate.images, now),
                )
            short = next((name for name, bucket in zip(_SHORT, buckets, strict=True) if bucket.level(now) < 1), None)
            if short is None:
                buckets.requests.take(1, now)
                buckets.daily.take(1, now)
            headers = {**buckets.requests.headers("requests", now), **buckets.tokens.headers("tokens", now)}
            if short is None:
                return headers
            what, per, bucket = (*_SHORT[short], buckets[list(_SHORT).index(short)])
            wait = bucket.wait(now)
        raise Problem(
            429,
            f"Rate limit reached for {model} in project {project} on {what} per {per} ({short}): Limit {bucket.most}. "
            f"Please try again in {duration(wait)}.",
            type=what,
            code="rate_limit_exceeded",
            headers={**headers, "retry-after": str(max(1, round(wait + 0.5))), "retry-after-ms": str(int(wait * 1000) + 1)},
        )

    def spend(self, project: str, model: str, tokens: int, images: int = 0) -> None:
        """Takes what an answer used, once it is known; the buckets may go below nothing."""
        with self._lock:
            if buckets := self._buckets.get((project, model)):
                now = self._clock()
                buckets.tokens.take(tokens, now)
                buckets.images.take(images, now)

    def left(self, project: str, model: str) -> list[dict[str, Any]]:
        """What is left of the requests and tokens that are limited, as a live session's `rate_limits.updated` has it."""
        with self._lock:
            buckets, now = self._buckets.get((project, model)), self._clock()
            if buckets is None:
                return []
            named = (("requests", buckets.requests), ("tokens", buckets.tokens))
            return [bucket.shown(name, now) for name, bucket in named if bucket.most is not None]


_DAY = 86400
_MOST_BUCKETS = 10_000
_SHORT = {"RPM": ("requests", "min"), "TPM": ("tokens", "min"), "RPD": ("requests", "day"), "IPM": ("images", "min")}
"""What each of the `_Buckets` is called in a refusal."""


class _Bucket:
    """Args: seconds: that it takes to fill."""

    def __init__(self, most: int | None, now: float, seconds: int = 60) -> None:
        self.most = most
        self._seconds = seconds
        self._level = float(most or 0)
        self._then = now

    def level(self, now: float) -> float:
        if self.most is None:
            return float("inf")
        return min(float(self.most), self._level + (now - self._then) * self.most / self._seconds)

    def wait(self, now: float) -> float:
        """Seconds until there is one."""
        return (1 - self.level(now)) / (self.most or 1) * self._seconds

    def take(self, amount: int, now: float) -> None:
        if self.most is not None:
            self._level = self.level(now) - amount
            self._then = now

    def headers(self, name: str, now: float) -> dict[str, str]:
        if self.most is None:
            return {}
        level = self.level(now)
        return {
            f"x-ratelimit-limit-{name}": str(self.most),
            f"x-ratelimit-remaining-{name}": str(max(0, int(level))),
            f"x-ratelimit-reset-{name}": duration((self.most - level) / self.most * self._seconds),
        }

    def shown(self, name: str, now: float) -> dict[str, Any]:
        level, most = self.level(now), self.most or 0
        reset = (most - level) / (most or 1) * self._seconds
        return {"name": name, "limit": most, "remaining": max(0, int(level)), "reset_seconds": round(reset, 3)}


class _Buckets(NamedTuple):
    requests: _Bucket
    tokens: _Bucket
    daily: _Bucket
    images: _Bucket

    def full(self, now: float) -> bool:
        return all(bucket.most is None or bucket.level(now) >= bucket.most for bucket in self)


def duration(seconds: float) -> str:
    """As the API writes it: `12ms`, `1.5s`, `6m0s`."""
    if seconds < 1:
        return f"{round(seconds * 1000)}ms"
    minutes, rest = divmod(seconds, 60)
    text = f"{rest:.3f}".rstrip("0").rstrip(".")
    return f"{int(minutes)}m{text}s" if minutes else f"{text}s"
