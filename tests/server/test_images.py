"""Pictures: generations, edits and variations, with an engine of flat colours."""

from __future__ import annotations

import asyncio
import base64
import io
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.images_scripted import FlatColours, colour
from entrechat.local.engine.moderation_scripted import ScriptedModerator
from entrechat.local.engine.protocols import Drawing
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.problems import Problem

from .caller import Answer, Caller, ask
from .conftest import MakeCaller

Image = pytest.importorskip("PIL.Image", reason="pictures need Pillow")

GPT = "gpt-image-1"
MAKE = "/images/generations"
EDIT = "/images/edits"
VARY = "/images/variations"
RED = (255, 0, 0, 255)
CLEAR = (0, 0, 0, 0)


@pytest.fixture
def caller(make_caller: MakeCaller) -> Caller:
    return make_caller(app={"images": FlatColours(), "moderator": ScriptedModerator({"gun": {"violence": 0.7}})})


def opened(data: str | bytes) -> Image.Image:
    image = Image.open(io.BytesIO(base64.b64decode(data) if isinstance(data, str) else data))
    image.load()
    return image


def png(
    size: tuple[int, int] = (64, 64),
    fill: tuple[int, ...] = RED,
    *,
    hole: tuple[int, int, int, int] | None = None,
    kind: str = "PNG",
) -> bytes:
    """A picture, transparent where the hole is."""
    image = Image.new("RGBA" if kind != "JPEG" else "RGB", size, fill[: 4 if kind != "JPEG" else 3])
    if hole is not None:
        image.paste(CLEAR, hole)
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def noise(width: int, height: int) -> tuple[bytes, Any]:
    """A picture of which no two pixels are alike, and its pixels."""
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 4), np.uint8)
    pixels[..., 3] = 255
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue(), pixels


def fetch(caller: Caller, url: str) -> Answer:
    return caller.send(ask(path=url.removeprefix("http://local"), method="GET"))


def drawings(caller: Caller) -> list[Drawing]:
    engine = caller.app.images
    assert isinstance(engine, FlatColours)
    return engine.requests


@pytest.mark.parametrize("size", ["1024x1024", "1536x1024", "1024x1536", "auto", None])
def test_a_picture(caller: Caller, size: str | None) -> None:
    answer = caller.api("POST", MAKE, {"model": GPT, "prompt": "a cat", **({"size": size} if size else {})})
    width, height = (1024, 1024) if size in ("auto", None) else map(int, size.split("x"))
    (made,) = answer["data"]
    image = opened(made["b64_json"])
    assert (image.format, image.size) == ("PNG", (width, height))
    assert image.getpixel((5, 5)) == colour("a cat")
    assert {name: answer[name] for name in ("size", "quality", "background", "output_format")} == {
        "size": f"{width}x{height}",
        "quality": "medium",
        "background": "opaque",
        "output_format": "png",
    }
    made_tokens = {"1024x1536": 1584, "1536x1024": 1568}.get(size or "", 1056)
    assert answer["usage"] == {
        "input_tokens": 2,
        "output_tokens": made_tokens,
        "total_tokens": made_tokens + 2,
        "input_tokens_details": {"text_tokens": 2, "image_tokens": 0},
    }


def test_several_differ_and_the_same_request_gives_the_same(caller: Caller) -> None:
    body = {"model": "dall-e-2", "prompt": "dog", "n": 3, "size": "256x256", "response_format": "b64_json"}
    first, again = (caller.api("POST", MAKE, body)["data"] for _ in range(2))
    assert first == again
    assert [opened(each["b64_json"]).getpixel((0, 0)) for each in first] == [colour("dog", seed) for seed in range(3)]


@pytest.mark.parametrize(("kind", "compression"), [("png", 100), ("jpeg", 80), ("webp", 60), ("webp", 100)])
def test_formats(caller: Caller, kind: str, compression: int) -> None:
    body = {"model": GPT, "prompt": "x", "output_format": kind, "output_compression": compression}
    answer = caller.api("POST", MAKE, body)
    image = opened(answer["data"][0]["b64_json"])
    assert image.format == kind.upper()
    assert answer["output_format"] == kind
    near = np.abs(np.array(image.convert("RGB"))[0, 0].astype(int) - colour("x")).max()
    assert near == 0 if compression == 100 else near < 12


