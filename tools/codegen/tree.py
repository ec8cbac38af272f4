"""Generated trees: made in memory, formatted, written, compared byte by byte."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from . import print_exports, print_resources, print_server, print_types
from .ir import SpecError

if TYPE_CHECKING:
    from .ir import Api

TREES = ("types", "resources")
FILES = (print_server.PATH,)
LINE_LENGTH = 128  # as pyproject.toml has it for everything else


def render(api: Api) -> dict[str, str]:
    """Path below `entrechat` → text, unformatted."""
    out: dict[str, str] = {}
    for tree, parts in (
        ("types", (print_types.modules(api), print_exports.packages(api))),
        ("resources", (print_resources.modules(api), print_exports.resource_packages(api))),
    ):
        for part in parts:
            for path, text in part.items():
                if f"{tree}/{path}" in out:
                    raise SpecError(f"two modules want to be {tree}/{path}")
                out[f"{tree}/{path}"] = text
    return {**out, **print_server.files(api)}


def make(api: Api, target: Path) -> None:
    """Writes all of it below `target`, formatted. What was in them before goes away."""
    for tree in TREES:
        shutil.rmtree(target / tree, ignore_errors=True)
    for path, text in render(api).items():
        file = target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    format_tree([target / tree for tree in TREES])


def format_tree(paths: list[Path]) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff is None:
        raise SpecError("ruff is needed to format what is generated: pip install ruff")
    settings = ["--isolated", "--no-cache", "--line-length", str(LINE_LENGTH), "--target-version", "py311"]
    result = subprocess.run([ruff, "format", *settings, *map(str, paths)], capture_output=True, text=True, check=False)
    if result.returncode:
        raise SpecError(f"ruff cannot format what was generated: {result.stderr.strip()[:2000]}")


def _files(root: Path) -> dict[str, Path]:
    found = [f for tree in TREES for f in (root / tree).rglob("*") if f.is_file()]
    found += [root / file for file in FILES if (root / file).is_file()]
    return {f.relative_to(root).as_posix(): f for f in found if "__pycache__" not in f.parts}


def sync(api: Api, target: Path) -> tuple[int, int]:
    """Makes the trees below `target` what they should be, touching only files that differ.

    Returns: how many files there are, and how many were written or taken away.
    """
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        make(api, fresh)
        wanted, found = _files(fresh), _files(target)
        changed = 0
        for name, file in wanted.items():
            data = file.read_bytes()
            if name not in found or found[name].read_bytes() != data:
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                (target / name).write_bytes(data)
                changed += 1
        for name in set(found) - set(wanted):
            found[name].unlink()
            changed += 1
        return len(wanted), changed


def drift(api: Api, target: Path) -> list[str]:
    """What differs between the trees below `target` and what would be generated, a line each."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        make(api, fresh)
        wanted, found = _files(fresh), _files(target)
        out = [f"missing: {name}" for name in sorted(set(wanted) - set(found))]
        out += [f"not generated: {name}" for name in sorted(set(found) - set(wanted))]
        both = sorted(set(wanted) & set(found))
        return out + [f"differs: {name}" for name in both if wanted[name].read_bytes() != found[name].read_bytes()]
