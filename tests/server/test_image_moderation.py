"""Pictures in `POST /moderations`: with a moderator that goes by colour, and with Open NSFW itself."""

from __future__ import annotations

import base64
import io
import sys
from typing import Any

import numpy as np
import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.moderation_scripted import ScriptedModerator
from entrechat.local.engine.nsfw import OpenNsfw
from entrechat.local.engine.nsfw_scripted import RedIsBad
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords

from .caller import Caller, ask, pulled
from .conftest import MakeCaller

Image = pytest.importorskip("PIL.Image", reason="pictures need Pillow")

RED, GREEN = (255, 0, 0), (0, 255, 0)
WORDS = {"knife": {"violence": 0.9}}


def url(fill: tuple[int, ...] = RED, kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (40, 30)) -> str:
    out = io.BytesIO()
    Image.new(mode, size, fill).save(out, kind)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(out.getvalue()).decode()}"


def picture(fill: tuple[int, ...] = RED, **how: Any) -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": url(fill, **how)}}


def text(content: str) -> dict[str, Any]:
    return {"type": "text", "text": content}


@pytest.fixture
def caller(make_caller: MakeCaller) -> Caller:
    return make_caller(app={"moderator": ScriptedModerator(WORDS), "image_moderator": RedIsBad()})


def moderate(caller: Caller, given: Any, *, status: int = 200, **body: Any) -> Any:
    return caller.api("POST", "/moderations", {"input": given, **body}, status=status)


def test_a_picture(caller: Caller) -> None:
    answer = caller.send(ask({"input": [picture()]}, path="/v1/moderations"))
    (result,) = moderate(caller, [picture()])["results"]
    assert result == answer.json["results"][0]
    assert result["flagged"] and result["categories"]["sexual"] and result["category_scores"]["sexual"] == 1.0
    applied = result["category_applied_input_types"]
    assert applied.pop("sexual") == ["image"]
    assert set(map(tuple, applied.values())) == {()}, "in the others nobody looked"
    ignored = answer.headers["entrechat-ignored"].split(", ")
    assert len(ignored) == 12 and "sexual" not in ignored
    assert caller.app.image_moderator.seen == [(40, 30)] * 2
    assert not caller.app.moderator.requests, "there was no text"


def test_pictures_and_texts_are_one_input(caller: Caller) -> None:
    (result,) = moderate(caller, [text("a knife"), picture(GREEN), picture((153, 0, 0))])["results"]
    assert result["category_scores"]["violence"] == 0.9
    assert result["category_scores"]["sexual"] == 0.6, "the highest of the pictures"
    applied = result["category_applied_input_types"]
    assert (applied["violence"], applied["sexual"]) == (["text"], ["text", "image"])


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "RGB"), ("WEBP", "RGBA"), ("GIF", "RGB"), ("PNG", "RGBA")])
def test_formats(caller: Caller, kind: str, mode: str) -> None:
    fill = (*RED, 255)[: len(mode)]
    (result,) = moderate(caller, [picture(fill, kind=kind, mode=mode)])["results"]
    assert result["categories"]["sexual"]


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://x.test/a.png", "unsupported_by_local_server"),
        ("file:///etc/passwd", "unsupported_by_local_server"),
        ("data:text/html;base64,AAAA", "unsupported_by_local_server"),
        ("data:image/png;base64,%%%", "invalid_value"),
        ("data:image/png;base64,", "invalid_image_format"),
        ("data:image/png;base64,AAAA", "invalid_image_format"),
        (url()[:60], "invalid_value"),
    ],
)
def test_what_is_no_picture(caller: Caller, address: str, code: str) -> None:
    given = [text("x"), {"type": "image_url", "image_url": {"url": address}}]
    error = moderate(caller, given, status=400)["error"]
    assert error["param"] == "input[1].image_url.url"
    assert error["code"] in (code, "invalid_image_format")


def test_a_small_file_of_many_pixels(caller: Caller) -> None:
    out = io.BytesIO()
    Image.new("1", (10_000, 5_001)).save(out, "PNG")
    bomb = "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()
    error = moderate(caller, [{"type": "image_url", "image_url": {"url": bomb}}], status=400)["error"]
    assert error["code"] == "image_too_large"


