"""One measurement, in a process of its own: `python -m benchmarks.child CASE SUBJECT SERVER SECONDS BATCHES`."""

from __future__ import annotations

import sys

from .case import Effort, Setting
from .cases import CASES


def main(case: str, subject: str, server: str, seconds: str, batches: str) -> None:
    print(CASES[case].measure(Setting(server, Effort(float(seconds), int(batches))), subject))


if __name__ == "__main__":
    main(*sys.argv[1:])
