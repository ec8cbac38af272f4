"""The compositor of clip-art: what it makes of prompts, and the pictures themselves."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import orjson
import pytest

import entrechat
from entrechat.local import weights
from entrechat.local.engine.compositor import Compositor
from entrechat.local.engine.minilm import MiniLM
from entrechat.local.engine.protocols import Drawing
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.pictures.catalogue import Catalogue, Thing
from entrechat.local.pictures.words import COLOURS, singular

from .caller import pulled
from .media import absent

Image = pytest.importorskip("PIL.Image", reason="pictures need Pillow")
pytest.importorskip("resvg_py", reason="clip-art needs resvg")

RED, BLUE = COLOURS["red"], COLOURS["blue"]


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """A catalogue of a few icons: squares."""
    names = (
        "cat dog red-apple hot-dog sun full-moon automobile deciduous-tree christmas-tree smiling-cat house cat-dark ok-button"
    ).split()
    body = '<path fill="#ffb02e" d="M2 2h28v28h-28z"/>'
    path = tmp_path / "icons.json"
    path.write_bytes(orjson.dumps({"icons": {name: {"body": body} for name in names}}))
    return path


@pytest.fixture
def catalogue(few: Path) -> Catalogue:
    """By words alone: to the scripted embedder everything is near."""
    return Catalogue(few, absent)


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("a cat", [Thing("cat")]),
        ("A RED CAT and two blue dogs!", [Thing("cat", RED), Thing("dog", BLUE, 2)]),
        ("cats", [Thing("cat", None, 3)]),
        ("a pair of cats", [Thing("cat", None, 2)]),
        ("a view of 4 cats", [Thing("cat", None, 4)]),
        ("a hot dog", [Thing("hot-dog")]),
        ("a hot cat", [Thing("cat")]),
        ("a dozen apples", [Thing("red-apple", None, 12)]),
        ("a dozen apples and a cat", [Thing("red-apple", None, 12)]),
        ("a smiling cat", [Thing("smiling-cat")]),
        ("a car", [Thing("automobile")]),
        ("two trees", [Thing("deciduous-tree", None, 2)]),
        ("a cat on the left and a dog on the right", [Thing("cat", None, 1, "left"), Thing("dog", None, 1, "right")]),
        ("a house, moon above", [Thing("house"), Thing("full-moon", None, 1, "top")]),
        ("a photorealistic painting, high quality", []),
        ("", []),
        ("ok button, dark cat", [Thing("cat")]),
    ],
)
def test_things(catalogue: Catalogue, prompt: str, things: list[Thing]) -> None:
    assert catalogue.scene(prompt).things == things


@pytest.mark.parametrize(
    ("prompt", "sky", "ground"),
    [
        ("a cat", None, None),
        ("a cat at night on the beach", "night", "beach"),
        ("a cat in a snowy forest at sunset", "sunset", "snow"),
        ("an astronaut cat", "space", None),
        ("a boat", None, "sea"),
        ("a cat in the kitchen", "indoors", "floor"),
        ("a rainy street", "storm", "city"),
    ],
)
def test_scenery(catalogue: Catalogue, prompt: str, sky: str | None, ground: str | None) -> None:
    scene = catalogue.scene(prompt)
    assert (scene.sky, scene.ground) == (sky, ground)


def test_words_without_an_embedder_that_can_be_had(few: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert Catalogue(few, absent).scene("a tabby, a cat").things == [Thing("cat")]
    assert "no model here" in caplog.text


def test_vectors_are_kept(few: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    embedder = HashedWords()
    Catalogue(few, lambda: embedder).scene("a tabby")
    assert len(embedder.requests) == 2
    (kept,) = few.parent.glob("*.npy")
    Catalogue(few, lambda: embedder).scene("a tabby")
    assert len(embedder.requests) == 3, "only the word was embedded"
    kept.write_bytes(b"broken")
    Catalogue(few, lambda: embedder).scene("a tabby")
    assert np.load(kept).shape == (11, 384)
    assert not list(few.parent.glob("*.tmp"))


def test_singular() -> None:
    words = {
        "cats": "cat",
        "cherries": "cherry",
        "boxes": "box",
        "glasses": "glass",
        "octopus": "octopus",
        "bus": "bus",
        "grass": "grass",
    }
    assert {word: singular(word) for word in words} == words


@pytest.fixture
def draw(few: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Draws with the few icons: the last picture, as an array."""
    monkeypatch.setattr("entrechat.local.engine.compositor.fetched", lambda _: few)
    compositor = Compositor(absent)

    def drawn(prompt: str, width: int = 128, height: int = 96, **more: Any) -> Any:
        *_, last = compositor.draw(Drawing(prompt, width, height, **more))
        return last

    return drawn