def test_refusals(caller: Caller) -> None:
    assert moderate(caller, [picture()] * 33, status=400)["error"]["code"] == "array_above_max_length"
    error = moderate(caller, [picture()], model="text-moderation-latest", status=400)["error"]
    assert "omni-moderation" in error["message"]


@pytest.mark.parametrize("name", ["onnxruntime", "PIL"])
def test_without_the_extra(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    caller = make_caller(app={"moderator": ScriptedModerator(WORDS)})
    given = [picture()]
    monkeypatch.setitem(sys.modules, name, None)
    if name == "PIL":
        monkeypatch.delitem(sys.modules, "entrechat.local.pictures.codec", raising=False)
        monkeypatch.delattr("entrechat.local.pictures.codec", raising=False)
    error = moderate(caller, given, status=501)["error"]
    assert error["code"] == "extra_missing"
    assert error["message"] == (
        f"Moderating pictures needs {name}, which is not installed here: pip install 'entrechat[local-moderation]'"
    )
    assert moderate(caller, "a knife")["results"][0]["flagged"], "texts are moderated as before"


def test_without_the_model_file(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    pytest.importorskip("onnxruntime", reason="Open NSFW needs onnxruntime")
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))
    monkeypatch.setenv("ENTRECHAT_OFFLINE", "1")
    caller = make_caller(app={"moderator": ScriptedModerator(WORDS)})
    error = moderate(caller, [picture()], status=503)["error"]
    assert error["code"] == "model_file_missing" and "entrechat local pull open-nsfw" in error["message"]


PARTS: Any = [{"type": "text", "text": "bread"}, picture()]


def test_our_client(colour: str) -> None:
    import asyncio

    engines: dict[str, Any] = {
        "engine": Scripted(),
        "embedder": HashedWords(),
        "moderator": ScriptedModerator(WORDS),
        "image_moderator": RedIsBad(),
    }
    if colour == "sync":
        with entrechat.OpenAI.local(**engines) as client:
            result = client.moderations.create(input=PARTS).results[0]
    else:

        async def go() -> Any:
            async with entrechat.AsyncOpenAI.local(**engines) as client:
                return (await client.moderations.create(input=PARTS)).results[0]

        result = asyncio.run(go())
    assert result.categories.sexual and result.category_applied_input_types.sexual == ["text", "image"]


def test_the_official_client() -> None:
    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    app = App(Scripted(), moderator=ScriptedModerator(WORDS), image_moderator=RedIsBad(), embedder=HashedWords())
    with Served(app) as address, openai.OpenAI(base_url=address, api_key="x", max_retries=0) as theirs:
        result = theirs.moderations.create(model="omni-moderation-latest", input=PARTS).results[0]
        assert result.categories.sexual and result.category_applied_input_types.sexual == ["text", "image"]
        with pytest.raises(openai.BadRequestError, match="does not fetch from the web"):
            theirs.moderations.create(input=[{"type": "image_url", "image_url": {"url": "https://x.test/a.png"}}])
    app.close()


@pytest.mark.model
def test_open_nsfw_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("onnxruntime", reason="Open NSFW needs onnxruntime")
    pulled("open-nsfw")
    engine = OpenNsfw()
    rows, columns = np.mgrid[0:300, 0:400]
    landscape = np.stack([columns * 255 // 400, rows * 255 // 300, np.full_like(rows, 200), np.full_like(rows, 255)], -1)
    noise = np.random.default_rng(1).integers(0, 256, (500, 300, 4), np.uint8)
    tiny = np.zeros((1, 1, 4), np.uint8)
    scores = engine.classify([landscape.astype(np.uint8), noise, tiny])
    assert all(set(each) == {"sexual"} and 0 <= each["sexual"] < 0.2 for each in scores), scores
    assert engine.classify([noise]) == scores[1:2], "the same picture gives the same score"
    assert engine.classify([]) == []
    engine.close()
    assert engine.classify([tiny]) == scores[2:], "closed, it loads again"
    engine.close()
