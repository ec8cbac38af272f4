"""`python -m tests.fuzz --seconds 600 [target …]`: fuzz each target for its share of the time, one after the other.

With atheris (`pip install atheris`) inputs grow along the code that they reach; without it the seeds are varied blindly.
Inputs that were of interest, and those that failed, are kept in `--keep`; `--replay FILE target` runs one again.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import random
import re
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any

KEEP = Path(tempfile.gettempdir()) / "entrechat-fuzz"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--keep", type=Path, default=KEEP)
    parser.add_argument("--replay", type=Path)
    parser.add_argument("--blind", action="store_true", help="without atheris")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.worker:
        return _worker(options.targets[0], options.seconds, options.keep)
    from .harnesses import TARGETS

    if unknown := set(options.targets) - set(TARGETS):
        parser.error(f"no target {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    chosen = options.targets or list(TARGETS)
    if options.replay is not None:
        TARGETS[chosen[0]].run(options.replay.read_bytes())
        return 0
    guided = not options.blind and importlib.util.find_spec("atheris") is not None
    failed = 0
    for name in chosen:
        share = max(1.0, options.seconds / len(chosen))
        ran, what = (_guided if guided else _blind)(name, share, options.keep)
        failed += what is not None
        print(f"{name:16} {ran:9} executions in {share:.0f} s: {what or 'nothing found'}", flush=True)
    return 1 if failed else 0


def _guided(name: str, seconds: float, keep: Path) -> tuple[int, str | None]:
    command = [sys.executable, "-m", "tests.fuzz", "--worker", "--seconds", str(seconds), "--keep", str(keep), name]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    said = done.stdout + done.stderr
    counted = re.search(r"number_of_executed_units:\s*(\d+)", said) or re.search(r"#(\d+)(?!.*#\d)", said, re.DOTALL)
    ran = int(counted[1]) if counted else 0
    if done.returncode == 0:
        return ran, None
    start = said.find("=== Uncaught Python exception")
    lines = [line for line in said[max(start, 0) :].splitlines() if not line.startswith(("INFO", "WARNING", "#", "0x", "\\"))]
    return ran, "FAILED\n" + "\n".join(lines)[:6000]


def _worker(name: str, seconds: float, keep: Path) -> int:
    atheris: Any = importlib.import_module("atheris")  # not among the tools of development
    with atheris.instrument_imports(include=["entrechat", "h2", "hpack", "hyperframe"]):
        from .harnesses import TARGETS
    target = TARGETS[name]
    place = keep / name.replace(" ", "-")
    corpus = place / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    words = place / "words"
    words.write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in target.words))
    flags = [
        f"-max_total_time={int(seconds)}", f"-max_len={target.largest}", f"-artifact_prefix={place}/",
        "-timeout=20", "-rss_limit_mb=2048", "-print_final_stats=1", "-verbosity=1",
    ]  # fmt: skip
    if target.words:
        flags.append(f"-dict={words}")
    run: Any = target.run
    atheris.Setup([sys.argv[0], *flags, str(corpus)], run)
    atheris.Fuzz()
    return 0


def _blind(name: str, seconds: float, keep: Path) -> tuple[int, str | None]:
    from .harnesses import TARGETS
    from .mutation import varied

    target = TARGETS[name]
    draw = random.Random()
    ran = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = varied(target, draw)
        try:
            target.run(data)
        except Exception as error:
            place = keep / name.replace(" ", "-")
            place.mkdir(parents=True, exist_ok=True)
            path = place / "failed"
            path.write_bytes(data)
            return ran, f"FAILED: {type(error).__name__}: {error}; the input is {path}"
        ran += 1
    return ran, None


if __name__ == "__main__":
    sys.exit(main())
