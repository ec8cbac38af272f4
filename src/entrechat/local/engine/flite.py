"""Speech by Flite, compiled to WebAssembly and run in wasmtime: it sees one empty directory and nothing else."""

from __future__ import annotations

import os
import re
import tempfile
import textwrap
import threading
import unicodedata
import wave
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import weights
from ..audio import library
from ..problems import Problem
from .llamacpp_runtime import fetched
from .protocols import ModelInfo

if TYPE_CHECKING:
    from .protocols import Samples

_FLITE = {"slt": "slt", "rms": "rms", "awb": "awb", "kal": "kal16"}
"""Our voices as Flite calls them: its plain kal has 8,000 samples a second, the others have 16,000."""

NAMES: Mapping[str, str] = {
    **dict.fromkeys(("alloy", "coral", "marin", "nova", "sage", "shimmer"), "slt"),
    **dict.fromkeys(("ash", "cedar", "onyx", "verse"), "rms"),
    **dict.fromkeys(("ballad", "fable"), "awb"),
    "echo": "kal",
}
"""The API's voices → those of Flite that speak for them."""

_SPELLED = str.maketrans(
    dict.fromkeys("‘’‚′", "'")
    | dict.fromkeys("“”„«»", '"')
    | dict.fromkeys("–—―", ", ")
    | {"…": "...", "€": " euros ", "£": " pounds ", "°": " degrees ", "×": " times ", "÷": " divided by "}
    | {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ð": "d", "þ": "th"}
)
_LONGEST = 300
"""Characters that are spoken at once."""


class Flite:
    """A `SpeechEngine` for English. Flite is fetched and compiled on first use; the compiled module is kept beside it."""

    model = weights.SPEECH
    rate = 16_000
    voices: Mapping[str, float] = {"slt": 173.0, "rms": 100.0, "awb": 132.0, "kal": 91.0}

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._compiled: tuple[Any, Any] | None = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1646000000),)

    def voice(self, name: str) -> str | None:
        return name if name in self.voices else NAMES.get(name)

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[Samples]:
        sentences = list(_sentences(text))
        if not sentences:
            raise Problem(
                400,
                "There is nothing in 'input' that the local voices can speak: they know English, in Latin letters and digits.",
                param="input",
                code="invalid_value",
            )
        engine, module = self._ready()
        for sentence in sentences:
            yield _spoken(engine, module, sentence, voice, speed)

    def close(self) -> None:
        with self._lock:
            self._compiled = None

    def _ready(self) -> tuple[Any, Any]:
        with self._lock:
            if self._compiled is None:
                library("wasmtime")  # before anything is fetched
                self._compiled = _compiled(fetched(self.model))
            return self._compiled


def _spoken(engine: Any, module: Any, text: str, voice: str, speed: float) -> Samples:
    import numpy as np

    wasmtime = library("wasmtime")
    with tempfile.TemporaryDirectory(prefix="entrechat-speech-") as place:
        config = wasmtime.WasiConfig()
        stretch = f"duration_stretch={1 / speed:.4f}"
        config.argv = ["flite", "-voice", _FLITE[voice], "--setf", stretch, "-t", text, "-o", "/work/out.wav"]
        config.preopen_dir(place, "/work")
        store = wasmtime.Store(engine)
        store.set_wasi(config)
        linker = wasmtime.Linker(engine)
        linker.define_wasi()
        try:
            linker.instantiate(store, module).exports(store)["_start"](store)
        except wasmtime.ExitTrap as ended:
            if ended.code:
                raise Problem(500, f"Flite ended with code {ended.code}.", code="speech_failed") from ended
        except (wasmtime.Trap, wasmtime.WasmtimeError) as error:
            raise Problem(500, f"Flite failed: {error}", code="speech_failed") from error
        with wave.open(os.path.join(place, "out.wav")) as file:
            frames = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return (frames / np.float32(32768)).astype(np.float32)


def _compiled(path: Path) -> tuple[Any, Any]:
    """wasmtime's engine and the module, from the file that an earlier process kept where there is one for this wasmtime (0.4 s otherwise)."""
    wasmtime = library("wasmtime")
    engine = wasmtime.Engine()
    kept = path.with_name(f"{path.name}.{version('wasmtime')}")
    if kept.is_file():
        with suppress(wasmtime.WasmtimeError):  # of another machine
            return engine, wasmtime.Module.deserialize_file(engine, str(kept))
    module = wasmtime.Module.from_file(engine, str(path))
    with suppress(OSError):  # a directory that cannot be written: it is compiled again next time
        handle, name = tempfile.mkstemp(prefix=kept.name, dir=kept.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(module.serialize())
        os.replace(name, kept)
    return engine, module


def _sentences(text: str) -> Iterator[str]:
    """The text in pieces that are spoken one after the other, in ASCII: all that Flite reads."""
    for piece in re.split(r"(?<=[.!?;:])\s+|\n+", text.translate(_SPELLED)):
        plain = unicodedata.normalize("NFKD", piece).encode("ascii", "ignore").decode()
        plain = "".join(character if character.isprintable() else " " for character in plain)
        for line in textwrap.wrap(plain, _LONGEST):
            if any(character.isalnum() for character in line):
                yield line
