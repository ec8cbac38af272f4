"""`python -m tools.codegen`: make, check or compare."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from . import load, tree
from .build import build
from .diff import differences
from .ir import SpecError

ROOT = Path(__file__).resolve().parents[2]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.codegen", description="Makes entrechat's types and resources from spec/."
    )
    parser.add_argument("--check", action="store_true", help="compare with what is there, write nothing; 1 if it differs")
    parser.add_argument("--diff", metavar="FACTS.json", type=Path, help="say what another facts file adds, removes and changes")
    parser.add_argument("--import", dest="facts", metavar="FACTS.json", type=Path, help="make spec/api.json of a facts file")
    parser.add_argument("--lock", action="store_true", help="accept the inputs as they are: rewrite spec/lock.toml")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "entrechat", help=argparse.SUPPRESS)
    parser.add_argument("--draft", action="store_true", help="let operations go without a summary")
    args = parser.parse_args(argv)
    try:
        return run(args)
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def run(args: argparse.Namespace) -> int:
    if args.diff:
        lines = differences(json.loads((args.spec / "api.json").read_text("utf-8")), json.loads(args.diff.read_text("utf-8")))
        print("\n".join(lines) or "no difference")
        return 0
    if args.facts:
        (args.spec / "api.json").write_text(load.dump(json.loads(args.facts.read_text("utf-8"))), "utf-8")
    if args.lock or args.facts:
        load.write_lock(args.spec)
    api = build(load.load(args.spec), complete=not args.draft)
    if args.check:
        found = tree.drift(api, args.out)
        if found:
            print("\n".join(found[:50]), file=sys.stderr)
            print(f"error: {len(found)} generated files are not what spec/ makes; run `make codegen`", file=sys.stderr)
        return 1 if found else 0
    files, changed = tree.sync(api, args.out)
    print(f"{files} files, {changed} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
