"""Videos that somebody sent, frame by frame."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from PIL import Image, ImageOps

from .. import media
from ..pictures.codec import MOST_PIXELS
from ..problems import bad_value

if TYPE_CHECKING:
    from ..engine.protocols import Pixels

av: Any = import_module("av")  # of its types, half are unknown
LONGEST = 120
"""Seconds of a video that is sent, and of one that is extended."""
SIZES = ((720, 1280), (1280, 720), (1024, 1792), (1792, 1024))


class About(NamedTuple):
    """A video that was looked at: its size as one of `SIZES`, and how many seconds it has."""

    width: int
    height: int
    seconds: float


def look(path: Path, param: str) -> About:
    """Raises Problem: 400 for what is no video, or too large or too long."""
    try:
        with media.opened(path) as container:
            if not container.streams.video:
                raise bad_value(param, "there are no pictures in it.", "invalid_video")
            stream = container.streams.video[0]
            width, height = stream.codec_context.width, stream.codec_context.height
            if not width * height or width * height > MOST_PIXELS:
                message = f"its pictures have {width} x {height} pixels; at most {MOST_PIXELS:,} are taken."
                raise bad_value(param, message, "video_too_large")
            seconds = _seconds(container, stream)
            next(container.decode(stream))
    except (av.FFmpegError, StopIteration) as error:
        why = getattr(error, "strerror", None) or "it ends at once"
        raise bad_value(param, f"it is no video that can be read: {why}.", "invalid_video") from None
    if seconds > LONGEST:
        raise bad_value(param, f"it has {seconds:.0f} seconds; at most {LONGEST} are taken.", "video_too_long")
    nearest = min(SIZES, key=lambda size: (abs(size[0] / size[1] - width / height), abs(size[0] - width)))
    return About(*nearest, seconds)


def _seconds(container: Any, stream: Any) -> float:
    """As the file says, or as its packets say where it does not."""
    if container.duration:
        return float(container.duration / av.time_base)
    ends = [float((packet.pts + (packet.duration or 0)) * packet.time_base) for packet in container.demux(stream) if packet.pts]
    container.seek(0)
    return max(ends, default=0.0)


def frames(path: Path, width: int, height: int, rate: int) -> Iterator[Pixels]:
    """The video's frames in that size and so many a second: the middle of each, where its shape is another one.

    Raises Problem: 400 for a file that is damaged further on.
    """
    try:
        yield from _frames(path, width, height, rate)
    except av.FFmpegError as error:
        raise bad_value("video", f"it is damaged: {error.strerror}.", "invalid_video") from None


def _frames(path: Path, width: int, height: int, rate: int) -> Iterator[Pixels]:
    made, most = 0, LONGEST * rate
    with media.opened(path) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        held: Pixels | None = None
        for frame in container.decode(stream):
            at = min(round((frame.time or 0) * rate), most)
            fresh = _fitted(frame.to_ndarray(format="rgb24"), width, height)
            while made < at:  # each is shown until the next one
                yield fresh if held is None else held
                made += 1
            if made == most:
                return
            if made == at:
                yield fresh
                made += 1
            held = fresh


def _fitted(frame: Pixels, width: int, height: int) -> Pixels:
    if frame.shape[:2] == (height, width):
        return frame
    return np.asarray(ImageOps.fit(Image.fromarray(frame), (width, height), Image.Resampling.BILINEAR))
