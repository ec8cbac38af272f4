"""Sound and video files that somebody sent, opened by PyAV without trusting them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

_CONTAINERS = "aac,aiff,amr,asf,au,caf,flac,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,mpeg,mpegts,ogg,wav,w64,avi,flv"
"""What is read. Playlists are not among them: they name other files and addresses, which would then be read too."""


@contextmanager
def opened(path: Path) -> Generator[Any]:
    """The container of a file. Raises `av.FFmpegError` for what is none, and ImportError without PyAV."""
    av: Any = import_module("av")
    options = {"format_whitelist": _CONTAINERS, "protocol_whitelist": "file"}
    with av.open(str(path), container_options=options) as container:
        yield container
