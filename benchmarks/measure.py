"""CPU time of this process. Wall time would measure the neighbours on the machine."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .case import Effort


def cpu_each(work: Callable[[int], int], effort: Effort) -> float:
    """Seconds of CPU time, user's and system's, for one unit of `work`: the best of some batches, since noise only adds.

    Args:
        work: does about as many units as it is told to, and says how many it did.
        effort: how many batches, and how long each.
    """
    for _ in range(effort.warm_up):
        work(1)  # imports, connections, caches
    asked = 1
    while True:  # finds how many units make a batch
        done, spent = _timed(work, asked)
        if spent >= effort.seconds:
            break
        asked = min(done * 16, int(done * 1.3 * effort.seconds / max(spent, 1e-6)) + 1)
    batches = [_timed(work, asked) for _ in range(effort.batches)]
    return min(spent / done for done, spent in batches)


def _timed(work: Callable[[int], int], asked: int) -> tuple[int, float]:
    start = time.process_time()
    done = work(asked)
    return done, time.process_time() - start


def repeated(call: Callable[[], object]) -> Callable[[int], int]:
    """`work` that does nothing but `call`."""

    def work(count: int) -> int:
        for _ in range(count):
            call()
        return count

    return work
