"""The local server inside the caller's process: what `OpenAI.local()` and `AsyncOpenAI.local()` are made of."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._io.adapters.asgi import AsyncASGITransport, SyncASGITransport
    from .app import App
    from .engine.protocols import ChatEngine

BASE_URL = "http://local/v1"
"""The base URL of a client whose transport is one of these."""

_NEEDED = ("starlette", "xllamacpp")
_MISSING = "The local server needs {}, which {} not installed: pip install 'entrechat[local]'"


def create_app(
    *,
    engine: ChatEngine | None = None,
    model_path: str | os.PathLike[str] | None = None,
    defaults: bool = True,
    context: int = 4096,
    slots: int | None = None,
    threads: int | None = None,
    api_key: str | None = None,
    clock: Callable[[], float] | None = None,
    new_id: Callable[[str], str] | None = None,
) -> App:
    """The local server as an ASGI application.

    Args:
        engine: what answers; by default llama.cpp with the arguments below.
        model_path: a GGUF file; by default SmolLM2-135M-Instruct, which is fetched now if it is not here yet.
        defaults: the help that small models need (see `LlamaCpp`); False leaves every request as it is.
        context: tokens of prompt and answer that one request may have.
        slots: how many requests are answered at once.
        threads: that the model computes with.
        api_key: when given, requests must carry it.
        clock: Unix time; for tests.
        new_id: makes an id from its prefix; for tests.

    Raises ImportError where the extra is not installed, `weights.WeightsError` where the model cannot be had.
    """
    _require(("starlette",) if engine is not None else _NEEDED)
    from .app import App

    if engine is None:
        from .engine.llamacpp import LlamaCpp

        engine = LlamaCpp(model_path, context=context, slots=slots, threads=threads, defaults=defaults)
        if model_path is None:
            from . import weights

            weights.ensure()
        elif not os.path.isfile(model_path):
            raise FileNotFoundError(f"There is no model file at {os.fspath(model_path)}.")
    given: dict[str, Any] = {"clock": clock, "new_id": new_id}
    return App(engine, api_key=api_key, **{name: value for name, value in given.items() if value is not None})


def sync_transport(app: App) -> SyncASGITransport:
    """For a blocking client. Closing it does not close the engine: `app.engine.close()` does."""
    from .._io.adapters.asgi import SyncASGITransport

    return SyncASGITransport(app, lifespan=False)


def async_transport(app: App) -> AsyncASGITransport:
    """For an asyncio client, which may be used in several event loops, one after the other or at once."""
    from .._io.adapters.asgi import AsyncASGITransport

    return AsyncASGITransport(app, lifespan=False)


def _require(modules: tuple[str, ...]) -> None:
    absent = [module for module in modules if importlib.util.find_spec(module) is None]
    if absent:
        raise ImportError(_MISSING.format(" and ".join(absent), "is" if len(absent) == 1 else "are"), name=absent[0])