def test_compression_makes_it_smaller(make_caller: MakeCaller) -> None:
    class Noise(FlatColours):
        def draw(self, wanted: Drawing, partials: int = 0) -> Iterator[Any]:
            yield noise(wanted.width, wanted.height)[1]

    caller = make_caller(app={"images": Noise()})
    body = {"model": "own", "prompt": "x", "size": "256x256", "output_format": "jpeg"}
    caller.app.names["own"] = "scripted-image"
    sizes = [
        len(caller.api("POST", MAKE, {**body, "output_compression": each})["data"][0]["b64_json"]) for each in (10, 50, 100)
    ]
    assert sizes == sorted(sizes) and sizes[0] < sizes[2] / 3


def test_a_transparent_background(caller: Caller) -> None:
    answer = caller.api("POST", MAKE, {"model": GPT, "prompt": "x", "background": "transparent"})
    assert answer["background"] == "transparent"
    assert opened(answer["data"][0]["b64_json"]).getpixel((0, 0))[3] == 0  # type: ignore[index]  # a tuple: it has four bands
    assert drawings(caller)[0].transparent


def test_a_url_is_good_for_an_hour(make_caller: MakeCaller) -> None:
    now = [1000.0]
    caller = make_caller(app={"images": FlatColours(), "clock": lambda: now[0]})
    made = caller.api("POST", MAKE, {"prompt": "dog", "size": "256x256"})["data"][0]
    got = fetch(caller, made["url"])
    assert (got.status, got.headers["content-type"]) == (200, "image/png")
    assert opened(got.content).getpixel((0, 0)) == colour("dog")
    now[0] += 3599
    assert fetch(caller, made["url"]).status == 200
    now[0] += 2
    gone = fetch(caller, made["url"])
    assert gone.status == 404 and "an hour" in gone.json["error"]["message"]


def test_addresses_lead_to_pictures_alone(caller: Caller) -> None:
    file = caller.upload("/files", {"purpose": "user_data", "file": ("a.txt", b"secret")})["id"]
    for name in (f"{file}.png", f"../{file}.png", "img-.png", "img-0000.png", "", "img-x"):
        assert fetch(caller, f"http://local/v1/images/files/{name}").status in (404, 405), name


def test_a_url_needs_no_key_and_outlives_the_server(tmp_path: Any, colour: str) -> None:
    def app() -> App:
        return App(Scripted(), images=FlatColours(), embedder=HashedWords(), api_key="k", state=tmp_path)

    first = app()
    caller = Caller(first, colour)
    url = caller.api("POST", MAKE, {"prompt": "dog"}, headers={"authorization": "Bearer k"})["data"][0]["url"]
    assert len(url.rpartition("/")[2]) > 28, "nobody guesses it"
    caller.close()
    first.close()
    second = app()
    caller = Caller(second, colour)
    assert fetch(caller, url).status == 200
    caller.close()
    second.close()


def test_dall_e_3_says_what_it_drew(caller: Caller) -> None:
    body = {"model": "dall-e-3", "prompt": "dog", "size": "1792x1024", "style": "natural", "quality": "hd"}
    answer = caller.api("POST", MAKE, body)
    assert set(answer) == {"created", "data"}
    assert answer["data"][0]["revised_prompt"] == "dog"
    (asked,) = drawings(caller)
    assert (asked.style, asked.quality, asked.width, asked.height) == ("natural", "high", 1792, 1024)


@pytest.mark.parametrize("partials", [0, 1, 3])
def test_a_stream(caller: Caller, partials: int) -> None:
    body = {"model": GPT, "prompt": "a cat", "stream": True, "partial_images": partials, "quality": "low"}
    events = caller.events(MAKE, body)
    assert [name for name, _ in events] == ["image_generation.partial_image"] * partials + ["image_generation.completed"]
    assert [data["partial_image_index"] for _, data in events[:-1]] == list(range(partials))
    last = events[-1][1]
    assert opened(last["b64_json"]).getpixel((0, 0)) == colour("a cat")
    assert last["usage"]["output_tokens"] == 272
    assert all(opened(data["b64_json"]).size == (1024, 1024) for _, data in events)
    (used,) = caller.app.usage.between(0, 4e9)
    assert (used.kind, used.model, used.counts["images"]) == ("images", GPT, 1)


