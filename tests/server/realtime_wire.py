"""A websocket to an App without a socket, and what the published document says of every event that comes over it."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted, seeded_ids, ticking
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.speech_scripted import ScriptedSpeech, ScriptedTranscriber

from .published import _DOCUMENT, _validator

_PATIENCE = 20.0
RATE = 24_000


class Refused(Exception):
    """The handshake was answered with an error."""

    def __init__(self, status: int, body: Any, headers: dict[str, str]) -> None:
        super().__init__(status, body)
        self.status = status
        self.error = body["error"]
        self.headers = headers


class Sleeps:
    """A `sleep` that lasts until it is woken."""

    def __init__(self) -> None:
        self.waiting: list[tuple[float, asyncio.Future[None]]] = []

    async def __call__(self, seconds: float) -> None:
        entry = (seconds, asyncio.get_running_loop().create_future())
        self.waiting.append(entry)
        try:
            await entry[1]
        finally:
            self.waiting.remove(entry)

    @property
    def times(self) -> list[float]:
        return sorted(seconds for seconds, _ in self.waiting)

    def wake(self, seconds: float) -> None:
        [future] = [future for length, future in self.waiting if length == seconds]
        future.set_result(None)


class Wire:
    """One websocket, in an event loop of its own.

    `say` sends an event, `hear` gives those that come, up to and with one of a type; each is checked.

    Args:
        schema: of the events that come; None where the document has none that could be right.
    """

    def __init__(
        self,
        app: Any,
        url: str = "/v1/realtime?model=gpt-realtime",
        *,
        headers: dict[str, str] | None = None,
        subprotocols: tuple[str, ...] = (),
        schema: str | None = "RealtimeServerEvent",
    ) -> None:
        self.schema = schema
        self.app = app
        self.closed: int | None = None
        self.blocked = False
        self.subprotocol: str | None = None
        self._runner = asyncio.Runner()
        self._in: asyncio.Queue[Any] = asyncio.Queue()
        self._out: asyncio.Queue[Any] = asyncio.Queue()
        parts = urlsplit(url)
        self._scope = {
            "type": "websocket",
            "path": parts.path,
            "query_string": parts.query.encode(),
            "headers": [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()],
            "subprotocols": list(subprotocols),
            "extensions": {"websocket.http.response": {}},
        }

    def __enter__(self) -> Wire:
        try:
            self._runner.run(self._open())
        except BaseException:
            self._runner.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.hang_up()

    def hang_up(self) -> None:
        if self._runner is not None:
            self._runner.run(self._close())
            self._runner.close()
            self._runner = None  # type: ignore[assignment]  # once

    def say(self, type: str, **members: Any) -> None:
        self.send(json.dumps({"type": type, **members}))

    def send(self, data: str | bytes) -> None:
        kind = "text" if isinstance(data, str) else "bytes"
        self._in.put_nowait({"type": "websocket.receive", kind: data})

    def hear(self, until: str | Callable[[Any], bool]) -> list[Any]:
        found: list[Any] = []
        done = (lambda event: event["type"] == until) if isinstance(until, str) else until
        while not found or not done(found[-1]):
            message = self._next()
            if message["type"] == "websocket.close":
                self.closed = message["code"]
                raise AssertionError(f"closed with {self.closed} after {[event['type'] for event in found]}")
            event = json.loads(message["text"])
            if event["type"] == "error" and until != "error":
                raise AssertionError(event)
            if self.schema is not None:
                check(event, self.schema)
            found.append(event)
        return found

    def hear_error(self) -> Any:
        """The next error, whatever comes before it."""
        while (event := json.loads(self._next()["text"]))["type"] != "error":
            pass
        check(event)
        return event["error"]

    def one(self, type: str) -> Any:
        """The next event, which is of this type."""
        [event] = self.hear(type)
        return event

    def ends(self) -> int:
        """The code that the server closes with."""
        message = self._next()
        assert message["type"] == "websocket.close", message
        return int(message["code"])

    @property
    def waiting(self) -> int:
        """Messages that came and were not heard."""
        return self._out.qsize()

    def turn(self) -> None:
        """Lets the server do what it can without hearing anything."""

        async def settle() -> None:
            for _ in range(20):
                await asyncio.sleep(0)

        self._runner.run(settle())

    def run(self, work: Any) -> Any:
        return self._runner.run(work)

    def _next(self) -> Any:
        async def get() -> Any:
            async with asyncio.timeout(_PATIENCE):
                return await self._out.get()

        return self._runner.run(get())

    async def _open(self) -> None:
        self._in.put_nowait({"type": "websocket.connect"})
        self._task = asyncio.get_running_loop().create_task(self.app(self._scope, self._in.get, self._send))
        first = await asyncio.wait_for(self._out.get(), _PATIENCE)
        if first["type"] == "websocket.http.response.start":
            body = await self._out.get()
            await self._task
            headers = {name.decode(): value.decode() for name, value in first["headers"]}
            raise Refused(first["status"], json.loads(body["body"]), headers)
        assert first["type"] == "websocket.accept", first
        self.subprotocol = first["subprotocol"]

    async def _send(self, message: Any) -> None:
        while self.blocked:
            await asyncio.sleep(0.001)
        self._out.put_nowait(message)

    async def _close(self) -> None:
        self._in.put_nowait({"type": "websocket.disconnect", "code": 1000})
        await asyncio.wait_for(self._task, _PATIENCE)
        left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        assert not left, left


def check(event: Any, family: str = "RealtimeServerEvent") -> None:
    """Fails with every way in which an event is not what the document has for its type."""
    names = _schemas(family)
    assert event["type"] in names, f"{event['type']} is none of {sorted(names)}"
    wrong = [
        f"{error.instance_path} {error.message[:300]}"
        for error in _validator(_reference(names[event["type"]])).iter_errors(event)
    ]
    assert not wrong, (event, wrong)


@cache
def _schemas(family: str) -> dict[str, str]:
    schemas = _DOCUMENT["components"]["schemas"]
    found = {}
    for part in schemas[family]["anyOf"]:
        name = part["$ref"].rpartition("/")[2]
        [type_] = schemas[name]["properties"]["type"]["enum"]
        found[type_] = name
    return found


def types(events: list[Any]) -> list[str]:
    return [event["type"] for event in events]


def voice(seconds: float, *, rate: int = RATE, loud: float = 0.2) -> np.ndarray:
    """Something like speech: a hum that comes and goes some times a second."""
    times = np.arange(int(seconds * rate)) / rate
    hum = np.sin(2 * np.pi * 140 * times) + 0.5 * np.sin(2 * np.pi * 900 * times)
    return (loud * hum * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * times))).astype(np.float32)


def silence(seconds: float, *, rate: int = RATE) -> np.ndarray:
    return np.zeros(int(seconds * rate), np.float32)


def pcm(*sounds: np.ndarray) -> str:
    """As an event has it."""
    return base64.b64encode((np.concatenate(sounds) * 32767).astype("<i2").tobytes()).decode()


def _reference(name: str) -> str:
    return json.dumps({"$ref": f"#/components/schemas/{name}"})


TOOL = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
TEXT = {"type": "realtime", "output_modalities": ["text"]}


class Room:
    """An App, and wires to it that are hung up in the end."""

    def __init__(self) -> None:
        self.made: list[Any] = []

    def __enter__(self) -> Room:
        return self

    def __exit__(self, *_: object) -> None:
        for each in reversed(self.made):
            if isinstance(each, Wire):
                each.hang_up()
            else:
                each.close()

    def app(self, script: Any = None, *, heard: Any = ("hello there",), **settings: Any) -> App:
        engine = Scripted(script, **settings.pop("engine", {}))
        given = {
            "embedder": HashedWords(),
            "speaker": ScriptedSpeech(),
            "transcriber": ScriptedTranscriber(heard),
            "clock": ticking(),
            "new_id": seeded_ids(),
            "sleep": Sleeps(),
            **settings,
        }
        self.made.append(App(engine, **given))
        return self.made[-1]

    def wire(self, app: App, *args: Any, session: Any = None, **settings: Any) -> Wire:
        """Past the events that open a session; `session` is its first update."""
        wire = Wire(app, *args, **settings).__enter__()
        self.made.append(wire)
        if wire.schema == "RealtimeServerEvent":
            assert wire.one("session.created")["session"]["id"].startswith("sess_")
        if session is not None:
            wire.say("session.update", session=session)
            wire.hear("session.updated")
        return wire


def user(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


def ask(wire: Wire, text: str = "Hello there") -> list[Any]:
    """A turn in writing, from the request for an answer to its end."""
    wire.say("conversation.item.create", item=user(text))
    wire.hear("conversation.item.done")
    wire.say("response.create")
    return wire.hear("response.done")


def error(wire: Wire, **event: Any) -> Any:
    """The error that an event is answered with."""
    wire.say(**event)
    return wire.one("error")["error"]
