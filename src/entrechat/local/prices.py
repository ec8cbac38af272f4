"""What the real service asks for the work that this server does itself: for the reports of costs and for spend limits.

List prices of the standard tier for short contexts, as https://developers.openai.com/api/docs/pricing had them in
November 2026 (read with the package genai-prices 0.2.3, which keeps a history of that page; pictures by DALL·E and videos are
not in it: of their models' pages, and of reports of them, in November 2026). Prices change: these
are good for tests and for estimates, not for accounts. A model that is not in the table costs nothing, as local ones do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeVar


class Price(NamedTuple):
    """US dollars for a million tokens. Cached input costs as much as any where the page has no price for it."""

    input: float
    output: float = 0
    cached: float | None = None


TOKENS: dict[str, Price] = {
    "babbage-002": Price(0.4, 0.4),
    "chatgpt-4o-latest": Price(5, 15),
    "davinci-002": Price(2, 2),
    "ft:gpt-3.5-turbo": Price(3, 6),
    "ft:gpt-4o": Price(3.75, 15),
    "ft:gpt-4o-mini": Price(0.3, 1.2),
    "gpt-3.5-turbo": Price(0.5, 1.5),
    "gpt-3.5-turbo-0613": Price(1.5, 2),
    "gpt-3.5-turbo-1106": Price(1, 2),
    "gpt-3.5-turbo-16k": Price(3, 4),
    "gpt-3.5-turbo-instruct": Price(1.5, 2),
    "gpt-4": Price(30, 60),
    "gpt-4-32k": Price(60, 120),
    "gpt-4-turbo": Price(10, 30),
    "gpt-4-turbo-preview": Price(10, 30),
    "gpt-4-vision-preview": Price(10, 30),
    "gpt-4.1": Price(2, 8, 0.5),
    "gpt-4.1-mini": Price(0.4, 1.6, 0.1),
    "gpt-4.1-nano": Price(0.1, 0.4, 0.025),
    "gpt-4o": Price(2.5, 10, 1.25),
    "gpt-4o-2024-05-13": Price(5, 15),
    "gpt-4o-mini": Price(0.15, 0.6, 0.075),
    "gpt-4o-mini-search-preview": Price(0.15, 0.6),
    "gpt-4o-search-preview": Price(2.5, 10),
    "gpt-5": Price(1.25, 10, 0.125),
    "gpt-5-chat-latest": Price(1.25, 10, 0.125),
    "gpt-5-codex": Price(1.25, 10, 0.125),
    "gpt-5-mini": Price(0.25, 2, 0.025),
    "gpt-5-nano": Price(0.05, 0.4, 0.005),
    "gpt-5-pro": Price(15, 120),
    "gpt-5.1": Price(1.25, 10, 0.125),
    "gpt-5.1-chat-latest": Price(1.25, 10, 0.125),
    "gpt-5.1-codex": Price(1.25, 10, 0.125),
    "gpt-5.1-codex-mini": Price(0.25, 2, 0.025),
    "gpt-5.2": Price(1.75, 14, 0.175),
    "gpt-5.2-chat-latest": Price(1.75, 14, 0.175),
    "gpt-5.2-pro": Price(21, 168),
    "gpt-5.3-chat-latest": Price(1.75, 14, 0.175),
    "gpt-5.3-codex": Price(1.75, 14, 0.175),
    "gpt-5.4": Price(2.5, 15, 0.25),
    "gpt-5.4-mini": Price(0.75, 4.5, 0.075),
    "gpt-5.4-nano": Price(0.2, 1.25, 0.02),
    "gpt-5.4-pro": Price(30, 180),
    "gpt-5.5": Price(5, 30, 0.5),
    "gpt-5.5-pro": Price(30, 180),
    "gpt-5.6-luna": Price(0.2, 1.2, 0.02),
    "gpt-5.6-sol": Price(4, 20, 0.4),
    "gpt-5.6-terra": Price(2, 12, 0.2),
    "gpt-6-astra": Price(10, 50, 1),
    "gpt-6-luna": Price(0.1, 0.5, 0.01),
    "gpt-6-sol": Price(2, 10, 0.2),
    "gpt-6.1-sol": Price(2, 10, 0.1),
    "gpt-6.1-terra": Price(1, 5, 0.05),
    "o1": Price(15, 60, 7.5),
    "o1-mini": Price(1.1, 4.4, 0.55),
    "o1-preview": Price(15, 60, 7.5),
    "o1-pro": Price(150, 600),
    "o3": Price(2, 8, 0.5),
    "o3-mini": Price(1.1, 4.4, 0.55),
    "o3-pro": Price(20, 80),
    "o4-mini": Price(1.1, 4.4, 0.275),
    "text-embedding-3-large": Price(0.13),
    "text-embedding-3-small": Price(0.02),
    "text-embedding-ada-002": Price(0.1),
}


class ImagePrice(NamedTuple):
    """US dollars for a million tokens: of the prompt, of pictures that are given, and of pictures that are made."""

    text: float
    images: float
    output: float


IMAGES = {
    "chatgpt-image-latest": ImagePrice(5, 8, 32),
    "gpt-image-1": ImagePrice(5, 10, 40),
    "gpt-image-1-mini": ImagePrice(2, 2.5, 8),
    "gpt-image-1.5": ImagePrice(5, 8, 32),
    "gpt-image-2": ImagePrice(5, 8, 30),
    "gpt-image-2.5-flare": ImagePrice(5, 8, 30),
    "gpt-image-2.5-sunburst": ImagePrice(5, 8, 30),
}

PICTURES: dict[str, dict[str, float]] = {
    "dall-e-2": {"256x256": 0.016, "512x512": 0.018, "1024x1024": 0.02},
    "dall-e-3": {
        "1024x1024": 0.04,
        "1024x1792": 0.08,
        "1792x1024": 0.08,
        "hd 1024x1024": 0.08,
        "hd 1024x1792": 0.12,
        "hd 1792x1024": 0.12,
    },
}
"""US dollars for a picture, by size and, where it is another than the usual one, quality."""

CHARACTERS = {"tts-1": 15.0, "tts-1-hd": 30.0}
"""US dollars for a million characters spoken."""

SPEECH = {"gpt-4o-mini-tts": Price(0.6, 12)}
"""By tokens: of the text, and of the sound."""

HOURS = {
    "gpt-4o-mini-transcribe": 0.18,
    "gpt-4o-transcribe": 0.36,
    "gpt-4o-transcribe-diarize": 0.36,
    "gpt-live-transcribe": 1.02,
    "gpt-realtime-whisper": 1.02,
    "gpt-transcribe": 0.27,
    "whisper-1": 0.36,
}
"""US dollars for an hour of audio transcribed; of the gpt-4o models, which are billed by tokens, as the page estimates it."""

SECONDS: dict[str, dict[str, float]] = {
    "sora-2": {"720x1280": 0.1, "1280x720": 0.1},
    "sora-2-pro": {"720x1280": 0.3, "1280x720": 0.3, "1024x1792": 0.5, "1792x1024": 0.5},
}
"""US dollars for a second of video, by size."""

FILE_SEARCHES = 2.5
"""US dollars for a thousand searches."""

T = TypeVar("T")
_SIZED = "size "
_SNAPSHOT = re.compile(r"-20\d\d-\d\d-\d\d$")


class Charge(NamedTuple):
    """One line of a bill. `amount` in US dollars; `unit` as the API's reports name it."""

    item: str
    amount: float
    quantity: float
    unit: str | None


