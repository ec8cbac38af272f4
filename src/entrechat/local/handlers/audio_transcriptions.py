"""`POST /audio/transcriptions` and `/audio/translations`."""

from __future__ import annotations

import asyncio
import math
import threading
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, NamedTuple

from starlette.responses import Response

from .. import audio, audio_formats, forms, tokens
from ..audio_formats import Transcript
from ..call import Route
from ..engine.protocols import Heard, Listening
from ..http import EventStream, event, json_reply
from ..problems import bad_value, not_offered
from ..shapes import is_object
from .blocking import stepwise
from .models import must_have
from .running import ClientGone

if TYPE_CHECKING:
    from pathlib import Path

    from ..app import App
    from ..call import Call


class _Asked(NamedTuple):
    """A request that was checked."""

    model: str
    format: str
    settings: Listening
    stream: bool
    logprobs: bool
    segments: bool
    words: bool


async def transcribe(call: Call) -> Response:
    return await _answer(call, translate=False)


async def translate(call: Call) -> Response:
    return await _answer(call, translate=True)


async def _answer(call: Call, *, translate: bool) -> Response:
    async with AsyncExitStack() as stack:
        sent = await stack.enter_async_context(forms.upload(call, "file", call.app.limits.upload))
        asked = _asked(call, sent.fields, translate)
        call.admit(asked.model)
        sent.writing.flush()
        gone = threading.Event()
        stack.callback(gone.set)
        heard = Transcript()
        parts = stepwise(_heard(call.app, sent.writing.path, sent.filename, asked.settings, gone.is_set))
        if asked.stream:
            first = await anext(parts, None)  # what cannot be decoded is refused before anything is sent
            return EventStream(_events(call, asked, heard, first, parts, stack.pop_all()), gone.set)
        async for piece, found in parts:
            _take(heard, piece, found)
            if await call.request.is_disconnected():
                raise ClientGone
    _count(call, asked, heard)
    return _written(asked, heard)


def _asked(call: Call, fields: dict[str, Any], translate: bool) -> _Asked:
    """Raises Problem: 400 for what does not go together."""
    model, format = fields["model"], fields.get("response_format") or "json"
    must_have(call.app, model, "transcriptions")
    granularities: list[str] = fields.get("timestamp_granularities") or ["segment"]
    logprobs = "logprobs" in (fields.get("include") or [])
    counted = model.startswith("gpt-")
    stream = bool(fields.get("stream")) and model != "whisper-1"  # which does not know it, and answers as without
    temperature = float(fields.get("temperature") or 0)
    if format == "diarized_json":
        raise not_offered(
            "response_format", "The local server cannot tell speakers apart: ask for json, verbose_json, text, srt or vtt."
        )
    if counted and format not in ("json", "text"):
        raise bad_value(
            "response_format", f"{format!r} is not compatible with {model}. Use 'json' or 'text', or the model whisper-1."
        )
    if stream and format not in ("json", "text"):
        raise bad_value("response_format", f"{format!r} cannot be streamed. Use 'json'.")
    if fields.get("timestamp_granularities") and format != "verbose_json":
        raise bad_value("timestamp_granularities", "it needs response_format='verbose_json'.")
    if logprobs and (format != "json" or model == "whisper-1"):
        raise bad_value("include", "logprobs need response_format='json', and another model than whisper-1.")
    if not 0 <= temperature <= 1:
        raise bad_value("temperature", f"expected a value from 0 to 1, but got {temperature}.")
    settings = Listening(own_name(call.app, model), _language(call, fields), _prompt(fields), temperature, translate)
    if is_object(fields.get("chunking_strategy")):
        call.ignore("chunking_strategy")
    return _Asked(model, format, settings, stream, logprobs, "segment" in granularities, "word" in granularities)


def own_name(app: App, name: str) -> str | None:
    """The name of one of the engine's models; None for one of the API's, so that the engine may choose."""
    wanted = app.names.get(name, name)
    return wanted if any(model.id == wanted for model in app.transcriber.models) else None


