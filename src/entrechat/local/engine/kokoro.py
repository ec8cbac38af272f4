"""Speech by Kokoro-82M, a neural voice, in ONNX Runtime."""

from __future__ import annotations

import io
import os
import threading
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from .. import weights
from ..problems import Problem
from .kokoro_pack import MODEL, SPELLER
from .kokoro_phonemes import Phonemes
from .kokoro_spelling import Speller
from .kokoro_text import sentences
from .protocols import ModelInfo

if TYPE_CHECKING:
    from .protocols import Samples

NAMES: Mapping[str, str] = {
    "alloy": "af_alloy",
    "ash": "am_michael",
    "ballad": "bm_george",
    "cedar": "am_fenrir",
    "coral": "af_heart",
    "echo": "am_echo",
    "fable": "bm_fable",
    "marin": "af_kore",
    "nova": "af_nova",
    "onyx": "am_onyx",
    "sage": "af_sarah",
    "shimmer": "af_bella",
    "verse": "am_puck",
}
"""The API's voices → those of Kokoro that speak for them: of the same name, where it has one."""

_PITCHES: Mapping[str, float] = {
    "af_alloy": 142, "af_aoede": 173, "af_bella": 193, "af_heart": 193, "af_jessica": 208, "af_kore": 148, "af_nicole": 147,
    "af_nova": 158, "af_river": 174, "af_sarah": 186, "af_sky": 160, "am_adam": 121, "am_echo": 108, "am_eric": 154,
    "am_fenrir": 130, "am_liam": 116, "am_michael": 119, "am_onyx": 84, "am_puck": 108, "am_santa": 198, "bf_alice": 221,
    "bf_emma": 179, "bf_isabella": 203, "bf_lily": 180, "bm_daniel": 126, "bm_fable": 115, "bm_george": 140, "bm_lewis": 87,
}  # fmt: skip
"""Of each voice in Hz, as `audio.pitch` finds it."""
_IDS = {
    phoneme: number
    for number, phoneme in (
        *enumerate(';:,.!?', 1), (9, "—"), (10, "…"), (11, '"'), *enumerate("()“” ", 12), (24, "A"), (25, "I"), (31, "O"),
        (33, "Q"), (35, "S"), (36, "T"), (39, "W"), (41, "Y"), (42, "ᵊ"), *enumerate("abcdef", 43), *enumerate("hijklmnopqrstuvwxyz", 50),
        *enumerate("ɑɐɒæ", 69), (76, "ɔ"), *enumerate("ðʤə", 81), (86, "ɛ"), (87, "ɜ"), (92, "ɡ"), (102, "ɪ"), (112, "ŋ"), (119, "θ"),
        (123, "ɹ"), (125, "ɾ"), (131, "ʃ"), (133, "ʧ"), (135, "ʊ"), (138, "ʌ"), (147, "ʒ"), (148, "ʔ"), *enumerate("ˈˌː", 156), (177, "ᵻ"),
    )
}  # fmt: skip
"""The model's numbers of what the dictionaries write."""
_LONGEST = 400
"""Phonemes that are spoken at once; the model takes 510."""
_BEFORE, _AFTER = 1200, 7200
"""Samples of silence that are left around what was spoken: the model makes more."""
_QUIET = 0.005
_STYLES = (510, 256)
"""A voice is a style for each number of phonemes."""


class Kokoro:
    """A `SpeechEngine` for English, American and British. The model is loaded on first use, and never fetched by a request.

    Args:
        threads: that the model computes with; by default half the cores.
    """

    model = weights.KOKORO
    rate = 24_000
    voices: Mapping[str, float] = _PITCHES

    def __init__(self, *, threads: int | None = None) -> None:
        self._threads = threads or max(1, (os.cpu_count() or 1) // 2)
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1737900000),)

    @property
    def ready(self) -> bool:
        """Whether it could speak now: ONNX Runtime is installed, and the model's file is here."""
        return find_spec("onnxruntime") is not None and weights.path_of(self.model).is_file()

    def voice(self, name: str) -> str | None:
        return name if name in self.voices else NAMES.get(name)

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[Samples]:
        spoken = list(sentences(text))
        if not spoken:
            raise Problem(
                400,
                "There is nothing in 'input' that the local voices can speak: they know English, in Latin letters and digits.",
                param="input",
                code="invalid_value",
            )
        for sentence in spoken:
            loaded = self._ready()
            for piece in pieces(loaded.phonemes(sentence, british=voice.startswith("b"))):
                with self._lock:  # one at a time: the threads are half the cores
                    sound = loaded.sound(piece, voice, speed)
                yield sound

    def close(self) -> None:
        with self._lock:
            self._loaded = None

    def _ready(self) -> _Loaded:
        with self._lock:
            if self._loaded is None:
                self._loaded = _Loaded(_here(self.model), self._threads)
            return self._loaded


