"""Engines of every kind by name: ours, those of other packages, and those of `entrechat serve`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.engine import registry
from entrechat.local.engine.images_scripted import FlatColours, colour
from entrechat.local.engine.registry import GROUPS, Kind
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords

CODE = """
from entrechat.local.engine.images_scripted import FlatColours
from entrechat.local.engine.videos_scripted import FlatFilms

def diffusion():
    return FlatColours(model="tiny-diffusion")

def films():
    return FlatFilms(model="tiny-films")

broken = 5
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An installed package with engines; its module's name."""
    (tmp_path / "made_up_engines.py").write_text(CODE)
    about = tmp_path / "made_up_engines-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: made-up-engines\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(
        "[entrechat.engines.images]\ndiffusion = made_up_engines:diffusion\nlost = made_up_engines:nothing\n"
        "[entrechat.engines.videos]\ntiny = made_up_engines:films\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "made_up_engines", raising=False)
    return "made_up_engines"


@pytest.mark.parametrize("kind", GROUPS)
def test_every_kind_has_a_scripted_one(kind: Kind) -> None:
    assert "scripted" in registry.names(kind)
    assert registry.load("scripted", kind).models[0].id
    for name in registry.names(kind):
        assert registry.load(name, kind).models, "making one loads nothing"


def test_a_package_offers_one(package: str) -> None:
    pytest.importorskip("PIL", reason="no pictures without the extra local-media")
    assert registry.names("images") == ["scripted", "diffusion", "lost"]
    engine = registry.load("diffusion", "images")
    with entrechat.OpenAI.local(engine=Scripted(), embedder=HashedWords(), images=engine) as client:
        assert "tiny-diffusion" in [model.id for model in client.models.list()]
        assert client.images.generate(model="tiny-diffusion", prompt="a cat", size="256x256").data
    assert isinstance(engine, FlatColours) and engine.requests[0].prompt == "a cat" and colour("a cat")
    assert registry.load(f"{package}:films", "videos").models[0].id == "tiny-films"


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("difusion", "images", "there is no images engine 'difusion'; did you mean 'diffusion'"),
        ("diffusion", "videos", "there is no videos engine 'diffusion'; installed are scripted, tiny"),
        ("lost", "images", "the images engine 'lost' cannot be loaded"),
        ("no_such_module:x", "speech", "the speech engine 'no_such_module:x' cannot be loaded"),
        ("lamacpp", "chat", "there is no engine 'lamacpp'; did you mean 'llamacpp'"),
    ],
)
def test_what_is_not_there(package: str, name: str, kind: Kind, message: str) -> None:
    with pytest.raises(LookupError, match=message):
        registry.load(name, kind)


def test_serve_takes_them(package: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from entrechat.cli import main
    from entrechat.local import serving

    served: list[Any] = []
    monkeypatch.setattr(serving, "serve", lambda app, **_: served.append(app))
    options = ["--engine", "scripted", "--memory", "--embedding-engine", "scripted", "--moderation-engine", "scripted"]
    options += ["--image-engine", "diffusion", "--video-engine", f"{package}:films", "--speech-engine", "scripted"]
    options += ["--transcription-engine", "scripted", "--image-moderation-engine", "scripted"]
    assert main(["serve", *options]) == 0
    (app,) = served
    engines = (app.embedder, app.moderator, app.image_moderator, app.images, app.videos, app.speaker, app.transcriber)
    assert [engine.models[0].id for engine in engines[3:5]] == ["tiny-diffusion", "tiny-films"]
    assert all("scripted" in engine.models[0].id for engine in (*engines[:3], *engines[5:]))
    app.close()
    assert main(["serve", "--engine", "scripted", "--image-engine", "dal-e"]) == 2
    assert "there is no images engine 'dal-e'; installed are scripted, diffusion, lost" in capsys.readouterr().err
