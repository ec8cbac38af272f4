"""What was heard, in the API's formats."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .engine.whisper_languages import LANGUAGES, UNSPACED

if TYPE_CHECKING:
    from .engine.protocols import Heard, Segment, SpokenToken


@dataclass
class Transcript:
    """All that was heard until now. `seconds` is the sound's length."""

    language: str = ""
    seconds: float = 0.0
    segments: list[tuple[float, Segment]] = field(default_factory=list["tuple[float, Segment]"])
    """Each with the time, in the whole, that its own times count from."""

    def add(self, start: float, heard: Heard) -> None:
        self.language = self.language or heard.language
        self.segments += [(start, segment) for segment in heard.segments]

    @property
    def text(self) -> str:
        return self.joint.join(segment.text for _, segment in self.segments)

    @property
    def joint(self) -> str:
        """What stands between two segments."""
        return "" if self.language in UNSPACED else " "

    @property
    def tokens(self) -> list[SpokenToken]:
        return [token for _, segment in self.segments for token in segment.tokens]


def verbose(heard: Transcript, *, language: str, temperature: float, segments: bool, words: bool) -> dict[str, Any]:
    out: dict[str, Any] = {
        "language": LANGUAGES.get(language, language),
        "duration": round(heard.seconds, 3),
        "text": heard.text,
    }
    if words:
        out["words"] = [
            {"word": word.text, "start": round(start + word.start, 2), "end": round(start + word.end, 2)}
            for start, segment in heard.segments
            for word in segment.words
        ]
    if segments:
        out["segments"] = [_segment(id, *each, temperature) for id, each in enumerate(heard.segments)]
    return out


def _segment(id: int, start: float, segment: Segment, temperature: float) -> dict[str, Any]:
    data = segment.text.encode()
    sure = [token.logprob for token in segment.tokens]
    return {
        "id": id,
        "seek": int(start * 100),
        "start": round(start + segment.start, 2),
        "end": round(start + segment.end, 2),
        "text": f" {segment.text}",
        "tokens": [token.id for token in segment.tokens],
        "temperature": temperature,
        "avg_logprob": sum(sure) / max(1, len(sure)),
        "compression_ratio": len(data) / len(zlib.compress(data)),
        "no_speech_prob": 0.0,  # whisper.cpp leaves out what is no speech, and does not tell how sure it is of the rest
    }


def logprobs(tokens: Iterable[SpokenToken]) -> list[dict[str, Any]]:
    return [
        {"token": token.text.decode("utf-8", "replace"), "logprob": token.logprob, "bytes": list(token.text)}
        for token in tokens
    ]


def srt(heard: Transcript) -> str:
    return "".join(
        f"{number}\n{_time(start + segment.start, ',')} --> {_time(start + segment.end, ',')}\n{segment.text}\n\n"
        for number, (start, segment) in enumerate(heard.segments, 1)
    )


def vtt(heard: Transcript) -> str:
    cues: Sequence[str] = [
        f"{_time(start + segment.start, '.')} --> {_time(start + segment.end, '.')}\n{segment.text}\n\n"
        for start, segment in heard.segments
    ]
    return "WEBVTT\n\n" + "".join(cues)


def _time(seconds: float, point: str) -> str:
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{point}{rest % 1000:03}"


def by_duration(heard: Transcript) -> dict[str, Any]:
    return {"type": "duration", "seconds": math.ceil(heard.seconds)}


def by_tokens(heard: Transcript, prompt_tokens: int) -> dict[str, Any]:
    """As of the API's models that count tokens: ten a second of sound."""
    audio, out = math.ceil(heard.seconds * 10), len(heard.tokens)
    return {
        "type": "tokens",
        "input_tokens": audio + prompt_tokens,
        "input_token_details": {"text_tokens": prompt_tokens, "audio_tokens": audio},
        "output_tokens": out,
        "total_tokens": audio + prompt_tokens + out,
    }