def _language(call: Call, fields: dict[str, Any]) -> str | None:
    """Of several languages that may be spoken, only a single one is of use to Whisper."""
    languages: list[str] = fields.get("languages") or []
    if len(languages) > 1:
        call.ignore("languages")
    language = fields.get("language") or (languages[0] if len(languages) == 1 else None)
    return language.lower() if language else None


def _prompt(fields: dict[str, Any]) -> str:
    keywords: list[str] = fields.get("keywords") or []
    return " ".join(filter(None, [f"{', '.join(keywords)}." if keywords else "", fields.get("prompt") or ""]))


def _heard(
    app: App, path: Path, filename: str, settings: Listening, cancelled: Callable[[], bool]
) -> Iterator[tuple[audio.Piece, Heard]]:
    """Blocks. Whisper invents words for silence, so it is not shown any."""
    for piece in audio.pieces(audio.read(path, filename)):
        heard = Heard("", []) if piece.silent else app.transcriber.listen(piece.sound, settings, cancelled)
        settings = settings._replace(language=settings.language or heard.language or None)  # it is found out once
        yield piece, heard


def _take(heard: Transcript, piece: audio.Piece, found: Heard) -> None:
    heard.add(piece.start, found)
    heard.seconds = piece.end


def _count(call: Call, asked: _Asked, heard: Transcript) -> None:
    call.used("audio_transcriptions", asked.model, seconds=math.ceil(heard.seconds))


def _usage(asked: _Asked, heard: Transcript) -> dict[str, Any]:
    if asked.model.startswith("gpt-"):
        return audio_formats.by_tokens(heard, tokens.count(asked.settings.prompt))
    return audio_formats.by_duration(heard)


def _written(asked: _Asked, heard: Transcript) -> Response:
    match asked.format:
        case "srt":
            return Response(audio_formats.srt(heard), media_type="text/plain")
        case "vtt":
            return Response(audio_formats.vtt(heard), media_type="text/plain")
        case "text":
            return Response(f"{heard.text}\n", media_type="text/plain")
        case "verbose_json":
            return json_reply(_verbose(asked, heard))
        case _:
            answer: dict[str, Any] = {"text": heard.text}
            if asked.logprobs:
                answer["logprobs"] = audio_formats.logprobs(heard.tokens)
            if not asked.settings.translate:
                answer["usage"] = _usage(asked, heard)
            return json_reply(answer)


def _verbose(asked: _Asked, heard: Transcript) -> dict[str, Any]:
    language = "en" if asked.settings.translate else heard.language or asked.settings.language or ""
    answer = audio_formats.verbose(
        heard, language=language, temperature=asked.settings.temperature, segments=asked.segments, words=asked.words
    )
    return answer if asked.settings.translate else {**answer, "usage": _usage(asked, heard)}


async def _events(
    call: Call,
    asked: _Asked,
    heard: Transcript,
    first: tuple[audio.Piece, Heard] | None,
    rest: AsyncGenerator[tuple[audio.Piece, Heard]],
    upload: AsyncExitStack,
) -> AsyncGenerator[bytes]:
    async with upload:
        item = first
        while item is not None:
            piece, found = item
            for segment in found.segments:
                joint = heard.joint if heard.segments else ""
                heard.add(piece.start, Heard(found.language, [segment]))
                delta: dict[str, Any] = {"type": "transcript.text.delta", "delta": f"{joint}{segment.text}"}
                if asked.logprobs:
                    delta["logprobs"] = audio_formats.logprobs(segment.tokens)
                yield event(delta)
            heard.seconds = piece.end
            item = await anext(rest, None)
        _count(call, asked, heard)
        prompt_tokens = await asyncio.to_thread(tokens.count, asked.settings.prompt)
        done: dict[str, Any] = {"type": "transcript.text.done", "text": heard.text}
        if asked.logprobs:
            done["logprobs"] = audio_formats.logprobs(heard.tokens)
        yield event({**done, "usage": audio_formats.by_tokens(heard, prompt_tokens)})


ROUTES = [
    Route("POST", "/audio/transcriptions", transcribe, ignores=("known_speaker_names", "known_speaker_references")),
    Route("POST", "/audio/translations", translate),
]