def _here(model: str) -> Path:
    """The model's file. Raises Problem: 501 where the extra is not installed, 503 where the file is not here."""
    if find_spec("onnxruntime") is None:
        raise Problem(
            501,
            f"The voices of {model} need onnxruntime, which is not installed: pip install 'entrechat[local-voice]'",
            code="extra_missing",
            retry=False,
        )
    path = weights.path_of(model)
    if not path.is_file():
        raise Problem(
            503,
            f"This needs the model {model}, which is not on this machine. Fetch it once (98 MB): `entrechat local pull {model}`.",
            param="model",
            code="model_file_missing",
            retry=False,
        )
    return path


class _Loaded:
    """The model, the voices and dictionaries that were asked for, all out of one file."""

    def __init__(self, path: Path, threads: int) -> None:
        self._path = path
        self._voices: dict[str, Any] = {}
        self._accents: dict[bool, Phonemes] = {}
        self._lock = threading.Lock()
        try:
            runtime: Any = import_module("onnxruntime")
            settings = runtime.SessionOptions()
            settings.intra_op_num_threads = threads
            settings.inter_op_num_threads = 1
            settings.log_severity_level = 3  # errors alone
            self._session = runtime.InferenceSession(self._read(MODEL), settings, providers=["CPUExecutionProvider"])
        except ImportError as error:
            raise Problem(501, f"onnxruntime cannot be loaded: {error}", code="extra_missing", retry=False) from error
        except Exception as error:  # ONNX Runtime's own have no common base
            message = (
                f"Kokoro cannot be loaded from {path}: {error}. `entrechat local rm {weights.KOKORO}`, then pull it again."
            )
            raise Problem(503, message, code="model_file_broken", retry=False) from error

    def phonemes(self, sentence: str, *, british: bool) -> str:
        with self._lock:
            if british not in self._accents:
                accent = "gb" if british else "us"
                dictionaries = [orjson.loads(self._read(f"{accent}_{name}.json")) for name in ("gold", "silver")]
                speller = Speller(io.BytesIO(self._read(SPELLER)))
                self._accents[british] = Phonemes(*dictionaries, spell=speller.phonemes, british=british)
            return self._accents[british].of(sentence)

    def sound(self, phonemes: str, voice: str, speed: float) -> Samples:
        import numpy as np

        if voice not in self._voices:
            self._voices[voice] = np.frombuffer(self._read(f"{voice}.bin"), "<f4").reshape(_STYLES)
        ids = [_IDS[each] for each in phonemes if each in _IDS]
        given = {
            "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": self._voices[voice][len(ids) - 1][None],
            "speed": np.array([speed], np.float32),
        }
        made: Samples = self._session.run(None, given)[0]
        loud = np.flatnonzero(np.abs(made) > _QUIET)
        return made[max(0, loud[0] - _BEFORE) : loud[-1] + _AFTER] if loud.size else made

    def _read(self, name: str) -> bytes:
        with zipfile.ZipFile(self._path) as archive:
            return archive.read(name)


def pieces(phonemes: str) -> Iterator[str]:
    """What is spoken at once, cut where a speaker would breathe."""
    while len(phonemes) > _LONGEST:
        cut = max((phonemes.rfind(mark, 1, _LONGEST) for mark in ";:,—"), default=-1) + 1
        cut = cut if cut > 1 else phonemes.rfind(" ", 1, _LONGEST) + 1
        cut = cut if cut > 1 else _LONGEST
        yield phonemes[:cut].strip()
        phonemes = phonemes[cut:].strip()
    if any(each.isalpha() for each in phonemes):
        yield phonemes
