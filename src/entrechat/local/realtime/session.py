"""A session: what the caller's events do, and what is told of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import audio_formats
from ..audio_formats import Transcript
from ..facts import Work
from ..handlers.running import ClientGone, shown
from ..problems import Problem, bad_value, missing, not_offered
from ..shapes import arr, is_object, obj
from . import config, conversation, hearing
from .answering import Answer
from .conversation import Conversation, Item, Sound
from .events import Event, error_of, parsed, without_references
from .sound import input_format
from .turns import InputBuffer, Started

if TYPE_CHECKING:
    from ..app import App
    from ..auth import Caller
    from ..facts import Facts
    from .config import Config

LENGTH = 3600
"""Seconds that a session may last."""
BUFFER = 15 << 20
"""Bytes of sound that the input buffer holds."""
_LOGPROBS = "item.input_audio_transcription.logprobs"


class Session:
    """One caller's.

    Args:
        wanted: its configuration, whole and checked (`config`).
        send: takes the events that the caller is told.
        facts: of the handshake; what is used and not honoured is noted there.
    """

    def __init__(
        self, app: App, caller: Caller, wanted: Config, send: Callable[[Event], Awaitable[None]], facts: Facts
    ) -> None:
        self.app = app
        self.project = caller.project
        self.config = wanted
        self.model: str = wanted.get("model") or ""
        self.id = app.new_id("sess_")
        self.conversation_id = app.new_id("conv_")
        self.conversation = Conversation()
        self._caller = caller
        self._send = send
        self._facts = facts
        self._expires = int(app.clock()) + LENGTH
        self._buffer = InputBuffer(input_format(wanted), self._detection, BUFFER)
        self._turn = ""
        """The id of the item that what is being said becomes."""
        self._active: Answer | None = None
        self._answers: dict[str, Answer] = {}
        self._owed = False
        self._spoke = False
        self._silent_at = 0.0
        """When all that was sent of answers will have been played."""
        self._idle: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    async def begin(self) -> None:
        await self.emit("session.created", session=self._shown())
        if self._converses:
            await self.emit(
                "conversation.created", conversation={"id": self.conversation_id, "object": "realtime.conversation"}
            )

    async def take(self, data: str | bytes) -> None:
        """Does what an event of the caller says. What is wrong with it is told; the session goes on."""
        event_id: Any = None
        try:
            event = parsed(data)
            event_id = event.get("event_id")
            schema, handler = _handler(event)
            config.checked(without_references(event), schema)
            await handler(self, event)
        except ClientGone:
            raise
        except Exception as error:  # it is the caller's to read
            await self.refuse(error, event_id)

    async def refuse(self, error: Exception, event_id: Any = None) -> None:
        await self.emit("error", error=error_of(error, event_id))

    async def emit(self, kind: str, **members: Any) -> None:
        await self._send({"type": kind, "event_id": self.app.new_id("event_"), **members})

    async def last(self) -> None:
        """Returns once the session has lasted as long as it may."""
        await self.app.sleep(LENGTH)
        message = f"Your session hit the maximum duration of {LENGTH // 60} minutes."
        await self.refuse(Problem(400, message, code="session_expired"))

    async def end(self) -> None:
        """Stops all that is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def count(self, kind: str, model: str, **counts: int) -> None:
        self.app.usage.add(self.app.clock(), self.project, self._caller.key, kind, model, **counts)
        self._facts.usage.update(counts)
        self._facts.work.append(Work(kind, model, counts))
        self.app.rates.spend(self.project, model, counts.get("input_tokens", 0) + counts.get("output_tokens", 0))

    @property
    def _converses(self) -> bool:
        return bool(self.config["type"] == "realtime")

    @property
    def _detection(self) -> dict[str, Any] | None:
        detection: dict[str, Any] | None = self.config["audio"]["input"].get("turn_detection")
        return detection

    def _shown(self) -> Event:
        return {**self.config, "id": self.id, "expires_at": self._expires}

    def _ignore(self, wanted: Mapping[str, Any], param: str) -> None:
        """Notes what is taken and not honoured. Raises Problem: 400 where the server is strict."""
        for name in config.refuse_ignored(self.app, wanted, param):
            if name not in self._facts.ignored:
                self._facts.ignored.append(name)

    def _spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._over)
        return task

    def _over(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # who waits for it is told; nobody else needs to be

    # the session

    async def _update(self, event: Event) -> None:
        change = event["session"]
        after = config.updated(self.app, self.project, self.config, change)
        if self._spoke and after["audio"]["output"]["voice"] != self.config["audio"]["output"]["voice"]:
            raise bad_value(
                "session.audio.output.voice", "the voice cannot be changed once it was heard.", "cannot_update_voice"
            )
        self._ignore(change, "session")
        before, self.config = self._detection, after
        if input_format(after) != self._buffer.format or self._detection != before:
            self._buffer.configure(input_format(after), self._detection)
        await self.emit("session.updated", session=self._shown())

    # the input buffer

    async def _append(self, event: Event) -> None:
        for edge in self._buffer.append(event["audio"]):
            if isinstance(edge, Started):
                await self._started(edge.at)
            else:
                await self.emit("input_audio_buffer.speech_stopped", audio_end_ms=edge.at, item_id=self._turn)
                await self._committed(edge.sound, self._turn)
                if obj(self._detection).get("create_response") and self._converses:
                    await self._owe()

    async def _started(self, at: int) -> None:
        self._turn = self.app.new_id("item_")
        self._stop_idling()
        await self.emit("input_audio_buffer.speech_started", audio_start_ms=at, item_id=self._turn)
        if obj(self._detection).get("interrupt_response") and self._active is not None:
            self._active.cancel("turn_detected")

    async def _commit(self, _: Event) -> None:
        id = self._turn if self._buffer.speaking else self.app.new_id("item_")
        await self._committed(self._buffer.commit(), id)

    async def _clear(self, _: Event) -> None:
        self._buffer.clear()
        await self.emit("input_audio_buffer.cleared")

    async def _committed(self, data: bytes, id: str) -> None:
        """A turn becomes an item."""
        item = Item({"id": id, "object": "realtime.item", "type": "message", "status": "completed", "role": "user"})
        item.body["content"] = [{"type": "input_audio"}]
        item.sounds[0] = Sound(data, self._buffer.format)
        item.seconds = item.sounds[0].seconds
        await self.emit("input_audio_buffer.committed", previous_item_id=self.conversation.last, item_id=id)
        await self._joined(item)

    # the conversation

    async def _create_item(self, event: Event) -> None:
        item = conversation.made(event["item"], self.app.new_id, self._buffer.format)
        after = event.get("previous_item_id")
        self.conversation.check_new(item, after)
        await self._joined(item, after)

    async def _joined(self, item: Item, after: str | None = None) -> None:
        before = self.conversation.add(item, after)
        self._listen(item)
        await self.emit("conversation.item.added", previous_item_id=before, item=item.body)
        await self.emit("conversation.item.done", previous_item_id=before, item=item.body)

    async def _retrieve_item(self, event: Event) -> None:
        await self.emit("conversation.item.retrieved", item=self.conversation.find(event["item_id"]).whole())

    async def _delete_item(self, event: Event) -> None:
        self.conversation.remove(event["item_id"])
        await self.emit("conversation.item.deleted", item_id=event["item_id"])

    async def _truncate_item(self, event: Event) -> None:
        item, index, end = self.conversation.find(event["item_id"]), int(event["content_index"]), int(event["audio_end_ms"])
        content = arr(item.body.get("content"))
        if not 0 <= index < len(content) or content[index]["type"] != "output_audio":
            raise bad_value("content_index", f"there is no spoken answer at {index} of the item '{item.id}'.")
        if end < 0:
            raise bad_value("audio_end_ms", f"expected a value >= 0, but got {end}.")
        item.cut(index, end / 1000)
        await self.emit("conversation.item.truncated", item_id=item.id, content_index=index, audio_end_ms=end)

    def _listen(self, item: Item) -> None:
        """Begins to write down what is said in the item's sound."""
        for index, sound in item.sounds.items():
            item.heard[index] = self._spawn(self._hear(item, index, sound))

    async def _hear(self, item: Item, index: int, sound: Sound) -> str:
        """What is said; the caller is told where the session has it so."""
        wanted = self.config["audio"]["input"].get("transcription")
        logprobs = _LOGPROBS in arr(self.config.get("include"))
        place = {"item_id": item.id, "content_index": index}
        kind = "conversation.item.input_audio_transcription"
        heard = Transcript()
        try:
            async for joint, segment in hearing.heard(self.app, sound, hearing.settings(self.app, wanted or {}), heard):
                if wanted is not None:
                    more = {"logprobs": audio_formats.logprobs(segment.tokens)} if logprobs else {}
                    await self.emit(f"{kind}.delta", **place, delta=f"{joint}{segment.text}", **more)
        except Exception as error:  # told here, and raised for the answer that waits for it
            if wanted is not None:
                problem = shown(error)
                told = {"type": problem.type, "code": problem.code or "", "message": problem.message}
                await self.emit(f"{kind}.failed", **place, error=told)
            raise
        if wanted is not None:
            item.body["content"][index]["transcript"] = heard.text
            more = {"logprobs": audio_formats.logprobs(heard.tokens)} if logprobs else {}
            await self.emit(f"{kind}.completed", **place, transcript=heard.text, usage=self._heard(wanted, heard), **more)
        return heard.text

    def _heard(self, wanted: Mapping[str, Any], heard: Transcript) -> dict[str, Any]:
        """Counts a transcription; gives its usage."""
        model = wanted.get("model") or self.app.transcriber.models[0].id
        usage = audio_formats.by_duration(heard)
        self.count("audio_transcriptions", model, seconds=usage["seconds"])
        return audio_formats.by_tokens(heard, 0) if model.startswith("gpt-") else usage

    # answers

    async def _create_response(self, event: Event) -> None:
        given = {name: value for name, value in obj(event.get("response")).items() if value is not None}
        if not self._converses:
            raise not_offered("type", "A transcription session gives no answers.")
        defaults = {name: self.config[name] for name in ("tools", "output_modalities")}
        config.check(self.app, self.project, {**defaults, **given}, "response")
        self._ignore(given, "response")
        items = self._inputs(given["input"]) if "input" in given else None
        joins = given.get("conversation", "auto") != "none"
        if joins and self._active is not None:
            if not self._active.cancelled:
                raise Problem(
                    400,
                    f"Conversation already has an active response in progress: {self._active.id}. "
                    "Wait until the response is finished before creating a new one.",
                    code="conversation_already_has_active_response",
                )
            await self._active.ended.wait()
        self._answer(given, items, joins=joins)

    async def _cancel_response(self, event: Event) -> None:
        id = event.get("response_id")
        answer = self._answers.get(id) if id else self._active
        if answer is None or answer.cancelled:
            message = f"Cancellation failed: no active response found{f' with id {id!r}' if id else ''}."
            raise Problem(400, message, param="response_id" if id else None, code="response_cancel_not_active")
        answer.cancel("client_cancelled")

    async def _clear_output(self, _: Event) -> None:
        raise not_offered(
            "type", "Only WebRTC and SIP have an output audio buffer; cut the item instead: conversation.item.truncate."
        )

    def _inputs(self, given: list[Any]) -> list[Item]:
        """The items that an answer is to have in place of the conversation."""
        out: list[Item] = []
        for index, each in enumerate(given):
            param = f"response.input[{index}]"
            if is_object(each) and each.get("type") == "item_reference":
                if not isinstance(each.get("id"), str):
                    raise missing(f"{param}.id")
                out.append(self.conversation.find(each["id"]))
                continue
            config.checked(each, "RealtimeConversationItem", param)
            out.append(conversation.made(each, self.app.new_id, self._buffer.format, param))
        for item in out:
            if item.sounds and not item.heard and item.body.get("role") == "user":
                self._listen(item)
        return out

    async def _owe(self) -> None:
        """An answer to what was just said: now, or once the one under way has ended."""
        if self._active is None:
            self._answer({}, None, joins=True)
        else:
            self._owed = True

    def _answer(self, given: Mapping[str, Any], items: list[Item] | None, *, joins: bool) -> None:
        self._stop_idling()
        output = {**self.config["audio"]["output"], **obj(obj(given.get("audio")).get("output"))}
        output["voice"] = config.voice_id(output["voice"])
        wanted = {**self.config, **given, "audio": {"output": output}}
        answer = Answer(self, wanted, items=items, joins=joins)
        self._answers[answer.id] = answer
        if joins:
            self._active = answer
        self._spawn(answer.run())

    def left(self, answer: Answer) -> None:
        """An answer is complete, and about to be told so."""
        del self._answers[answer.id]
        self._spoke = self._spoke or answer.spoken_seconds > 0
        if self._active is answer:
            self._active = None

    async def answered(self) -> None:
        """An answer was told to be complete: what comes after it."""
        if self._active is not None:
            return
        if self._owed:
            self._owed = False
            await self._owe()
        elif (patience := obj(self._detection).get("idle_timeout_ms")) is not None and not self._buffer.speaking:
            self._stop_idling()
            self._idle = self._spawn(self._timeout(patience))

    def plays(self, seconds: float) -> None:
        """So much more sound was sent, which the caller plays after what came before."""
        self._silent_at = max(self._silent_at, self.app.clock()) + seconds

    async def _timeout(self, patience: int) -> None:
        """Nobody says anything: after a while the model is asked to go on."""
        begin = self._buffer.now_ms
        await self.app.sleep(max(0.0, self._silent_at - self.app.clock()) + patience / 1000)
        self._idle = None
        id, end = self.app.new_id("item_"), self._buffer.now_ms
        await self.emit("input_audio_buffer.timeout_triggered", audio_start_ms=begin, audio_end_ms=end, item_id=id)
        await self._committed(self._buffer.take(begin), id)
        await self._owe()

    def _stop_idling(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None


_Handler: TypeAlias = Callable[[Session, Event], Awaitable[None]]

_EVENTS: Mapping[str, tuple[str, _Handler]] = {
    "session.update": ("SessionUpdate", Session._update),
    "input_audio_buffer.append": ("InputAudioBufferAppend", Session._append),
    "input_audio_buffer.commit": ("InputAudioBufferCommit", Session._commit),
    "input_audio_buffer.clear": ("InputAudioBufferClear", Session._clear),
    "output_audio_buffer.clear": ("OutputAudioBufferClear", Session._clear_output),
    "conversation.item.create": ("ConversationItemCreate", Session._create_item),
    "conversation.item.retrieve": ("ConversationItemRetrieve", Session._retrieve_item),
    "conversation.item.delete": ("ConversationItemDelete", Session._delete_item),
    "conversation.item.truncate": ("ConversationItemTruncate", Session._truncate_item),
    "response.create": ("ResponseCreate", Session._create_response),
    "response.cancel": ("ResponseCancel", Session._cancel_response),
}


def _handler(event: Event) -> tuple[str, _Handler]:
    if "type" not in event:
        raise missing("type")
    found = _EVENTS.get(event["type"]) if isinstance(event["type"], str) else None
    if found is None:
        supported = ", ".join(repr(name) for name in _EVENTS)
        raise bad_value("type", f"{event['type']!r} is not one of {supported}.")
    return f"RealtimeClientEvent{found[0]}", found[1]
