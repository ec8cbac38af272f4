"""A session's directory, which code may fill with whatever it likes while nobody looks."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from .protocols import DATA, FIGURES

_MOST_FILES = 2000
_DEEPEST = 20
_TOO_DEEP = 200
"""Below paths that are too long to look at, anything could be hidden."""


class Usage(NamedTuple):
    bytes: int
    files: int

    def fits(self, most: int) -> bool:
        return self.bytes <= most and self.files <= _MOST_FILES


class File(NamedTuple):
    """A file below `/mnt/data`: its path from there, where it is, and what changes when it is written."""

    path: str
    place: Path
    stamp: tuple[int, int, int]


def make() -> Path:
    """A new one, as `Sandbox.open` takes it."""
    folder = Path(tempfile.mkdtemp(prefix="entrechat-code-"))
    _furnish(folder)
    return folder


def clear(folder: Path) -> None:
    """Makes it as a new one."""
    remove(folder)
    folder.mkdir(mode=0o700)
    _furnish(folder)


def usage(folder: Path) -> Usage:
    """What everything in it takes. Counts no further than the most files there may be."""
    size = count = 0
    for entry, depth in _walk(folder):
        count += 1 if depth <= _TOO_DEEP else _MOST_FILES
        with suppress(OSError):  # it was deleted just now
            size += entry.stat(follow_symlinks=False).st_size
        if count > _MOST_FILES:
            break
    return Usage(size, count)


def files(folder: Path) -> list[File]:
    """The regular files below `/mnt/data` whose names are text, in order. Links are deleted: nobody shall follow them."""
    data = folder / DATA
    found: list[File] = []
    for entry, depth in _walk(data):
        if entry.is_symlink():
            os.unlink(entry.path)
        elif entry.is_file(follow_symlinks=False) and depth <= _DEEPEST:
            path = os.path.relpath(entry.path, data).replace(os.sep, "/")
            if _is_text(path):
                found.append(File(path, Path(entry.path), stamp(Path(entry.path))))
    return sorted(found)


def stamp(place: Path) -> tuple[int, int, int]:
    now = place.stat(follow_symlinks=False)
    return now.st_ino, now.st_size, now.st_mtime_ns


def figures(folder: Path) -> list[bytes]:
    """The pictures that were shown, in order; they are taken out."""
    out: list[bytes] = []
    entries = [entry for entry, _ in _walk(folder / FIGURES) if entry.is_file(follow_symlinks=False)]
    for entry in sorted(entries, key=lambda entry: (len(entry.name), entry.name)):
        data = Path(entry.path).read_bytes()
        os.unlink(entry.path)
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            out.append(data)
    return out


def inside(folder: Path, path: str) -> Path | None:
    """Where a file of that path is put below `/mnt/data`, its directories made; None for a path that cannot be there."""
    parts = path.split("/")
    if any(part in ("", ".", "..") or "\0" in part or (os.sep != "/" and os.sep in part) for part in parts):
        return None
    if len(parts) > _DEEPEST:
        return None
    place = (folder / DATA).joinpath(*parts)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError:  # a file is in the way
        return None
    return place


def remove(folder: Path) -> None:
    """Deletes it, however deep its directories are nested: deeper than paths can be long, or recursion can follow."""
    flat = tempfile.mkdtemp(prefix="entrechat-code-")
    number = 0
    left = [str(folder)]
    while left:
        at = left.pop()
        with suppress(OSError):
            for entry in list(os.scandir(at)):
                if entry.is_dir(follow_symlinks=False):
                    number += 1
                    there = os.path.join(flat, str(number))
                    os.rename(entry.path, there)
                    left.append(there)
                else:
                    os.unlink(entry.path)
            os.rmdir(at)
    with suppress(OSError):
        os.rmdir(flat)


def _walk(folder: Path) -> Iterator[tuple[os.DirEntry[str], int]]:
    """Everything below, without following links, and how deep it is."""
    left = [(str(folder), 1)]
    while left:
        at, depth = left.pop()
        try:
            entries = list(os.scandir(at))
        except OSError:  # deleted meanwhile, or its path is too long
            continue
        for entry in entries:
            yield entry, depth
            if entry.is_dir(follow_symlinks=False):
                left.append((entry.path, depth + 1))


def _furnish(folder: Path) -> None:
    (folder / DATA).mkdir()
    (folder / FIGURES).mkdir()


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