def test_a_stream_that_fails(make_caller: MakeCaller) -> None:
    class Failing(FlatColours):
        def draw(self, wanted: Drawing, partials: int = 0) -> Iterator[Any]:
            made = super().draw(wanted, partials)
            for _ in range(partials):
                yield next(made)
            raise Problem(500, "the brush broke")

    caller = make_caller(app={"images": Failing()})
    body = {"model": GPT, "prompt": "x", "stream": True, "partial_images": 2}
    answer = caller.send(ask(body, path=f"/v1{MAKE}", stream=True))
    assert answer.status == 200
    *_, last = answer.content.decode().strip().split("\n\n")
    assert "the brush broke" in last
    assert caller.api("POST", MAKE, {**body, "partial_images": 0}, status=500)["error"]["message"] == "the brush broke"


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({}, "prompt", "missing_required_parameter"),
        ({"prompt": " "}, "prompt", "empty_string"),
        ({"prompt": "x" * 1001}, "prompt", "string_above_max_length"),
        ({"prompt": "x" * 4001, "model": "dall-e-3"}, "prompt", "string_above_max_length"),
        ({"prompt": "x" * 32_001, "model": GPT}, "prompt", "string_above_max_length"),
        ({"prompt": "x", "n": 0}, "n", "integer_below_min_value"),
        ({"prompt": "x", "n": 11}, "n", "integer_above_max_value"),
        ({"prompt": "x", "n": 2, "model": "dall-e-3"}, "n", "integer_above_max_value"),
        ({"prompt": "x", "size": "1536x1024"}, "size", "invalid_value"),
        ({"prompt": "x", "size": "auto"}, "size", "invalid_value"),
        ({"prompt": "x", "size": "256x256", "model": GPT}, "size", "invalid_value"),
        ({"prompt": "x", "size": "1024x1032", "model": "gpt-image-2"}, "size", "invalid_value"),
        ({"prompt": "x", "size": "99999x99999", "model": "scripted-image"}, "size", "invalid_value"),
        ({"prompt": "x", "quality": "hd", "model": GPT}, "quality", "invalid_value"),
        ({"prompt": "x", "quality": "low", "model": "dall-e-2"}, "quality", "invalid_value"),
        ({"prompt": "x", "response_format": "url", "model": GPT}, "response_format", "unknown_parameter"),
        ({"prompt": "x", "style": "vivid", "model": GPT}, "style", "unknown_parameter"),
        ({"prompt": "x", "background": "opaque", "model": "dall-e-3"}, "background", "unknown_parameter"),
        ({"prompt": "x", "stream": True, "model": "dall-e-3"}, "stream", "unknown_parameter"),
        ({"prompt": "x", "background": "transparent", "output_format": "jpeg"}, "background", "invalid_value"),
        ({"prompt": "x", "output_format": "svg"}, "output_format", "invalid_value"),
        ({"prompt": "x", "output_compression": 50}, "output_compression", "invalid_value"),
        ({"prompt": "x", "output_format": "webp", "output_compression": 101}, "output_compression", "integer_above_max_value"),
        ({"prompt": "x", "partial_images": 4, "stream": True}, "partial_images", "integer_above_max_value"),
        ({"prompt": "x", "frame_count": 3, "model": GPT}, "frame_count", "unsupported_by_local_server"),
        ({"prompt": "x", "sizes": "x"}, "sizes", "unknown_parameter"),
    ],
)
def test_refusals(caller: Caller, body: dict[str, Any], param: str, code: str) -> None:
    error = caller.api("POST", MAKE, body, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)
    assert not drawings(caller)


@pytest.mark.parametrize("model", ["gpt-4o", "nobody"])
def test_other_models_do_not_draw(caller: Caller, model: str) -> None:
    error = caller.api("POST", MAKE, {"prompt": "x", "model": model}, status=404)["error"]
    assert (error["param"], error["code"]) == ("model", "model_not_found")


