"""What is said in the users' sound."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from .. import audio
from ..audio_formats import Transcript
from ..engine.protocols import Heard, Listening
from ..handlers.audio_transcriptions import own_name
from ..handlers.blocking import stepwise
from ..shapes import arr
from .sound import decoded

if TYPE_CHECKING:
    from ..app import App
    from ..engine.protocols import Segment
    from .conversation import Sound


def settings(app: App, transcription: Mapping[str, Any]) -> Listening:
    """What the transcriber is told, by a session's `transcription`."""
    languages = arr(transcription.get("languages"))
    language = transcription.get("language") or (languages[0] if len(languages) == 1 else None)
    words = arr(transcription.get("keywords"))
    prompt = " ".join(filter(None, [f"{', '.join(words)}." if words else "", transcription.get("prompt") or ""]))
    model = transcription.get("model")
    return Listening(own_name(app, model) if model else None, language.lower() if language else None, prompt)


async def heard(app: App, sound: Sound, wanted: Listening, transcript: Transcript) -> AsyncGenerator[tuple[str, Segment]]:
    """Each segment as it is heard, with what stands before it; all of them come into `transcript`. Leaving it stops the engine.

    Raises Problem: where there is no transcriber, or it does not know the language.
    """
    gone = threading.Event()
    try:
        async with aclosing(stepwise(_pieces(app, sound, wanted, gone.is_set))) as steps:
            async for piece, found in steps:
                for segment in found.segments:
                    joint = transcript.joint if transcript.segments else ""
                    transcript.add(piece.start, Heard(found.language, [segment]))
                    yield joint, segment
                transcript.seconds = piece.end
    finally:
        gone.set()


def _pieces(app: App, sound: Sound, wanted: Listening, cancelled: Callable[[], bool]) -> Iterator[tuple[audio.Piece, Heard]]:
    """Blocks. Whisper invents words for silence, so it is not shown any."""
    resampler = audio.Resampler(sound.format.rate, audio.RATE)
    blocks = (resampler.feed(decoded(sound.data, sound.format)), resampler.finish())
    for piece in audio.pieces(blocks):
        found = Heard("", []) if piece.silent else app.transcriber.listen(piece.sound, wanted, cancelled)
        wanted = wanted._replace(language=wanted.language or found.language or None)
        yield piece, found
