"""How long a scripted answer takes, as a real one would."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """The pace of an answer.

    Args:
        ttft: seconds until the first token.
        tokens_per_second: of those that follow; None sends them at once.
        jitter: how much each pause may differ, as a share of it: 0.2 is up to a fifth shorter or longer.
        seed: of the jitter, which is the same in every run.
    """

    ttft: float = 0.0
    tokens_per_second: float | None = None
    jitter: float = 0.0
    seed: int = 0

    def pauses(self) -> Iterator[float]:
        """Seconds before each token, without end."""
        source = random.Random(self.seed)  # it must be repeatable
        pause = self.ttft
        while True:
            yield pause * (1 + self.jitter * source.uniform(-1, 1))
            pause = 1 / self.tokens_per_second if self.tokens_per_second else 0.0