def test_models(caller: Caller) -> None:
    assert "scripted-image" in [each["id"] for each in caller.api("GET", "/models")["data"]]
    assert caller.api("GET", "/models/gpt-image-1")["id"] == GPT
    answer = caller.api(
        "POST", MAKE, {"prompt": "x", "model": "scripted-image", "size": "48x32", "response_format": "b64_json"}
    )
    assert opened(answer["data"][0]["b64_json"]).size == (48, 32)
    answer = caller.api("POST", MAKE, {"prompt": "x", "model": "gpt-image-2", "size": "320x160"})
    assert opened(answer["data"][0]["b64_json"]).size == (320, 160)


@pytest.mark.parametrize(
    ("moderation", "prompt", "status"), [("auto", "a gun", 400), ("low", "a gun", 200), ("auto", "a cat", 200)]
)
def test_moderation(caller: Caller, moderation: str, prompt: str, status: int) -> None:
    answer = caller.api("POST", MAKE, {"model": GPT, "prompt": prompt, "moderation": moderation}, status=status)
    if status == 400:
        assert (answer["error"]["code"], answer["error"]["type"]) == ("moderation_blocked", "image_generation_user_error")
        assert "violence" in answer["error"]["message"]
        assert not drawings(caller)


def test_what_is_not_honoured_is_said(caller: Caller, make_caller: MakeCaller) -> None:
    body = {"model": GPT, "prompt": "x", "user": "me", "partial_images": 2}
    answer = caller.send(ask(body, path=f"/v1{MAKE}"))
    assert answer.headers["entrechat-ignored"] == "user, partial_images"
    strict = make_caller(app={"images": FlatColours(), "strict": True})
    assert strict.api("POST", MAKE, body, status=400)["error"]["param"] == "user"


def test_an_edit_changes_nothing_outside_the_mask(caller: Caller) -> None:
    source, before = noise(300, 200)
    hole = (100, 50, 180, 120)
    fields = {"model": GPT, "prompt": "a hat", "image": ("a.png", source), "mask": ("m.png", png((300, 200), hole=hole))}
    answer = caller.upload(EDIT, fields)
    after = np.array(opened(answer["data"][0]["b64_json"]).convert("RGBA"))
    inside = np.zeros((200, 300), bool)
    inside[50:120, 100:180] = True
    assert (after[~inside] == before[~inside]).all()
    assert (after[inside][:, :3] == colour("a hat")).all()
    assert answer["usage"]["input_tokens_details"] == {"text_tokens": 2, "image_tokens": 65 + 129 * 2}
    assert "size" not in answer, "the document has no such size"


def test_an_edit_without_a_mask(caller: Caller) -> None:
    fields = {"model": GPT, "prompt": "a hat", "image[]": [("a.png", png()), ("b.webp", png(kind="WEBP"))], "size": "1024x1024"}
    answer = caller.upload(EDIT, fields)
    assert opened(answer["data"][0]["b64_json"]).size == (1024, 1024)
    (asked,) = drawings(caller)
    assert [image.shape for image in asked.images] == [(1024, 1024, 4), (64, 64, 4)]
    assert asked.mask is None


def test_an_edit_by_dall_e_2(caller: Caller) -> None:
    fields = {
        "prompt": "a hat",
        "image": ("a.png", png(hole=(0, 0, 32, 64))),
        "response_format": "b64_json",
        "size": "256x256",
        "n": 2,
    }
    answer = caller.upload(EDIT, fields)
    assert set(answer) == {"created", "data"}
    for seed, each in enumerate(answer["data"]):
        image = opened(each["b64_json"]).convert("RGB")
        assert (image.getpixel((10, 10)), image.getpixel((250, 250))) == (colour("a hat", seed), (255, 0, 0))


def test_an_edit_as_json(caller: Caller) -> None:
    file = caller.upload("/files", {"purpose": "vision", "file": ("a.png", png())})["id"]
    url = "data:image/png;base64," + base64.b64encode(png(hole=(0, 0, 9, 9))).decode()
    body = {"model": GPT, "prompt": "a hat", "images": [{"file_id": file}, {"image_url": url}], "mask": {"image_url": url}}
    image = opened(caller.api("POST", EDIT, body)["data"][0]["b64_json"])
    assert image.getpixel((0, 0)) == colour("a hat")
    assert image.getpixel((9, 9)) == (255, 0, 0)


