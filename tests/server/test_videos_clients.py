"""Videos by both clients, and the films of clip-art themselves."""

from __future__ import annotations

import asyncio
import io
import itertools
from pathlib import Path
from typing import Any

import numpy as np
import orjson
import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.protocols import Filming
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.videos_scripted import FlatFilms
from entrechat.local.pictures.catalogue import Catalogue, Thing
from entrechat.local.problems import Problem

from .caller import pulled
from .media import absent, frames, near, picture

av = pytest.importorskip("av", reason="videos need PyAV")
resvg = pytest.importorskip("resvg_py", reason="clip-art needs resvg")

pytestmark = pytest.mark.filterwarnings("ignore:.*(Videos API|Sora API):DeprecationWarning")  # all of it is deprecated


def test_our_client(colour: str) -> None:
    engines: dict[str, Any] = {"engine": Scripted(), "embedder": HashedWords(), "videos": FlatFilms(), "pace": "at_once"}
    if colour == "sync":
        with entrechat.OpenAI.local(**engines) as client:
            video = client.videos.create(prompt="a cat", size="1280x720", input_reference=("a.png", picture(1280, 720)))
            video = client.videos.retrieve(video.id)
            content = client.videos.download_content(video.id).read()
            remixed = client.videos.remix(video.id, prompt="at night")
            edited = client.videos.edit(video={"id": video.id}, prompt="a dog")
            longer = client.videos.extend(video=("a.mp4", content), prompt="a dog", seconds="4")
            for each in (remixed, edited, longer):
                assert client.videos.retrieve(each.id).status == "completed"
            assert len(list(client.videos.list(limit=2))) == 4
            assert client.videos.delete(remixed.id).deleted
            with pytest.raises(entrechat.NotFoundError):
                client.videos.retrieve(remixed.id)
    else:

        async def go() -> Any:
            async with entrechat.AsyncOpenAI.local(**engines) as client:
                first = ("a.png", picture(1280, 720))
                video = await client.videos.create(prompt="a cat", size="1280x720", input_reference=first)
                video = await client.videos.retrieve(video.id)
                content = (await client.videos.download_content(video.id)).read()
                remixed = await client.videos.remix(video.id, prompt="at night")
                edited = await client.videos.edit(video={"id": video.id}, prompt="a dog")
                longer = await client.videos.extend(video=("a.mp4", content), prompt="a dog", seconds="4")
                for each in (remixed, edited, longer):
                    assert (await client.videos.retrieve(each.id)).status == "completed"
                assert len([each async for each in client.videos.list(limit=2)]) == 4
                assert (await client.videos.delete(remixed.id)).deleted
                with pytest.raises(entrechat.NotFoundError):
                    await client.videos.retrieve(remixed.id)
                return video, content

        video, content = asyncio.run(go())
    assert (video.status, video.progress, video.seconds) == ("completed", 100, "4")
    assert near(frames(content)[0], (10, 200, 30))


def test_our_client_polls() -> None:
    with entrechat.OpenAI.local(engine=Scripted(), embedder=HashedWords(), videos=FlatFilms()) as client:
        video = client.videos.create_and_poll(prompt="a cat", poll_interval_ms=20)
        assert video.status == "completed"


def test_the_official_client(colour: str) -> None:
    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    app = App(Scripted(), embedder=HashedWords(), videos=FlatFilms())
    with Served(app) as url:
        if colour == "sync":
            with openai.OpenAI(base_url=url, api_key="x", max_retries=0) as theirs:
                first = ("a.png", picture())
                video = theirs.videos.create_and_poll(prompt="a cat", input_reference=first, poll_interval_ms=20)
                content = theirs.videos.download_content(video.id).read()
                sheet = theirs.videos.download_content(video.id, variant="spritesheet")
                remixed = theirs.videos.remix(video.id, prompt="at night")
                longer = theirs.videos.extend(video=("a.mp4", content), prompt="a dog", seconds="4")
                assert longer.seconds == "8" and remixed.remixed_from_video_id == video.id
                assert len(list(theirs.videos.list())) == 3
                with pytest.raises(openai.BadRequestError, match="seconds"):
                    theirs.videos.create(prompt="x", seconds="5")
                with pytest.raises(openai.APIStatusError, match="does not implement"):
                    theirs.videos.create_character(name="Tom", video=("a.mp4", content))
                for each in (remixed, longer, video):
                    assert theirs.videos.delete(each.id).deleted
        else:

            async def go() -> Any:
                async with openai.AsyncOpenAI(base_url=url, api_key="x", max_retries=0) as theirs:
                    first = ("a.png", picture())
                    video = await theirs.videos.create_and_poll(prompt="a cat", input_reference=first, poll_interval_ms=20)
                    content = (await theirs.videos.download_content(video.id)).read()
                    edited = await theirs.videos.edit(video=("a.mp4", content), prompt="a dog")
                    assert edited.seconds == "4"
                    assert (await theirs.videos.delete(edited.id)).deleted
                    return video, content, await theirs.videos.download_content(video.id, variant="spritesheet")

            video, content, sheet = asyncio.run(go())
    assert video.status == "completed" and near(frames(content)[0], (10, 200, 30))
    assert sheet.response.headers["content-type"] == "image/jpeg"
    app.close()


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """Icons that are squares of one colour."""
    body = '<path fill="#ff0000" d="M2 2h28v28h-28z"/>'
    path = tmp_path / "icons.json"
    path.write_bytes(orjson.dumps({"icons": {name: {"body": body} for name in ("cat", "dog", "balloon")}}))
    return Catalogue(path, absent)