def charges(kind: str, model: str, counts: Mapping[str, int]) -> Iterator[Charge]:
    """What the work that was counted (see `store.usage`) would cost."""
    if kind == "audio_speeches":
        yield from _of_speech(model, counts)
    elif kind == "audio_transcriptions":
        seconds = counts.get("seconds", 0)
        yield Charge(model, seconds / 3600 * _of(model, HOURS, 0.0), seconds, "duration_seconds")
    elif kind == "images":
        yield from _of_images(model, counts)
    elif kind == "videos":
        for size, seconds in _each(counts):
            yield Charge(f"{model}, {size}", seconds * _of(model, SECONDS, {}).get(size, 0), seconds, "duration_seconds")
    elif kind == "file_search_calls":
        yield Charge("file search", counts["requests"] * FILE_SEARCHES / 1000, counts["requests"], None)
    else:
        yield from _of_tokens(model, counts)


def dollars(kind: str, model: str, counts: Mapping[str, int]) -> float:
    return sum(charge.amount for charge in charges(kind, model, counts))


def price_of(model: str) -> Price:
    """By the model's name, of a dated snapshot the undated one's, of a fine-tuned model its base's."""
    if model.startswith("ft:"):
        model = ":".join(model.split(":")[:2])
    return _of(model, TOKENS, Price(0))


def by_size(count: int, size: str, quality: str | None = None) -> dict[str, int]:
    """How pictures, or seconds of video, are counted whose price depends on their size: for `charges`."""
    return {f"{_SIZED}{f'{quality} ' if quality else ''}{size}": count}


def _each(counts: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """What `by_size` made."""
    return ((name.removeprefix(_SIZED), count) for name, count in counts.items() if name.startswith(_SIZED))


def _of(model: str, prices: Mapping[str, T], none: T) -> T:
    """A model's price, or the undated one's of a dated snapshot."""
    return prices.get(model) or prices.get(_SNAPSHOT.sub("", model)) or none


def _of_speech(model: str, counts: Mapping[str, int]) -> Iterator[Charge]:
    price = _of(model, SPEECH, Price(0))
    if price.output:
        yield from _lines(
            model,
            ("input", counts.get("input_tokens", 0), price.input),
            ("audio output", counts.get("output_tokens", 0), price.output),
        )
        return
    characters = counts.get("characters", 0)
    yield Charge(model, characters * _of(model, CHARACTERS, 0.0) / 1e6, characters, "characters")


def _of_images(model: str, counts: Mapping[str, int]) -> Iterator[Charge]:
    if model in PICTURES:
        for kind, number in _each(counts):
            yield Charge(f"{model}, {kind}", number * PICTURES[model].get(kind, 0), number, "images")
        return
    price = _of(model, IMAGES, ImagePrice(0, 0, 0))
    given = counts.get("input_image_tokens", 0)
    yield from _lines(
        model,
        ("input", counts.get("input_tokens", 0) - given, price.text),
        ("image input", given, price.images),
        ("image output", counts.get("output_tokens", 0), price.output),
    )


def _of_tokens(model: str, counts: Mapping[str, int]) -> Iterator[Charge]:
    price = price_of(model)
    cached = counts.get("input_cached_tokens", 0)
    yield from _lines(
        model,
        ("input", counts.get("input_tokens", 0) - cached, price.input),
        ("cached input", cached, price.input if price.cached is None else price.cached),
        ("output", counts.get("output_tokens", 0), price.output),
    )


def _lines(model: str, *lines: tuple[str, int, float]) -> Iterator[Charge]:
    """Of tokens: the name of each line, how many, and what a million costs."""
    for name, tokens, rate in lines:
        if tokens:
            yield Charge(f"{model}, {name}", tokens * rate / 1e6, tokens, "tokens")