def test_an_edit_as_a_stream(caller: Caller) -> None:
    url = "data:image/png;base64," + base64.b64encode(png()).decode()
    body = {"model": GPT, "prompt": "a hat", "images": [{"image_url": url}], "stream": True, "partial_images": 1}
    (first, _), (last, data) = caller.events(EDIT, body)
    assert (first, last) == ("image_edit.partial_image", "image_edit.completed")
    assert data["size"] == "auto"
    assert opened(data["b64_json"]).size == (64, 64)


BROKEN = png((200, 200))[:150]


@pytest.mark.parametrize(
    ("fields", "param", "code"),
    [
        ({"prompt": "x"}, "image", "missing_required_parameter"),
        ({"image": ("a.png", png())}, "prompt", "missing_required_parameter"),
        ({"prompt": "x", "image": "a.png"}, "image", "invalid_type"),
        ({"prompt": "x", "image": ("a.png", b"no picture")}, "image", "invalid_image_format"),
        ({"prompt": "x", "image": ("a.png", b"")}, "image", "invalid_image_format"),
        ({"prompt": "x", "image": ("a.png", BROKEN)}, "image", "invalid_image"),
        ({"prompt": "x", "image": ("a.gif", png(kind="GIF"))}, "image", "invalid_image_format"),
        ({"prompt": "x", "image[]": [("a.png", png())] * 17}, "image", "array_above_max_length"),
        (
            {"prompt": "x", "image": ("a.png", png()), "mask": ("m.png", png((32, 64), hole=(0, 0, 9, 9)))},
            "mask",
            "invalid_value",
        ),
        ({"prompt": "x", "image": ("a.png", png()), "mask": ("m.png", png())}, "mask", "invalid_value"),
        ({"prompt": "x", "image": ("a.png", png()), "mask": ("m.jpg", png(kind="JPEG"))}, "mask", "invalid_value"),
        ({"prompt": "x", "image": ("a.png", png()), "markup": "x"}, "markup", "unsupported_by_local_server"),
        ({"prompt": "x", "image": ("a.png", png()), "model": "dall-e-3"}, "model", "invalid_value"),
        ({"prompt": "x", "image": ("a.png", png()), "model": "dall-e-2"}, "mask", "missing_required_parameter"),
        ({"prompt": "x", "image": ("a.png", png((64, 32))), "model": "dall-e-2"}, "image", "invalid_value"),
        ({"prompt": "x", "image": ("a.jpg", png(kind="JPEG")), "model": "dall-e-2"}, "image", "invalid_image_format"),
        ({"prompt": "x", "image": ("a.png", png()), "n": "many"}, "n", "invalid_type"),
    ],
)
def test_refused_edits(caller: Caller, fields: dict[str, Any], param: str, code: str) -> None:
    error = caller.upload(EDIT, fields, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)


@pytest.mark.parametrize(
    ("image", "param", "status"),
    [
        ({"image_url": "https://x.test/a.png"}, "images[0].image_url", 400),
        ({"image_url": "data:image/png;base64,!"}, "images[0].image_url", 400),
        ({"file_id": "file-none"}, "images[0].file_id", 404),
    ],
)
def test_refused_references(caller: Caller, image: Any, param: str, status: int) -> None:
    error = caller.api("POST", EDIT, {"prompt": "x", "images": [image]}, status=status)["error"]
    assert error["param"] == param