def filmed(catalogue: Catalogue, prompt: str, **wanted: Any) -> list[Any]:
    from entrechat.local.videos.animating import animated

    made = animated(catalogue, Filming(prompt, 180, 320, 2, **wanted), 8)
    return [frame.copy() for frame in made]


def reds(frame: Any) -> int:
    """How many pixels the icons have."""
    return int(((frame[..., 0] > 240) & (frame[..., 1] < 20)).sum())


def test_things_move(catalogue: Catalogue) -> None:
    shown = filmed(catalogue, "a balloon and a cat on the beach")
    assert len(shown) == 16 and all(frame.shape == (320, 180, 3) for frame in shown)
    assert all(reds(frame) > 1000 for frame in shown)
    assert all((one != other).any() for one, other in itertools.pairwise(shown)), "no two frames are alike"
    same = filmed(catalogue, "a balloon and a cat on the beach")
    assert all((one == other).all() for one, other in zip(shown, same, strict=True)), "the same prompt, the same frames"


@pytest.mark.parametrize(
    "prompt", ["a storm", "snowing", "a fish underwater", "a rocket in space", "xyzzy", "🎬", "remove the cat"]
)
def test_any_prompt_makes_a_film(catalogue: Catalogue, prompt: str) -> None:
    shown = filmed(catalogue, prompt)
    assert len(shown) == 16 and (shown[0] != shown[-1]).any()


def test_a_film_begins_with_its_picture(catalogue: Catalogue) -> None:
    first = np.random.default_rng(1).integers(0, 200, (320, 180, 3), np.uint8)
    shown = filmed(catalogue, "a cat in the snow while it is snowing", first=first)
    assert (shown[0] == first).all()
    assert not reds(shown[1]) and reds(shown[-1]) > 1000, "the cat comes in"


def test_a_remix_keeps_the_scenery(catalogue: Catalogue) -> None:
    from entrechat.local.videos.animating import scene_of

    with_cat, without = filmed(catalogue, "a cat at night"), filmed(catalogue, "remove the cat", earlier=("a cat at night",))
    assert reds(with_cat[8]) > 1000 and not reds(without[8])
    assert (with_cat[0][:60] == without[0][:60]).all(), "the same stars"
    more = scene_of(catalogue, ["a cat at night", "two dogs on the beach"])
    assert (more.things, more.sky, more.ground) == ([Thing("cat"), Thing("dog", None, 2)], "night", "beach")
    many = filmed(catalogue, "a dozen dogs", earlier=("a dozen cats", "a dozen balloons"))
    assert len(many) == 16, "no more than fit"


def test_an_edit_keeps_the_frames(catalogue: Catalogue) -> None:
    given = [np.full((320, 180, 3), 10 * number, np.uint8) for number in range(12)]
    shown = filmed(catalogue, "a cat", edited=iter(given))
    assert len(shown) == 12, "as many as there were"
    assert all((frame[:40] == before[:40]).all() for frame, before in zip(shown, given, strict=True)), "where nothing was added"
    assert reds(shown[-1]) > 1000
    night = filmed(catalogue, "at night", edited=iter(given))
    assert night[-1].mean() < given[-1].mean() / 1.5


def test_an_app_uses_clip_art_by_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))
    monkeypatch.setenv("ENTRECHAT_OFFLINE", "1")
    with entrechat.OpenAI.local(engine=Scripted(), embedder=HashedWords(), pace="at_once") as client:
        assert "clipart-animator" in [model.id for model in client.models.list()]
        id = client.videos.create(prompt="a cat").id
        video = client.videos.retrieve(id)
        assert video.status == "failed" and video.error is not None and video.error.code == "model_file_missing"
        assert "entrechat local pull fluent-emoji-flat" in video.error.message


@pytest.mark.model
def test_real_clip_art(monkeypatch: pytest.MonkeyPatch) -> None:
    pulled("fluent-emoji-flat")
    from entrechat.local.engine.animator import Animator

    def no_embedder() -> Any:
        raise Problem(503, "by words alone")

    engine = Animator(no_embedder)
    with entrechat.OpenAI.local(engine=Scripted(), embedder=HashedWords(), videos=engine, pace="at_once") as client:
        id = client.videos.create(prompt="two cats and a balloon on the beach at sunset", size="1280x720").id
        assert client.videos.retrieve(id).status == "completed"
        content = client.videos.download_content(id).read()
    with av.open(io.BytesIO(content)) as container:
        stream = container.streams.video[0]
        assert (stream.frames, stream.codec_context.name, container.duration) == (96, "h264", 4_000_000)
    shown = frames(content)
    assert np.abs(shown[0].astype(int) - shown[-1]).mean() > 3, "something moved"
