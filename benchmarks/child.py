"""One measurement, in a process of its own: `python -m benchmarks.child CASE SUBJECT SERVER SECURE CA SECONDS BATCHES`."""

from __future__ import annotations

import os
import sys

from .case import Effort, Setting
from .cases import CASES


def main(case: str, subject: str, server: str, secure: str, ca: str, seconds: str, batches: str) -> None:
    setting = Setting(server, Effort(float(seconds), int(batches)), secure, ca)
    print(CASES[case].measure(setting, subject), flush=True)
    os._exit(0)  # threads of some peers fail, now and then, as the interpreter ends


if __name__ == "__main__":
    main(*sys.argv[1:])