def has(picture: Any, colour: tuple[int, int, int], near: int = 40) -> float:
    """The share of the picture that is about of that colour."""
    return float((np.abs(picture[..., :3].astype(int) - colour).max(axis=-1) < near).mean())


def test_the_same_twice_and_another_seed(draw: Callable[..., Any]) -> None:
    first = draw("a cat at night")
    assert first.shape == (96, 128, 4) and (first[..., 3] == 255).all()
    assert (first == draw("a cat at night")).all()
    assert (first != draw("a cat at night", seed=1)).any()
    assert (first != draw("a cat at dawn")).any()


def test_colours_and_counts_show(draw: Callable[..., Any]) -> None:
    assert has(draw("a blue cat"), BLUE) > 0.05 > has(draw("a cat"), BLUE)
    assert has(draw("a cat"), (255, 176, 46)) > 0.05
    assert has(draw("a cat at night"), (20, 25, 60)) > 0.3


@pytest.mark.parametrize("quality", ["low", "medium", "high"])
@pytest.mark.parametrize("size", [(16, 16), (200, 40), (40, 200), (257, 131)])
def test_any_size(draw: Callable[..., Any], quality: str, size: tuple[int, int]) -> None:
    for prompt in (
        "twelve cats in a forest in the mountains at sunset",
        "rainy city",
        "a cat underwater",
        "snowing on the beach",
    ):
        assert draw(prompt, *size, quality=quality, style="vivid").shape == (size[1], size[0], 4)


def test_transparent(draw: Callable[..., Any]) -> None:
    alpha = draw("a cat on the beach", transparent=True)[..., 3]
    assert 0.4 < (alpha == 0).mean() < 0.95
    assert (alpha == 255).any()


def test_styles(draw: Callable[..., Any]) -> None:
    def colourfulness(style: str | None) -> float:
        picture = draw("a cat", style=style)[..., :3].astype(int)
        return float((picture.max(axis=-1) - picture.min(axis=-1)).mean())

    assert colourfulness("natural") < colourfulness(None) < colourfulness("vivid")


@pytest.mark.parametrize("partials", [0, 1, 2, 3])
@pytest.mark.parametrize("prompt", ["two cats and a dog", "the sea"])
def test_unfinished_pictures(few: Path, monkeypatch: pytest.MonkeyPatch, partials: int, prompt: str) -> None:
    monkeypatch.setattr("entrechat.local.engine.compositor.fetched", lambda _: few)
    pictures = list(Compositor(absent).draw(Drawing(prompt, 64, 64), partials))
    assert len(pictures) == 1 + min(partials, 4 if "cats" in prompt else 1)
    assert all((one != pictures[-1]).any() for one in pictures[:-1])


def gradient(width: int = 90, height: int = 60) -> Any:
    rows = np.linspace(0, 255, width, dtype=np.uint8)
    picture = np.zeros((height, width, 4), np.uint8)
    picture[..., 0], picture[..., 1], picture[..., 3] = rows, 60, 255
    return picture


def test_an_edit_without_a_mask_keeps_most_of_it(draw: Callable[..., Any]) -> None:
    picture = gradient()
    edited = draw("add a blue cat", 90, 60, images=[picture])
    assert 0.02 < (edited != picture).any(axis=-1).mean() < 0.5
    assert has(edited, BLUE) > 0.02
    dark = draw("make it night", 90, 60, images=[picture])
    assert dark[..., 0].mean() < picture[..., 0].mean() * 0.6
    both = draw("put them together", 90, 60, images=[picture, np.full((20, 20, 4), (0, 200, 0, 255), np.uint8)])
    assert has(both, (0, 200, 0)) > 0.02


