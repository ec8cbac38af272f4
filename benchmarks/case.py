"""What a benchmark is: a figure, taken of entrechat and of its peers in turn, and the bars that it has to clear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

OURS = "entrechat"
OPENAI = "openai"
AIOHTTP = "openai[aiohttp]"
TRANSPORT = "bare transport"
DUMPS = "orjson.dumps"
LOADS = "orjson.loads"
HTTP2 = "entrechat, HTTP/2"
HTTPX = "httpx2"
PYREQWEST = "pyreqwest"
OVER_HTTP1 = "over HTTP/1.1"


@dataclass(frozen=True)
class Effort:
    """How long to measure: batches of at least `seconds` of CPU time each, after some units that are not measured."""

    seconds: float = 0.06
    batches: int = 5
    warm_up: int = 3


@dataclass(frozen=True)
class Setting:
    """What a measurement is given: where the server is, without a path, and how long to take.

    `server` speaks plain HTTP/1.1; `secure` TLS, and in it HTTP/2 or HTTP/1.1, with a certificate that `ca` (a file) signed.
    """

    server: str
    effort: Effort
    secure: str = ""
    ca: str = ""


@dataclass(frozen=True)
class Bar:
    """What we promise: our figure is at most `factor` × that of `peer`, and `plus`; with no peer, at most `plus`."""

    peer: str = ""
    factor: float = 0.0
    plus: float = 0.0

    def share(self, figures: dict[str, float]) -> float:
        """Our figure as a share of what the bar allows: cleared up to 1."""
        return figures[OURS] / (self.factor * figures.get(self.peer, 0.0) + self.plus)


@dataclass(frozen=True)
class Case:
    """One benchmark.

    Args:
        name: what the command line calls it.
        title: what a table calls it.
        unit: of its figures; less is better.
        measure: takes the figure of one subject, in a process of its own.
        peers: the other subjects.
        bars: what we promise.
        once: subjects so slow that they are measured in the first round only.
        width: how many calls are in flight, for the cases that make up the table and the plot of that.
    """

    name: str
    title: str
    unit: str
    measure: Callable[[Setting, str], float]
    peers: tuple[str, ...]
    bars: tuple[Bar, ...] = field(default=())
    once: tuple[str, ...] = ()
    width: int = 0

    @property
    def subjects(self) -> tuple[str, ...]:
        return (OURS, *self.peers)
