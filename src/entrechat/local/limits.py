"""What the server takes at most, and how fast."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from .problems import Problem

GENERATING = frozenset(
    "chat.completions.create completions.create responses.create beta.responses.create responses.compact embeddings.create "
    "moderations.create beta.threads.runs.create beta.threads.create_and_run audio.speech.create "
    "audio.transcriptions.create audio.translations.create images.generate images.edit images.create_variation".split()
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
        webhook_hosts: that webhooks may be sent to, besides this machine.
    """

    body: int = 64 << 20
    upload: int = 512 << 20
    requests: int = 1024
    queue: int = 256
    requests_per_minute: int | None = None
    tokens_per_minute: int | None = None
    webhook_hosts: tuple[str, ...] = ()


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
    """Most requests and tokens a minute; None for no limit."""

    requests: int | None
    tokens: int | None


class Rates:
    """A bucket of requests and one of tokens for each project and model; each fills evenly and holds a minute's worth.

    Args:
        default: for every project and model that has no limit of its own.
        clock: Unix time.
    """

    def __init__(self, default: Rate, clock: Callable[[], float]) -> None:
        self._default = default
        self._clock = clock
        self._lock = threading.Lock()
        self._own: dict[tuple[str, str], Rate] = {}
        self._buckets: dict[tuple[str, str], tuple[_Bucket, _Bucket]] = {}

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
            if rate.requests is None and rate.tokens is None:
                return {}
            now = self._clock()
            buckets = self._buckets.get((project, model))
            if buckets is None:
                buckets = self._buckets[project, model] = (_Bucket(rate.requests, now), _Bucket(rate.tokens, now))
            requests, tokens = buckets
            empty = next((name for name, bucket in (("requests", requests), ("tokens", tokens)) if bucket.level(now) < 1), None)
            if empty is None:
                requests.take(1, now)
            headers = {**requests.headers("requests", now), **tokens.headers("tokens", now)}
            if empty is None:
                return headers
            bucket = requests if empty == "requests" else tokens
        wait = (1 - bucket.level(now)) / (bucket.most or 1) * 60
        short = "RPM" if empty == "requests" else "TPM"
        raise Problem(
            429,
            f"Rate limit reached for {model} in project {project} on {empty} per min ({short}): Limit {bucket.most}. "
            f"Please try again in {wait:.3f}s.",
            type=empty,
            code="rate_limit_exceeded",
            headers={**headers, "retry-after": str(max(1, round(wait + 0.5))), "retry-after-ms": str(int(wait * 1000) + 1)},
        )

    def spend(self, project: str, model: str, tokens: int) -> None:
        """Takes the tokens that an answer used, once they are known; the bucket may go below nothing."""
        with self._lock:
            if buckets := self._buckets.get((project, model)):
                buckets[1].take(tokens, self._clock())


class _Bucket:
    def __init__(self, most: int | None, now: float) -> None:
        self.most = most
        self._level = float(most or 0)
        self._then = now

    def level(self, now: float) -> float:
        if self.most is None:
            return float("inf")
        return min(float(self.most), self._level + (now - self._then) * self.most / 60)

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
            f"x-ratelimit-reset-{name}": duration((self.most - level) / self.most * 60),
        }


def duration(seconds: float) -> str:
    """As the API writes it: `12ms`, `1.5s`, `6m0s`."""
    if seconds < 1:
        return f"{round(seconds * 1000)}ms"
    minutes, rest = divmod(seconds, 60)
    text = f"{rest:.3f}".rstrip("0").rstrip(".")
    return f"{int(minutes)}m{text}s" if minutes else f"{text}s"
