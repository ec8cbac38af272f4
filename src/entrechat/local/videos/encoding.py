"""Frames into files: the video, and the pictures that show what is in it."""

from __future__ import annotations

import io
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from types import TracebackType

    from ..engine.protocols import Pixels

av: Any = import_module("av")  # of its types, half are unknown
_CELLS = (5, 4)
"""Columns and rows of a spritesheet, at most."""
_CELL = 256
"""Pixels of a cell's longer side."""


class Film:
    """An MP4 without sound: H.264, or MPEG-4 part 2 where PyAV was built without an encoder of it.

    Args:
        path: the file, written anew.
        rate: frames a second.
        total: how many frames there will be; the thumbnail and the spritesheet are taken from all over them.
    """

    def __init__(self, path: Path, width: int, height: int, rate: int, total: int) -> None:
        self.width, self.height = width, height
        self.frames = 0
        self.last: Pixels | None = None
        self._rate = rate
        self._total = total
        self._thumbnail: Pixels | None = None
        self._cells: dict[int, Image.Image] = {}
        many = min(total, _CELLS[0] * _CELLS[1], max(4, 2 * total // rate))
        self._shown = {number * total // many for number in range(many)}
        # the index stands before the pictures, so that a player can begin before it has all
        self._container = av.open(str(path), "w", format="mp4", options={"movflags": "faststart"})
        stream = self._container.add_stream(_codec(), rate=rate)
        stream.width, stream.height = width, height
        stream.pix_fmt = "yuv420p"
        stream.codec_context.thread_count = 1  # the machine has other work
        stream.codec_context.time_base = Fraction(1, rate)
        if stream.codec_context.codec.name == "libx264":
            stream.options = {"preset": "veryfast", "crf": "23"}
        else:
            stream.bit_rate = width * height * rate // 8
        self._stream = stream

    def add(self, frame: Pixels) -> None:
        """The next frame: rows of red, green and blue."""
        made = av.VideoFrame.from_ndarray(np.ascontiguousarray(frame), format="rgb24")
        made.pts = self.frames
        self._container.mux(self._stream.encode(made))
        if self.frames in self._shown:
            self._cells[self.frames] = _small(frame)
        if self.frames <= self._total // 2:
            self._thumbnail = frame
        self.last = frame
        self.frames += 1

    def finish(self) -> None:
        """The file is whole when this returns. Raises ValueError where it would have no frame."""
        if not self.frames:
            raise ValueError("a video without frames")
        self._container.mux(self._stream.encode(None))
        self._container.close()

    def thumbnail(self) -> bytes:
        """A frame of the middle, as WebP."""
        assert self._thumbnail is not None
        return _encoded(Image.fromarray(self._thumbnail), "WEBP", quality=85, method=2)

    def spritesheet(self) -> bytes:
        """Frames in even distances, small, row by row, as JPEG."""
        cells = [self._cells[number] for number in sorted(self._cells)]
        columns = min(_CELLS[0], len(cells))
        width, height = cells[0].size
        sheet = Image.new("RGB", (columns * width, -(-len(cells) // columns) * height))
        for number, cell in enumerate(cells):
            sheet.paste(cell, (number % columns * width, number // columns * height))
        return _encoded(sheet, "JPEG", quality=85)

    def __enter__(self) -> Film:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._container.close()


def _codec() -> str:
    for name in ("libx264", "mpeg4"):
        if name in av.codecs_available:
            return name
    raise RuntimeError("this PyAV cannot write MP4 videos: it has neither libx264 nor mpeg4")


def _small(frame: Pixels) -> Image.Image:
    image = Image.fromarray(frame)
    image.thumbnail((_CELL, _CELL), Image.Resampling.BILINEAR)
    return image


def _encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()
