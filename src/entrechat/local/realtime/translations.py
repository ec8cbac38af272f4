"""Translation sessions: speech in, the same in English out, turn by turn."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from ..audio import Resampler
from ..audio_formats import Transcript
from ..engine.protocols import Listening
from ..handlers.audio_speech import voice_of
from ..handlers.blocking import stepwise
from ..handlers.models import must_have
from ..handlers.running import ClientGone
from ..problems import Problem, missing, not_offered
from ..shapes import obj
from . import config, hearing
from .conversation import Sound
from .events import error_of, parsed
from .session import BUFFER, LENGTH
from .sound import PCM, as_base64, encoded
from .turns import InputBuffer, Started

if TYPE_CHECKING:
    from ..app import App
    from ..auth import Caller
    from ..facts import Facts

_VOICE = "alloy"


def whole(given: Mapping[str, Any], param: str = "session") -> dict[str, Any]:
    """A session's configuration with what may be left out. Raises Problem: 400 for another language than English."""
    if not given.get("model"):
        raise missing("model")
    audio = obj(given.get("audio"))
    language = obj(audio.get("output")).get("language") or "en"
    if language.partition("-")[0].lower() != "en":
        raise not_offered(f"{param}.audio.output.language", "The local server translates into English only.")
    heard = {name: obj(audio.get("input")).get(name) for name in ("transcription", "noise_reduction")}
    return {"type": "translation", "model": given["model"], "audio": {"input": heard, "output": {"language": language}}}


class Translation:
    """One caller's. The arguments are as of `session.Session`."""

    def __init__(
        self, app: App, caller: Caller, wanted: dict[str, Any], send: Callable[[Any], Awaitable[None]], facts: Facts
    ) -> None:
        self._app = app
        self._caller = caller
        self._config = whole(wanted)
        if "translate" not in self._config["model"]:
            must_have(app, self._config["model"], "transcriptions")
        self._send = send
        self._facts = facts
        self._id = app.new_id("sess_")
        self._expires = int(app.clock()) + LENGTH
        self._buffer = InputBuffer(PCM, config.fresh("realtime", None)["audio"]["input"]["turn_detection"], BUFFER)
        self._turns: asyncio.Queue[tuple[bytes, int] | None] = asyncio.Queue()
        self._over = asyncio.Event()
        self._work: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        self._work = asyncio.get_running_loop().create_task(self._translate())
        await self._emit("session.created", session=self._shown())

    async def take(self, data: str | bytes) -> None:
        event_id: Any = None
        try:
            event = parsed(data)
            event_id = event.get("event_id")
            config.checked(event, "RealtimeTranslationClientEvent")
            await self._do(event)
        except ClientGone:
            raise
        except Exception as error:  # it is the caller's to read
            await self._emit("error", error=error_of(error, event_id))

    async def last(self) -> None:
        limit = asyncio.ensure_future(self._app.sleep(LENGTH))
        over = asyncio.ensure_future(self._over.wait())
        try:
            await asyncio.wait((limit, over), return_when=asyncio.FIRST_COMPLETED)
        finally:
            limit.cancel()
            over.cancel()

    async def end(self) -> None:
        if self._work is not None:
            self._work.cancel()
            await asyncio.gather(self._work, return_exceptions=True)

    async def _do(self, event: Mapping[str, Any]) -> None:
        kind = event["type"]
        if kind == "session.update":
            audio = obj(event["session"].get("audio"))
            sides = {side: {**was, **obj(audio.get(side))} for side, was in self._config["audio"].items()}
            self._config = whole({**self._config, "audio": sides})
            await self._emit("session.updated", session=self._shown())
        elif kind == "session.close":
            if self._buffer.speaking:
                self._turns.put_nowait((self._buffer.commit(), self._buffer.now_ms))
            self._turns.put_nowait(None)
        else:
            for edge in self._buffer.append(event["audio"]):
                if not isinstance(edge, Started):
                    self._turns.put_nowait((edge.sound, edge.at))

    async def _translate(self) -> None:
        """Turn by turn, until the session is closed."""
        while (turn := await self._turns.get()) is not None:
            try:
                await self._turn(Sound(turn[0], PCM), turn[1])
            except ClientGone:
                return
            except Exception as error:  # the next turn may fare better
                await self._emit("error", error=error_of(error, None))
        await self._emit("session.closed")
        self._over.set()

    async def _turn(self, sound: Sound, until: int) -> None:
        wanted = obj(self._config["audio"]["input"].get("transcription"))
        if wanted:
            await self._written(sound, hearing.settings(self._app, wanted), "input", until)
        text = await self._written(sound, Listening(translate=True), "output", until)
        seconds = round(sound.seconds + 0.5)
        self._app.usage.add(
            self._app.clock(),
            self._caller.project,
            self._caller.key,
            "audio_transcriptions",
            self._config["model"],
            seconds=seconds,
        )
        self._facts.usage.update(seconds=seconds)
        if text.strip():
            await self._spoken(text, until)

    async def _written(self, sound: Sound, settings: Listening, side: str, until: int) -> str:
        heard = Transcript()
        async with aclosing(hearing.heard(self._app, sound, settings, heard)) as segments:
            async for joint, segment in segments:
                await self._emit(f"session.{side}_transcript.delta", delta=f"{joint}{segment.text}", elapsed_ms=until)
        return heard.text

    async def _spoken(self, text: str, until: int) -> None:
        speaker = self._app.speaker
        voice = voice_of(self._app, self._caller.project, _VOICE)
        resampler = Resampler(speaker.rate, PCM.rate)
        try:
            async with aclosing(stepwise(speaker.speak(text, voice=voice, speed=1.0))) as made:
                async for sound in made:
                    await self._sound(encoded(resampler.feed(sound), PCM), until)
        except Problem as problem:
            if problem.status != 400:  # there is nothing in it that could be spoken
                raise
        await self._sound(encoded(resampler.finish(), PCM), until)

    async def _sound(self, data: bytes, until: int) -> None:
        step = PCM.rate // 5 * PCM.width
        for begin in range(0, len(data), step):
            delta = as_base64(data[begin : begin + step])
            more = {"sample_rate": PCM.rate, "channels": 1, "format": "pcm16", "elapsed_ms": until}
            await self._emit("session.output_audio.delta", delta=delta, **more)

    def _shown(self) -> dict[str, Any]:
        return {**self._config, "id": self._id, "expires_at": self._expires}

    async def _emit(self, kind: str, **members: Any) -> None:
        await self._send({"type": kind, "event_id": self._app.new_id("event_"), **members})