def test_what_is_removed_is_filled_from_around(draw: Callable[..., Any]) -> None:
    picture = gradient()
    mask = np.zeros((60, 90), bool)
    mask[20:40, 30:50] = True
    spoiled = picture.copy()
    spoiled[mask] = (0, 255, 255, 255)
    edited = draw("remove the cat", 90, 60, images=[spoiled], mask=mask)
    assert np.abs(edited.astype(int) - picture)[mask].max() < 90, "near to what was there before"
    assert has(edited, (0, 255, 255)) == 0
    filled = draw("a blue cat", 90, 60, images=[picture], mask=mask)
    assert has(filled[mask][None], BLUE) > 0.4
    everything = draw("a blue cat", 90, 60, images=[picture], mask=np.ones((60, 90), bool))
    assert everything.shape == picture.shape


def test_variations_are_alike_and_not_the_same(draw: Callable[..., Any]) -> None:
    picture = gradient()
    one, other = (draw("", 90, 60, images=[picture], seed=seed) for seed in (0, 1))
    assert (one == draw("", 90, 60, images=[picture])).all()
    assert (one != other).any() and (one != picture).any()
    assert abs(float(one[..., :3].mean()) - float(picture[..., :3].mean())) < 40
    see_through = picture.copy()
    see_through[:, :30, 3] = 0
    assert (draw("", 90, 60, images=[see_through])[..., 3] == 0).any()


@pytest.fixture(scope="module")
def real(minilm: MiniLM) -> Compositor:
    pulled(weights.CLIPART)
    return Compositor(lambda: minilm)


@pytest.mark.model
@pytest.mark.parametrize(
    ("prompt", "icons", "sky"),
    [
        ("a red fox in the snow at night", {"fox"}, "night"),
        ("three cats riding a bicycle on the beach at sunset", {"cat", "bicycle"}, "sunset"),
        ("two astronauts and a robot in space, watercolor", {"astronaut", "robot"}, "space"),
        ("a dragon flying over a castle in the mountains", {"dragon", "castle"}, None),
        ("a samurai in a forest", {"ninja"}, None),
    ],
)
def test_the_real_clip_art(real: Compositor, prompt: str, icons: set[str], sky: str | None) -> None:
    scene = real._catalogue().scene(prompt)
    assert {thing.icon for thing in scene.things} == icons
    assert scene.sky == sky
    *_, picture = real.draw(Drawing(prompt, 1024, 768))
    assert picture.shape == (768, 1024, 4)
    assert len(np.unique(picture.reshape(-1, 4), axis=0)) > 500


@pytest.mark.model
def test_real_pictures_through_the_client(real: Compositor) -> None:
    with entrechat.OpenAI.local(engine=Scripted(), images=real, embedder=HashedWords()) as client:
        made = client.images.generate(model="gpt-image-1", prompt="a red fox in the snow at night", size="1536x1024")
        image = base64.b64decode(made.data[0].b64_json)
        pixels = np.array(Image.open(io.BytesIO(image)).convert("RGB"))
        assert pixels.shape == (1024, 1536, 3)
        assert has(pixels, RED, 60) > 0.02
        mask = Image.new("RGBA", (1536, 1024), (0, 0, 0, 255))
        mask.paste((0, 0, 0, 0), (100, 100, 500, 500))
        out = io.BytesIO()
        mask.save(out, "PNG")
        edited = client.images.edit(model="gpt-image-1", image=image, mask=out.getvalue(), prompt="a yellow crescent moon")
        after = np.array(Image.open(io.BytesIO(base64.b64decode(edited.data[0].b64_json))).convert("RGB"))
        inside = np.zeros((1024, 1536), bool)
        inside[100:500, 100:500] = True
        assert (after[~inside] == pixels[~inside]).all()
        assert has(after[100:500, 100:500], COLOURS["yellow"], 70) > 0.1
        assert has(after[100:500, 100:500], COLOURS["yellow"], 70) > 10 * has(pixels[100:500, 100:500], COLOURS["yellow"], 70)