def test_a_picture_that_is_larger_than_it_looks(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    Image.new("1", (9000, 9000)).save(out, "PNG")
    assert len(out.getvalue()) < 100_000
    error = caller.upload(EDIT, {"prompt": "x", "image": ("a.png", out.getvalue())}, status=400)["error"]
    assert (error["param"], error["code"]) == ("image", "image_too_large")
    monkeypatch.setattr("entrechat.local.pictures.codec.MOST_BYTES", 100)
    error = caller.upload(EDIT, {"prompt": "x", "image": ("a.png", noise(32, 32)[0])}, status=400)["error"]
    assert (error["param"], error["code"]) == ("image", "image_too_large")


def test_a_variation(caller: Caller) -> None:
    answer = caller.upload(VARY, {"image": ("a.png", png()), "n": 2, "size": "256x256", "response_format": "b64_json"})
    assert [opened(each["b64_json"]).size for each in answer["data"]] == [(256, 256)] * 2
    assert opened(answer["data"][0]["b64_json"]).getpixel((0, 0)) == (0, 255, 255)
    assert [each.seed for each in drawings(caller)] == [0, 1]
    for fields, param in (
        ({}, "image"),
        ({"image": ("a.png", png()), "model": GPT}, "model"),
        ({"image": ("a.png", b"x")}, "image"),
    ):
        assert caller.upload(VARY, {"size": "256x256", **fields}, status=400)["error"]["param"] == param


def test_our_clients() -> None:
    client = entrechat.OpenAI.local(engine=Scripted(), images=FlatColours(), embedder=HashedWords())
    with client:
        url = client.images.generate(prompt="dog", model="dall-e-2", size="256x256").data[0].url
        assert opened(client.get(url, cast_to=bytes).content).getpixel((0, 0)) == colour("dog")
        events = list(client.images.generate(prompt="dog", model=GPT, stream=True, partial_images=2))
        assert [event.type for event in events][-1] == "image_generation.completed"
        edited = client.images.edit(image=[png(), png()], mask=png(hole=(0, 0, 9, 9)), prompt="hat", model=GPT)
        assert opened(edited.data[0].b64_json).getpixel((0, 0)) == colour("hat")
        with pytest.warns(DeprecationWarning):
            assert client.images.create_variation(image=png(), size="512x512").data[0].url

    async def asynchronous() -> None:
        async with entrechat.AsyncOpenAI.local(engine=Scripted(), images=FlatColours(), embedder=HashedWords()) as client:
            made = await client.images.generate(prompt="dog", model=GPT, output_format="webp")
            assert opened(made.data[0].b64_json).format == "WEBP"
            stream = await client.images.edit(image=png(), prompt="hat", model=GPT, stream=True)
            assert [event.type async for event in stream] == ["image_edit.completed"]

    asyncio.run(asynchronous())


def test_the_official_client() -> None:
    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    app = App(Scripted(), images=FlatColours(), embedder=HashedWords())
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0) as theirs:
        made = theirs.images.generate(model="dall-e-3", prompt="dog")
        assert made.data[0].url.startswith(url)
        assert opened(theirs.get(made.data[0].url, cast_to=openai.HttpxBinaryResponseContent).content).size == (1024, 1024)
        events = list(theirs.images.generate(model=GPT, prompt="dog", stream=True, partial_images=1))
        assert [type(event).__name__ for event in events] == ["ImageGenPartialImageEvent", "ImageGenCompletedEvent"]
        edited = theirs.images.edit(
            model=GPT, image=[("a.png", png()), ("b.png", png())], mask=("m.png", png(hole=(0, 0, 9, 9))), prompt="hat", n=2
        )
        assert opened(edited.data[1].b64_json).getpixel((0, 0)) == colour("hat", 1)
        assert edited.usage.input_tokens_details.image_tokens == 2 * 194
        with pytest.warns(DeprecationWarning):
            varied = theirs.images.create_variation(image=png(), n=2, size="256x256", response_format="b64_json")
        assert len(varied.data) == 2
        with pytest.raises(openai.BadRequestError, match="output_compression"):
            theirs.images.generate(model=GPT, prompt="dog", output_compression=3)
    app.close()


_WITHOUT = """
import sys
for name in ("PIL", "resvg_py"):
    sys.modules[name] = None
from entrechat import APIStatusError, OpenAI
from entrechat.local.engine.images_scripted import FlatColours
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
for images in (FlatColours(), None):
    client = OpenAI.local(engine=Scripted(), embedder=HashedWords(), images=images, max_retries=0)
    assert client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}]).choices
    assert len(list(client.models.list())) > 1
    for ask in (
        lambda: client.images.generate(prompt="x", model="gpt-image-1"),
        lambda: client.images.edit(prompt="x", image=b"x"),
        lambda: client.images.create_variation(image=b"x"),
    ):
        try:
            ask()
        except APIStatusError as error:
            assert error.status_code == 501, error
            assert "pip install 'entrechat[local-media]'" in error.message, error
        else:
            raise SystemExit("it worked")
print("told")
"""


def test_without_the_extra() -> None:
    done = subprocess.run([sys.executable, "-c", _WITHOUT], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout == "told\n", done.stderr
