"""llama.cpp in this process, through xllamacpp: models that are loaded, and their threads.

A model is loaded once a process, on first use, and shared by every engine of the same settings.

xllamacpp always opens an HTTP port on the loopback interface. It asks for a key that is made at random and that this process
alone knows; only fine-tuning uses it (`llamacpp_lessons`).
"""

from __future__ import annotations

import atexit
import os
import secrets
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from .. import problems, weights
from .slots import Slots

_PIECE = 64
"""Tokens of a prompt that are computed at once, which takes about half a second on one slow core and no more time in all
than larger pieces. Between two of them other answers go on, and an answer that is not wanted any more ends."""


class Key(NamedTuple):
    """What makes two engines share a model."""

    pid: int  # threads do not survive a fork: a child loads its own
    path: str
    name: str
    context: int
    slots: int
    threads: int
    embeds: bool = False
    adapter: str = ""


def fetched(model: str) -> Path:
    """The file of one of our models, fetched if it is not here. Raises Problem: 503 where it cannot be had."""
    try:
        return weights.ensure(model)
    except weights.WeightsError as error:
        raise problems.Problem(503, str(error), code="model_file_missing", retry=False) from error


class Runtime:
    """A loaded model and its threads."""

    def __init__(self, key: Key) -> None:
        self.key = key
        self.users = 0
        self.secret = secrets.token_hex(16)
        """What llama.cpp's port asks for."""
        self.slots = Slots(key.slots, "entrechat-llm")
        self._lock = threading.Lock()
        self._server: Any = None
        self._ends = threading.Condition()
        self._calls = 0
        self._closed = False

    @contextmanager
    def call(self) -> Generator[Any, None, None]:
        """The model for a short call on the caller's own thread, for which `close` waits."""
        with self._ends:
            if self._closed:
                raise RuntimeError("the engine is closed")
            self._calls += 1
        try:
            yield self.server()
        finally:
            with self._ends:
                self._calls -= 1
                self._ends.notify_all()

    def server(self) -> Any:
        """The model, loaded on the first call; on a thread of `slots`, so nothing else waits."""
        with self._lock:
            if self._server is None:
                self._server = _load(self.key, self.secret)
            return self._server

    def close(self) -> None:
        with self._ends:
            self._closed = True
            idle = self._ends.wait_for(lambda: not self._calls, timeout=5)
        if self.slots.close() and idle and not _forked:
            self._server = None  # its destructor stops llama.cpp's own threads
        else:
            _keep_for_ever(self)


def _load(key: Key, secret: str) -> Any:
    try:
        from importlib import import_module

        api: Any = import_module("xllamacpp")  # not `import`: it ships no types
    except ImportError as error:
        raise problems.Problem(
            503, "The local model needs xllamacpp: pip install 'entrechat[local]'", code="extra_missing", retry=False
        ) from error
    if not os.path.isfile(key.path):
        raise problems.Problem(503, f"There is no model file at {key.path}.", code="model_file_missing", retry=False)
    params = api.CommonParams()
    params.model.path = key.path
    params.model_alias = {key.name}  # else the path shows in answers
    params.n_parallel = key.slots
    params.n_ctx = key.context * key.slots  # llama.cpp divides it among the slots
    for cpu in (params.cpuparams, params.cpuparams_batch):
        cpu.n_threads = key.threads
    params.embedding = key.embeds
    # a text to embed is computed in one piece
    params.n_batch = params.n_ubatch = key.context if key.embeds else max(_PIECE, key.slots)
    params.verbosity = -1
    params.warmup = False
    params.ui = False
    params.cache_ram_mib = 0  # 8 GiB by default
    params.api_keys = [secret]
    if key.adapter:
        if not os.path.isfile(key.adapter):
            raise problems.Problem(503, f"There is no adapter file at {key.adapter}.", code="model_file_missing", retry=False)
        params.lora_adapters = [api.CommonAdapterLoraInfo(key.adapter, 1.0)]
    try:
        return api.Server(params)
    except Exception as error:
        raise problems.Problem(
            503, f"llama.cpp cannot load {key.path}: {error}", code="model_not_loadable", retry=False
        ) from error


_runtimes: dict[Key, Runtime] = {}
_guard = threading.Lock()


def acquire(key: Key) -> Runtime:
    """The runtime of these settings; give it back with `release`."""
    with _guard:
        if not _runtimes:
            atexit.register(_close_all)
        runtime = _runtimes.get(key)
        if runtime is None:
            runtime = _runtimes[key] = Runtime(key)
        runtime.users += 1
        return runtime


def release(runtime: Runtime) -> None:
    with _guard:
        runtime.users -= 1
        if runtime.users > 0:
            return
        _runtimes.pop(runtime.key, None)
    runtime.close()


def _close_all() -> None:
    with _guard:
        mine = [runtime for key, runtime in _runtimes.items() if key.pid == os.getpid()]
        for runtime in mine:
            del _runtimes[runtime.key]
    for runtime in mine:
        runtime.close()


def _keep_for_ever(runtime: Runtime) -> None:
    """Its destructor must not run: it would wait for threads that are busy, or not there."""
    import ctypes

    ctypes.pythonapi.Py_IncRef(ctypes.py_object(runtime))


def _leave_at_once() -> None:
    """End a forked child without C++'s destructors: llama.cpp's wait for threads that only the parent has.

    glibc calls what was given to `on_exit` with the exit status, after the interpreter has ended and before them.
    """
    import ctypes

    libc = ctypes.CDLL(None)
    if hasattr(libc, "on_exit"):
        libc.on_exit(libc._exit, None)


_forked = False


def _after_fork() -> None:
    """In a child: the parent's model is not usable here, and what llama.cpp shares in a process lacks its threads."""
    global _guard, _forked
    _guard = threading.Lock()
    if _runtimes:
        _forked = True
        for runtime in _runtimes.values():
            _keep_for_ever(runtime)
        _runtimes.clear()
        _leave_at_once()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
