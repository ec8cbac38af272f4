"""Pictures to a score of how sexual they are: Yahoo's Open NSFW, which knows no other category."""

from __future__ import annotations

import io
import threading
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .. import weights
from ..pictures import missing_extra
from .llamacpp_runtime import fetched
from .protocols import ModelInfo

if TYPE_CHECKING:
    from .protocols import Pixels

_RESIZED = 256
_SEEN = 224
_MEAN = (104.0, 117.0, 123.0)
"""Of blue, green and red in what the network learnt from."""


class OpenNsfw:
    """An `ImageModerationEngine`, fetched and loaded on first use (22 MB). Needs the extra `local-moderation`."""

    model = "open-nsfw"
    categories = ("sexual",)

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: Any = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1475000000),)

    def classify(self, pictures: Sequence[Pixels]) -> list[dict[str, float]]:
        session = self._ready()
        name = session.get_inputs()[0].name
        # one by one: a request has few pictures, and the memory for each is a hundred megabytes
        return [{"sexual": float(session.run(None, {name: _prepared(picture)})[0][0, 1])} for picture in pictures]

    def close(self) -> None:
        with self._lock:
            self._session = None

    def _ready(self) -> Any:
        with self._lock:
            if self._session is None:
                try:
                    runtime: Any = import_module("onnxruntime")
                except ImportError as error:
                    raise missing_extra(error, "Moderating pictures needs", "local-moderation") from error
                options = runtime.SessionOptions()
                options.intra_op_num_threads = options.inter_op_num_threads = 1
                path = str(fetched(weights.NSFW))
                self._session = runtime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
            return self._session


def _prepared(picture: Pixels) -> Any:
    """As the network was fed when it learnt: squeezed into a square, through JPEG, its middle, blue first."""
    import numpy as np
    from PIL import Image

    from ..pictures.codec import on_white

    small = on_white(Image.fromarray(picture)).resize((_RESIZED, _RESIZED), Image.Resampling.BILINEAR)
    jpeg = io.BytesIO()
    small.save(jpeg, "JPEG")
    pixels = np.asarray(Image.open(jpeg), np.float32)
    edge = (_RESIZED - _SEEN) // 2
    middle = pixels[edge : edge + _SEEN, edge : edge + _SEEN, ::-1]
    return (middle - np.array(_MEAN, np.float32))[None]
