"""All that Kokoro needs in one file: a zip archive without compression, the same bytes wherever it is made."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from .kokoro_sources import SOURCES

MODEL = "model.onnx"
SPELLER = "oov_bart_en_us.npz"


def convert(sources: Sequence[Path], out: BinaryIO) -> None:
    """Of the members in `SOURCES`, in their order."""
    parts = [path for path, (name, *_) in zip(sources, SOURCES, strict=True) if name.endswith("part.bin")]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        _add(archive, MODEL, parts)
        for path, (name, *_) in list(zip(sources, SOURCES, strict=True))[len(parts) :]:
            _add(archive, name.rpartition("/")[2], [path])


def _add(archive: zipfile.ZipFile, name: str, pieces: Sequence[Path]) -> None:
    about = zipfile.ZipInfo(name)  # of 1980, and no rights: nothing of this machine
    about.create_system = 0
    about.file_size = sum(path.stat().st_size for path in pieces)
    with archive.open(about, "w") as entry:
        for path in pieces:
            with path.open("rb") as source:
                shutil.copyfileobj(source, entry, 1 << 20)
