"""Speech recognition by whisper.cpp."""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import weights
from ..audio import library
from ..problems import Problem, bad_value
from .llamacpp_runtime import fetched
from .protocols import Heard, Listening, ModelInfo, Segment, SpokenToken, SpokenWord
from .whisper_languages import LANGUAGES, UNSPACED

if TYPE_CHECKING:
    from .protocols import Samples

_RATE = 16_000
_SHORTEST = _RATE * 21 // 20
"""whisper.cpp refuses less than a second."""
_HEADS = {weights.WHISPER: "WHISPER_AHEADS_TINY_EN", weights.WHISPER_BASE: "WHISPER_AHEADS_BASE"}
"""Which heads of each model's attention tell when a token is spoken."""


_AROUND = ' .,!?;:"“”…()[]¿¡。、！？，'
"""What is not part of the words that it stands by."""


class WhisperCpp:
    """A `TranscriptionEngine`: Whisper tiny.en, and Whisper base for other languages and for translation.

    tiny.en is fetched on first use; base is not, because it is large: `entrechat local pull whisper-base` fetches it.

    Args:
        threads: that the model computes with; by default half the cores, because ggml's threads spin.
    """

    def __init__(self, *, threads: int | None = None) -> None:
        self._threads = threads or max(1, (os.cpu_count() or 1) // 2)
        self._lock = threading.Lock()
        self._loaded: dict[str, _Model] = {}

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(weights.WHISPER, 1677000000), ModelInfo(weights.WHISPER_BASE, 1677000000))

    def listen(self, sound: Samples, settings: Listening, cancelled: Callable[[], bool]) -> Heard:
        name = _fitting(settings)
        return self._ready(name).listen(sound, settings, self._threads, cancelled)

    def close(self) -> None:
        with self._lock:
            loaded, self._loaded = self._loaded, {}
        for model in loaded.values():
            model.close()

    def _ready(self, name: str) -> _Model:
        with self._lock:
            if name not in self._loaded:
                if name == weights.WHISPER_BASE and not weights.path_of(name).is_file():
                    raise Problem(
                        503,
                        f"This needs the model {name}, which is not on this machine. Fetch it once (133 MB): `entrechat local pull {name}`.",
                        param="model",
                        code="model_file_missing",
                        retry=False,
                    )
                self._loaded[name] = _Model(name)
            return self._loaded[name]


def _fitting(settings: Listening) -> str:
    """The model to listen with. Raises Problem: 400 where the one that was asked for cannot do it."""
    if settings.language is not None and settings.language not in LANGUAGES:
        raise bad_value("language", f"{settings.language!r} is not the ISO 639-1 code of a language that Whisper knows.")
    english = settings.language in (None, "en") and not settings.translate
    if settings.model == weights.WHISPER and not english:
        param = "model" if settings.translate else "language"
        raise bad_value(param, f"{weights.WHISPER} knows English only; {weights.WHISPER_BASE} knows other languages.")
    return settings.model or (weights.WHISPER if english else weights.WHISPER_BASE)


