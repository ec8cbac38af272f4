"""Pictures and films for tests, and what is in them. The libraries are imported late: tests without them skip by themselves."""

from __future__ import annotations

import io
from typing import Any, NoReturn

import numpy as np

from entrechat.local.problems import Problem


def absent() -> NoReturn:
    """In place of an embedder."""
    raise Problem(503, "no model here")


def frames(data: bytes) -> list[Any]:
    import av

    with av.open(io.BytesIO(data)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def near(frame: Any, rgb: tuple[int, int, int]) -> bool:
    """Whether a frame has that colour; encoding moves colours a little."""
    return bool(np.abs(frame.reshape(-1, 3).mean(0) - np.array(rgb)).max() < 8)


def picture(width: int = 720, height: int = 1280, fill: tuple[int, int, int] = (10, 200, 30)) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (width, height), fill).save(out, "PNG")
    return out.getvalue()
