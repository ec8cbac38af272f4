"""An answer being written, and spoken where that is wanted: from the chat engine's events to those of the session."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from ..audio import Resampler
from ..engine.protocols import CallArguments, CallStart, Done, Text
from ..handlers.audio_speech import voice_of
from ..handlers.blocking import stepwise
from ..handlers.running import Run, shown
from ..problems import Problem
from ..responses.answering import without_oldest
from . import config
from .conversation import Item, Sound, Spoken, messages
from .sound import as_base64, encoded, format_of

if TYPE_CHECKING:
    from ..engine.protocols import Event as EngineEvent
    from ..engine.protocols import Samples
    from .config import Config
    from .session import Session

OPERATION = "realtime.response"
_PIECE = 0.2
"""Seconds of sound in an event."""
_SENTENCE = re.compile(r".+?(?:[.!?…][\"')\]]*\s+|\n+)|.{80,}?[,;:–—-]\s+|.{160,}?\s+", re.S)
"""What is spoken as one: a sentence, or of a long one as much as nobody should wait for."""
_HEARD_TOKENS, _SPOKEN_TOKENS = 10, 20
"""Of a second of sound, as the API's models count them."""
_INCOMPLETE = {"length": "max_output_tokens", "content_filter": "content_filter"}


class Answer:
    """One response.

    Args:
        wanted: the session's configuration with what the request for this answer has in its place.
        items: what is answered; None: the conversation, which the answer becomes part of.
        joins: whether it becomes part of it.
    """

    def __init__(self, session: Session, wanted: Config, *, items: list[Item] | None, joins: bool) -> None:
        self.id = session.app.new_id("resp_")
        self.session = session
        self.wanted = wanted
        self.joins = joins
        self.audio = wanted["output_modalities"] == ["audio"]
        self.output: list[Item] = []
        self.cancelled: str | None = None
        self.ended = asyncio.Event()
        self.spoken_seconds = 0.0
        self._items = items
        self._heard_seconds = 0.0
        self._stop = asyncio.Event()
        self._writer: MessageWriter | CallWriter | None = None
        self._run: Run | None = None
        self._done = Done("stop", 0, 0)

    def cancel(self, reason: str) -> None:
        """Ends it as soon as can be; what was written stays."""
        self.cancelled = self.cancelled or reason
        self._stop.set()
        if self._run is not None:
            self._run.put(None)
            self._run.cancel()

    async def run(self) -> None:
        """Writes it, whatever happens."""
        app, session = self.session.app, self.session
        await session.emit("response.created", response=self._shown("in_progress"))
        entered = False
        try:
            app.gate.enter(OPERATION)
            entered = True
            app.policy.admit(session.project, session.model)
            app.rates.admit(session.project, session.model)
            await session.emit("rate_limits.updated", rate_limits=app.rates.left(session.project, session.model))
            await self._write()
        except Exception as error:  # it is the caller's to read
            if self.cancelled is None:
                await self._end("failed", shown(error))
                return
        finally:
            if entered:
                app.gate.leave(OPERATION)
            if self._run is not None:
                self._run.close()
        await self._end("cancelled" if self.cancelled else "incomplete" if self._reason else "completed")

    @property
    def _reason(self) -> str | None:
        return _INCOMPLETE.get(self._done.finish_reason)

    async def _write(self) -> None:
        items = await self._listened()
        if self.cancelled:
            return
        self._heard_seconds = sum(item.seconds for item in items)
        async with aclosing(self._engine_events(items)) as events:
            async for event in events:
                await self._take(event)
                if self.cancelled:
                    return

    async def _listened(self) -> list[Item]:
        """The items to answer, once all that was said in them is known."""
        items = list(self.session.conversation.items if self._items is None else self._items)
        stop = asyncio.ensure_future(self._stop.wait())
        try:
            for task in [task for item in items for task in item.heard.values()]:
                await asyncio.wait((task, stop), return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop.cancel()
        if self._items is None:
            items = [item for item in items if item in self.session.conversation.items]  # some may be deleted meanwhile
        return items

    async def _engine_events(self, items: list[Item]) -> AsyncGenerator[EngineEvent]:
        """What the chat engine says; where the conversation is too long for it, of as much of it as may be."""
        told = messages(items, self.wanted["instructions"])
        body: dict[str, Any] = {"model": self.session.model, **config.functions(self.wanted)}
        if isinstance(self.wanted["max_output_tokens"], int):
            body["max_completion_tokens"] = self.wanted["max_output_tokens"]
        while True:
            self._run = run = Run(self.session.app.engine, {**body, "messages": told})
            try:
                async for _, event in run:
                    yield event
                return
            except Problem as problem:
                fewer = None if self.session.config["truncation"] == "disabled" else without_oldest(told)
                if problem.code != "context_length_exceeded" or self._writer is not None or fewer is None:
                    raise
                told = fewer
            finally:
                run.close()

    async def _take(self, event: EngineEvent) -> None:
        if isinstance(event, Text):
            await (await self._message()).feed(event.content)
        elif isinstance(event, CallStart):
            await self._close("completed")
            self._writer = CallWriter(self, event.name)
            await self._writer.open()
        elif isinstance(event, CallArguments):
            assert isinstance(self._writer, CallWriter)
            await self._writer.feed(event.text)
        elif isinstance(event, Done):
            if self._writer is None:
                await self._message()
            self._done = event
            if isinstance(self._writer, MessageWriter):
                await self._writer.finish()
            if not self.cancelled:
                await self._close("incomplete" if self._reason else "completed")

    async def _message(self) -> MessageWriter:
        if not isinstance(self._writer, MessageWriter):
            await self._close("completed")
            self._writer = MessageWriter(self)
            await self._writer.open()
        return self._writer

    async def _close(self, status: str) -> None:
        """The item at work, if there is one, is done."""
        if self._writer is not None:
            writer, self._writer = self._writer, None
            await writer.close(status)

    async def _end(self, status: str, problem: Problem | None = None) -> None:
        await self._close("incomplete")
        details: dict[str, Any] = {"type": status}
        if problem is not None:
            details["error"] = {"type": problem.type, "code": problem.code or "", "message": problem.message}
        elif self.cancelled or self._reason:
            details["reason"] = self.cancelled or self._reason
        usage = self._usage()
        if problem is None:
            self._count(usage)
        self.session.left(self)
        self.ended.set()
        await self.session.emit("response.done", response=self._shown(status, status_details=details, usage=usage))
        await self.session.answered()

    def _count(self, usage: dict[str, Any]) -> None:
        self.session.count(
            "completions",
            self.session.model,
            input_tokens=usage["input_tokens"],
            input_cached_tokens=usage["input_token_details"]["cached_tokens"],
            input_audio_tokens=usage["input_token_details"]["audio_tokens"],
            output_tokens=usage["output_tokens"],
            output_audio_tokens=usage["output_token_details"]["audio_tokens"],
        )

    def _usage(self) -> dict[str, Any]:
        """Text as the engine counts it, with what was heard as text; sound as the API's models count it."""
        done = self._done
        heard = round(self._heard_seconds * _HEARD_TOKENS)
        spoken = round(self.spoken_seconds * _SPOKEN_TOKENS)
        return {
            "total_tokens": done.prompt_tokens + heard + done.completion_tokens + spoken,
            "input_tokens": done.prompt_tokens + heard,
            "output_tokens": done.completion_tokens + spoken,
            "input_token_details": {
                "text_tokens": done.prompt_tokens,
                "audio_tokens": heard,
                "image_tokens": 0,
                "cached_tokens": done.cached_tokens,
                "cached_tokens_details": {"text_tokens": done.cached_tokens, "audio_tokens": 0, "image_tokens": 0},
            },
            "output_token_details": {"text_tokens": done.completion_tokens, "audio_tokens": spoken},
        }

    def _shown(self, status: str, **more: Any) -> dict[str, Any]:
        output = self.wanted["audio"]["output"]
        out = {
            "object": "realtime.response",
            "id": self.id,
            "status": status,
            "output": [item.body for item in self.output],
            "output_modalities": self.wanted["output_modalities"],
            "max_output_tokens": self.wanted["max_output_tokens"],
            "audio": {"output": {"format": output["format"], "voice": output["voice"]}},
            **more,
        }
        if self.joins:
            out["conversation_id"] = self.session.conversation_id
        if self.wanted.get("metadata"):
            out["metadata"] = self.wanted["metadata"]
        return out


class _Writer:
    """Makes one item of an answer."""

    def __init__(self, answer: Answer, body: dict[str, Any]) -> None:
        self._answer = answer
        self._index = len(answer.output)
        self.item = Item({**body, "object": "realtime.item", "status": "in_progress"})
        answer.output.append(self.item)

    async def tell(self, kind: str, **members: Any) -> None:
        answer = self._answer
        place = {"response_id": answer.id, "item_id": self.item.id, "output_index": self._index}
        await answer.session.emit(f"response.{kind}", **place, **members)

    async def begin(self) -> None:
        answer, session = self._answer, self._answer.session
        body = dict(self.item.body)
        await session.emit("response.output_item.added", response_id=answer.id, output_index=self._index, item=body)
        if answer.joins:
            before = session.conversation.add(self.item)
            await session.emit("conversation.item.added", previous_item_id=before, item=body)

    async def end(self, status: str) -> None:
        answer, session = self._answer, self._answer.session
        self.item.body["status"] = status
        if answer.joins:
            before = session.conversation.before(self.item)
            await session.emit("conversation.item.done", previous_item_id=before, item=self.item.body)
        body = self.item.body
        await session.emit("response.output_item.done", response_id=answer.id, output_index=self._index, item=body)


class MessageWriter(_Writer):
    """What the model says, in writing or aloud: then sentence by sentence, as each is complete."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(
            answer, {"id": answer.session.app.new_id("msg_"), "type": "message", "role": "assistant", "content": []}
        )
        self._pieces: list[str] = []
        self._unspoken = ""
        self._data = bytearray()
        self._format = format_of(answer.wanted["audio"]["output"]["format"])

    async def open(self) -> None:
        await self.begin()
        await self._part("added", {"type": "audio", "transcript": ""} if self._answer.audio else {"type": "text", "text": ""})

    async def feed(self, text: str) -> None:
        self._pieces.append(text)
        kind = "output_audio_transcript" if self._answer.audio else "output_text"
        await self.tell(f"{kind}.delta", content_index=0, delta=text)
        if self._answer.audio:
            self._unspoken += text
            for sentence in self._sentences():
                await self._speak(sentence)

    async def finish(self) -> None:
        """No more text comes: what was not spoken yet is."""
        if self._answer.audio and self._unspoken:
            text, self._unspoken = self._unspoken, ""
            await self._speak(text)

    async def close(self, status: str) -> None:
        text = "".join(self._pieces)
        if self._answer.audio:
            self.item.body["content"] = [{"type": "output_audio", "transcript": text}]
            self.item.sounds[0] = Sound(bytes(self._data), self._format)
            part = {"type": "audio", "transcript": text}
            await self.tell("output_audio.done", content_index=0)
            await self.tell("output_audio_transcript.done", content_index=0, transcript=text)
        else:
            self.item.body["content"] = [{"type": "output_text", "text": text}]
            part = {"type": "text", "text": text}
            await self.tell("output_text.done", content_index=0, text=text)
        await self._part("done", part)
        await self.end(status)

    def _sentences(self) -> Iterator[str]:
        while (found := _SENTENCE.match(self._unspoken)) is not None:
            self._unspoken = self._unspoken[found.end() :]
            yield found[0]

    async def _speak(self, text: str) -> None:
        answer = self._answer
        app, output = answer.session.app, answer.wanted["audio"]["output"]
        voice = voice_of(app, answer.session.project, output["voice"], "response.audio.output.voice")
        resampler = Resampler(app.speaker.rate, self._format.rate)
        before = answer.spoken_seconds
        try:
            async with aclosing(stepwise(app.speaker.speak(text, voice=voice, speed=float(output["speed"])))) as made:
                async for sound in made:
                    await self._sound(resampler.feed(sound))
                    if answer.cancelled:
                        return
            await self._sound(resampler.finish())
        except Problem as problem:
            if problem.status != 400:  # there is nothing in this sentence that could be spoken
                raise
        finally:
            self.item.spoken.append(Spoken(text, answer.spoken_seconds - before))

    async def _sound(self, sound: Samples) -> None:
        data = encoded(sound, self._format)
        step = int(_PIECE * self._format.rate) * self._format.width
        for begin in range(0, len(data), step):
            if self._answer.cancelled:
                return
            piece = data[begin : begin + step]
            self._data += piece
            self._answer.spoken_seconds += self._format.seconds(piece)
            self._answer.session.plays(self._format.seconds(piece))
            await self.tell("output_audio.delta", content_index=0, delta=as_base64(piece))

    async def _part(self, step: str, part: dict[str, Any]) -> None:
        await self.tell(f"content_part.{step}", content_index=0, part=part)


class CallWriter(_Writer):
    """A call of one of the caller's functions."""

    def __init__(self, answer: Answer, name: str) -> None:
        new_id = answer.session.app.new_id
        body = {"id": new_id("fc_"), "type": "function_call", "call_id": new_id("call_"), "name": name, "arguments": ""}
        super().__init__(answer, body)

    async def open(self) -> None:
        await self.begin()

    async def feed(self, text: str) -> None:
        self.item.body["arguments"] += text
        await self.tell("function_call_arguments.delta", call_id=self.item.body["call_id"], delta=text)

    async def close(self, status: str) -> None:
        body = self.item.body
        call = {"call_id": body["call_id"], "name": body["name"], "arguments": body["arguments"]}
        await self.tell("function_call_arguments.done", **call)
        await self.end(status)
