"""`python -m benchmarks [name …] [--quick] [--json FILE] [--write-docs]`."""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import sys
import time
from pathlib import Path

from .case import Effort
from .cases import CASES
from .report import as_json, as_text, describe, write_docs
from .run import Result, machine, run, soaked


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="What entrechat costs, beside its peers.")
    parser.add_argument("names", nargs="*", metavar="name", help=f"which, '*' allowed; by default all: {', '.join(CASES)}")
    parser.add_argument("--quick", action="store_true", help="two short rounds, for a first impression")
    parser.add_argument("--rounds", type=int, help="how many rounds (5; the figures are their medians)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure of every round there")
    parser.add_argument("--write-docs", action="store_true", help="write docs/benchmarks.md and its chart; needs all of them")
    parser.add_argument(
        "--soak", type=Path, metavar="FILE", help="what benchmarks.soak --json wrote; else --write-docs runs it"
    )
    parser.add_argument("--from", type=Path, dest="given", metavar="FILE", help="measure nothing: report what --json wrote")
    options = parser.parse_args(argv)
    names = [name for name in CASES if not options.names or any(fnmatch.fnmatch(name, want) for want in options.names)]
    if not names:
        parser.error(f"there is no benchmark {' '.join(options.names)!r}; there are {', '.join(CASES)}")
    if options.write_docs and len(names) < len(CASES):
        parser.error("--write-docs needs all benchmarks: give no names")

    if options.given:
        about = json.loads(options.given.read_text())
        results = [Result(CASES[name], each["rounds"]) for name, each in about.pop("cases").items() if name in names]
    else:
        effort = Effort(seconds=0.02, batches=3) if options.quick else Effort()
        rounds = options.rounds or (2 if options.quick else 5)
        before, start = machine(), time.monotonic()

        def keep(so_far: list[Result]) -> None:
            if options.json:
                made = describe(before, None, len(next(iter(so_far[0].rounds.values()))), time.monotonic() - start)
                _write(options.json, as_json(made, so_far))

        results = run([CASES[name] for name in names], rounds, effort, _tell, keep)
        load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
        about = describe(before, load, rounds, time.monotonic() - start)
    _tell("")
    for result in results:
        print(as_text(result))
    if options.soak:
        about["soak"] = json.loads(options.soak.read_text())
    elif options.write_docs and "soak" not in about:
        about["soak"] = soaked()
    if options.json:
        _write(options.json, as_json(about, results))
    if options.write_docs:
        write_docs(about, results)
    return 0


def _write(path: Path, what: object) -> None:
    path.write_text(json.dumps(what, indent=1, ensure_ascii=False) + "\n")


def _tell(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