class _Model:
    """One context of whisper.cpp, which does one thing at a time."""

    def __init__(self, name: str) -> None:
        self._library = library("_pywhispercpp")
        self._lock = threading.Lock()
        path = fetched(name)
        _silence(self._library)
        settings = self._library.whisper_context_default_params()
        settings.use_gpu = False
        settings.flash_attn = False  # with it the times of words cannot be had
        settings.dtw_token_timestamps = True
        settings.dtw_aheads_preset = getattr(self._library, _HEADS[name])
        self._context = self._library.whisper_init_from_file_with_params(str(path), settings)
        if self._context is None:
            raise Problem(503, f"whisper.cpp cannot load {path}: fetch it again.", code="model_file_broken", retry=False)
        self._multilingual = bool(self._library.whisper_is_multilingual(self._context))

    def listen(self, sound: Samples, settings: Listening, threads: int, cancelled: Callable[[], bool]) -> Heard:
        import numpy as np

        def stop(*_: object) -> bool:
            return cancelled()

        length = len(sound) / _RATE
        if len(sound) < _SHORTEST:
            sound = np.pad(sound, (0, _SHORTEST - len(sound)))
        with self._lock:
            if cancelled() or self._context is None:
                return Heard("", [])
            params = self._params(len(sound) / _RATE, settings, threads)
            self._library.assign_abort_callback(params, stop)
            status = self._library.whisper_full(self._context, params, sound, len(sound))
            if status and cancelled():
                return Heard("", [])
            if status:
                raise Problem(500, f"whisper.cpp failed with code {status}.", code="transcription_failed")
            language = self._library.whisper_lang_str(self._library.whisper_full_lang_id(self._context))
            found = [self._segment(number, length) for number in range(self._library.whisper_full_n_segments(self._context))]
        heard = [_timed(segment, language, length) for segment in found]
        return Heard(language, [segment for segment in heard if segment.text])

    def close(self) -> None:
        with self._lock:
            if self._context is not None:
                self._library.whisper_free(self._context)
            self._context = None

    def _params(self, seconds: float, settings: Listening, threads: int) -> Any:
        """Of one call. The encoder reads as much as there is sound, and not always 30 seconds."""
        params = self._library.whisper_full_default_params(self._library.WHISPER_SAMPLING_GREEDY)
        params.n_threads = threads
        params.print_progress = params.print_realtime = params.print_timestamps = params.print_special = False
        params.no_context = True
        params.token_timestamps = True
        params.audio_ctx = min(1500, int(50 * seconds) + 128)
        params.language = (settings.language or "auto") if self._multilingual else "en"
        params.translate = settings.translate
        params.initial_prompt = settings.prompt
        params.temperature = settings.temperature
        return params

    def _segment(self, number: int, length: float) -> tuple[float, float, list[_Token]]:
        library = self._library
        start = library.whisper_full_get_segment_t0(self._context, number) / 100
        end = library.whisper_full_get_segment_t1(self._context, number) / 100
        tokens: list[_Token] = []
        for at in range(library.whisper_full_n_tokens(self._context, number)):
            data = library.whisper_full_get_token_data(self._context, number, at)
            if data.id < library.whisper_token_eot(self._context):
                text = library.whisper_token_to_bytes(self._context, data.id)
                ends = data.t_dtw if data.t_dtw >= 0 else data.t1
                tokens.append(_Token(SpokenToken(data.id, text, data.plog), min(ends / 100, length)))
        return min(start, length), min(end, length), tokens


class _Token(NamedTuple):
    """A token and when it ends, in seconds."""

    token: SpokenToken
    end: float


def _timed(found: tuple[float, float, list[_Token]], language: str, length: float) -> Segment:
    start, end, tokens = found
    text = b"".join(each.token.text for each in tokens).decode("utf-8", "replace").strip()
    words = list(_words(tokens, start, language))
    return Segment(text, start, max(end, words[-1].end if words else start), [each.token for each in tokens], words)


def _words(tokens: Sequence[_Token], start: float, language: str) -> Iterator[SpokenWord]:
    """Tokens joined to words, without the punctuation around them.

    Whisper tells when a word ends. It begins where the one before ends or, after a pause, as long before its end as such
    a word may take.
    """
    at = start
    for group in _groups(tokens, language):
        text = b"".join(each.token.text for each in group).decode("utf-8", "replace").strip(_AROUND)
        spoken = [each.end for each in group if each.token.text.strip(_AROUND.encode())]
        if text and spoken:
            end = max(at, *spoken)
            yield SpokenWord(text, round(max(at, end - 0.2 - 0.1 * len(text)), 2), round(end, 2))
            at = end


def _groups(tokens: Sequence[_Token], language: str) -> Iterator[list[_Token]]:
    group: list[_Token] = []
    for token in tokens:
        if group and _begins(token, group, language):
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _begins(token: _Token, before: Sequence[_Token], language: str) -> bool:
    if token.token.text.startswith(b" "):
        return True
    if language not in UNSPACED:
        return False
    try:
        b"".join(each.token.text for each in before).decode()
    except UnicodeDecodeError:
        return False  # in the middle of a character
    return True


def _unheard(*_: object) -> None: ...


_silent = False


def _silence(library: Any) -> None:
    """whisper.cpp writes its log to stderr unless somebody takes it; who takes it must be gone when the interpreter ends."""
    global _silent
    if not _silent:
        library.whisper_log_set(_unheard)
        atexit.register(library.whisper_log_set, None)
        _silent = True
