"""Videos: the life of a job, what can be downloaded, and what is made of other videos; with films of flat colours."""

from __future__ import annotations

import asyncio
import base64
import io
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from entrechat.local.app import App
from entrechat.local.auth import Caller as Who
from entrechat.local.engine.images_scripted import colour as colour_of
from entrechat.local.engine.scripted import Scripted, seeded_ids
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.videos_scripted import FlatFilms
from entrechat.local.problems import Problem
from entrechat.local.videos.making import VIDEO

from .caller import Answer, Caller, ask
from .conftest import MakeCaller
from .media import frames, near, picture
from .test_webhooks import Receiver, finish

av = pytest.importorskip("av", reason="videos need PyAV")
Image = pytest.importorskip("PIL.Image", reason="videos need Pillow")

DAY = 86400
TALL = "720x1280"


@pytest.fixture
def films() -> FlatFilms:
    return FlatFilms()


@pytest.fixture
def caller(make_caller: MakeCaller, films: FlatFilms) -> Caller:
    return make_caller(app={"videos": films})


def content(caller: Caller, id: str, variant: str | None = None) -> Answer:
    query = f"?variant={variant}" if variant else ""
    return caller.send(ask(path=f"/v1/videos/{id}/content{query}", method="GET"))


def made(caller: Caller, **body: Any) -> Any:
    """A finished video."""
    id = caller.api("POST", "/videos", {"prompt": "a cat", **body})["id"]
    video = caller.api("GET", f"/videos/{id}")
    assert video["status"] == "completed", video
    return video


def clip(
    width: int = 640, height: int = 360, seconds: float = 2, rate: int = 10, fill: tuple[int, int, int] = (200, 40, 40)
) -> bytes:
    """A video to send."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=rate)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for _ in range(int(seconds * rate)):
            frame = av.VideoFrame.from_ndarray(np.full((height, width, 3), fill, np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


def test_the_life_of_a_job(make_caller: MakeCaller) -> None:
    now = [1000.0]
    caller = make_caller(app={"videos": FlatFilms(), "pace": "reads", "clock": lambda: now[0]})
    begun = caller.api("POST", "/videos", {"prompt": "a cat"})
    assert begun == {
        "id": begun["id"],
        "object": "video",
        "model": "sora-2",
        "status": "queued",
        "progress": 0,
        "created_at": 1000,
        "completed_at": None,
        "expires_at": None,
        "prompt": "a cat",
        "size": TALL,
        "seconds": "4",
        "remixed_from_video_id": None,
        "error": None,
    }
    assert begun["id"].startswith("video_")
    begun["status"] = "in_progress"
    assert caller.api("GET", f"/videos/{begun['id']}") == begun
    now[0] += 5
    ended = caller.api("GET", f"/videos/{begun['id']}")
    assert ended == {**begun, "status": "completed", "progress": 100, "completed_at": 1005, "expires_at": 1005 + DAY}
    assert caller.api("GET", "/videos")["data"] == [ended]


def test_what_can_be_downloaded(caller: Caller) -> None:
    video = made(caller, size="1280x720", seconds="8")
    answer = content(caller, video["id"])
    assert (answer.status, answer.headers["content-type"]) == (200, "video/mp4")
    assert video["id"] in answer.headers["content-disposition"]
    assert content(caller, video["id"], "video").content == answer.content
    with av.open(io.BytesIO(answer.content)) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height, stream.frames, float(stream.average_rate)) == (1280, 720, 32, 4.0)
        assert container.duration == 8_000_000
        assert not container.streams.audio
    assert answer.content.index(b"moov") < answer.content.index(b"mdat"), "players may begin before they have all"
    assert all(near(frame, colour_of("a cat")) for frame in frames(answer.content))
    thumbnail, sheet = (content(caller, video["id"], variant) for variant in ("thumbnail", "spritesheet"))
    assert (thumbnail.headers["content-type"], sheet.headers["content-type"]) == ("image/webp", "image/jpeg")
    assert Image.open(io.BytesIO(thumbnail.content)).size == (1280, 720)
    assert Image.open(io.BytesIO(sheet.content)).size == (5 * 256, 4 * 144), "sixteen frames, row by row"
    assert near(np.array(Image.open(io.BytesIO(thumbnail.content)).convert("RGB")), colour_of("a cat"))
    assert caller.api("GET", f"/videos/{video['id']}/content?variant=sound", status=400)["error"]["param"] == "variant"


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({}, "prompt", "missing_required_parameter"),
        ({"prompt": ""}, "prompt", "empty_string"),
        ({"prompt": "x" * 32001}, "prompt", "string_above_max_length"),
        ({"prompt": 5}, "prompt", "invalid_type"),
        ({"prompt": "x", "seconds": "5"}, "seconds", "invalid_value"),
        ({"prompt": "x", "seconds": 4}, "seconds", "invalid_type"),
        ({"prompt": "x", "size": "640x480"}, "size", "invalid_value"),
        ({"prompt": "x", "size": "1024x1792"}, "size", "invalid_value"),
        ({"prompt": "x", "fps": 30}, "fps", "unknown_parameter"),
        ({"prompt": "x", "input_reference": {"image_url": "https://x.test/a.png"}}, "input_reference.image_url", "unsupported_by_local_server"),
        ({"prompt": "x", "input_reference": {"image_url": "data:image/png;base64,%"}}, "input_reference.image_url", "invalid_value"),
        ({"prompt": "x", "input_reference": {"image_url": "data:image/png;base64,AAAA"}}, "input_reference", "invalid_image_format"),
    ],
)  # fmt: skip
def test_refusals(caller: Caller, body: dict[str, Any], param: str, code: str) -> None:
    error = caller.api("POST", "/videos", body, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)
    assert caller.api("GET", "/videos")["data"] == []


def test_refusals_of_what_it_begins_with(caller: Caller) -> None:
    error = caller.upload("/videos/edits", {"prompt": "x", "video": "words"}, status=400)["error"]
    assert (error["param"], error["code"]) == ("video", "invalid_type")
    error = caller.upload("/videos", {"prompt": "x", "input_reference": "words"}, status=400)["error"]
    assert (error["param"], error["code"]) == ("input_reference", "invalid_type")
    error = caller.api("POST", "/videos", {"prompt": "x", "input_reference": {}}, status=400)["error"]
    assert (error["param"], error["code"]) == ("input_reference.image_url", "missing_required_parameter")
    error = caller.api("POST", "/videos/edits", {"prompt": "x", "video": {"id": "video_none"}}, status=404)["error"]
    assert error["param"] == "video.id"


def test_models(caller: Caller) -> None:
    assert made(caller, model="sora-2-pro", size="1792x1024")["model"] == "sora-2-pro"
    assert made(caller, model="scripted-video")["model"] == "scripted-video"
    error = caller.api("POST", "/videos", {"prompt": "x", "model": "gpt-image-1"}, status=404)["error"]
    assert "is for /images/generations" in error["message"]
    assert "is for /videos" in caller.chat(model="sora-2", status=404)["error"]["message"]
    assert "scripted-video" in [model["id"] for model in caller.api("GET", "/models")["data"]]


def test_it_begins_with_a_picture(caller: Caller, films: FlatFilms) -> None:
    green = (10, 200, 30)
    url = "data:image/png;base64," + base64.b64encode(picture()).decode()
    file = caller.upload("/files", {"purpose": "vision", "file": ("first.png", picture())})["id"]
    ids = [
        caller.upload("/videos", {"prompt": "a cat", "input_reference": ("first.png", picture()), "seconds": "4"})["id"],
        made(caller, input_reference={"image_url": url})["id"],
        made(caller, input_reference={"file_id": file})["id"],
    ]
    for id in ids:
        assert caller.api("GET", f"/videos/{id}")["status"] == "completed"
        shown = frames(content(caller, id).content)
        assert near(shown[0], green) and near(shown[-1], colour_of("a cat"))
    refused = caller.upload("/videos", {"prompt": "x", "input_reference": ("a.png", picture(100, 100))}, status=400)["error"]
    assert (refused["param"], refused["code"]) == ("input_reference", "invalid_image_size")
    assert "100x100" in refused["message"] and TALL in refused["message"]
    remixed = caller.api("POST", f"/videos/{ids[0]}/remix", {"prompt": "a dog"})
    assert caller.api("GET", f"/videos/{remixed['id']}")["status"] == "completed"
    assert films.requests[-1].first is not None and films.requests[-1].earlier == ("a cat",)


def test_remixes(caller: Caller, films: FlatFilms) -> None:
    first = made(caller, size="1280x720", seconds="8", model="sora-2-pro")
    second = caller.api("POST", f"/videos/{first['id']}/remix", {"prompt": "at night"})
    assert {name: second[name] for name in ("model", "size", "seconds", "prompt", "remixed_from_video_id")} == {
        "model": "sora-2-pro",
        "size": "1280x720",
        "seconds": "8",
        "prompt": "at night",
        "remixed_from_video_id": first["id"],
    }
    caller.api("GET", f"/videos/{second['id']}")
    third = caller.api("POST", f"/videos/{second['id']}/remix", {"prompt": "without cats"})
    caller.api("GET", f"/videos/{third['id']}")
    assert [wanted.earlier for wanted in films.requests] == [(), ("a cat",), ("a cat", "at night")]
    assert caller.api("POST", "/videos/video_none/remix", {"prompt": "x"}, status=404)["error"]["code"] == "not_found"


def test_edits(caller: Caller, films: FlatFilms) -> None:
    before = made(caller)
    id = caller.api("POST", "/videos/edits", {"prompt": "a dog", "video": {"id": before["id"]}})["id"]
    video = caller.api("GET", f"/videos/{id}")
    assert (video["status"], video["seconds"], video["size"], video["remixed_from_video_id"]) == ("completed", "4", TALL, None)
    red, green, blue = colour_of("a cat")
    assert all(near(frame, (255 - red, 255 - green, 255 - blue)) for frame in frames(content(caller, id).content))
    sent = caller.upload("/videos/edits", {"prompt": "a dog", "video": ("clip.mp4", clip(seconds=2.3))})
    assert (sent["size"], sent["seconds"]) == ("1280x720", "3")
    assert caller.api("GET", f"/videos/{sent['id']}")["status"] == "completed"
    shown = frames(content(caller, sent["id"]).content)
    assert len(shown) in (9, 10) and all(near(frame, (55, 215, 215)) for frame in shown)
    assert films.requests[-1].prompt == "a dog"


def test_extensions(caller: Caller) -> None:
    before = made(caller)
    id = caller.api("POST", "/videos/extensions", {"prompt": "a dog", "video": {"id": before["id"]}, "seconds": "8"})["id"]
    video = caller.api("GET", f"/videos/{id}")
    assert (video["status"], video["seconds"]) == ("completed", "12"), "of all of it"
    shown = frames(content(caller, id).content)
    assert len(shown) == 48
    assert near(shown[15], colour_of("a cat")) and near(shown[16], colour_of("a cat")), "it goes on where the other ended"
    assert near(shown[-1], colour_of("a dog"))
    sent = caller.upload("/videos/extensions", {"prompt": "a dog", "seconds": "4", "video": ("a.mp4", clip())})
    assert caller.api("GET", f"/videos/{sent['id']}")["seconds"] == "6"
    assert near(frames(content(caller, sent["id"]).content)[3], (200, 40, 40))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "invalid_video"),
        (b"hello" * 1000, "invalid_video"),
        (picture(), "invalid_video"),
        (clip()[:1000], "invalid_video"),
        (b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n", "invalid_video"),
        (b"ffconcat version 1.0\nfile /etc/passwd\n", "invalid_video"),
        (clip(32, 16, seconds=130, rate=1), "video_too_long"),
    ],
    ids=["empty", "text", "picture", "cut", "playlist", "concat", "long"],
)
def test_what_is_no_video(caller: Caller, data: bytes, code: str) -> None:
    hostile = "../../etc/\u202epasswd\x01.mp4"
    error = caller.upload("/videos/edits", {"prompt": "x", "video": (hostile, data)}, status=400)["error"]
    assert (error["param"], error["code"]) == ("video", code)
    assert str(caller.app.blobs.path("")) not in error["message"]
    assert not list(caller.app.blobs.path("x").parent.iterdir()), "nothing is left behind"
    assert made(caller), "the server lives"


def test_a_video_that_is_damaged_further_on_fails(caller: Caller, tmp_path: Path) -> None:
    from entrechat.local.videos.encoding import Film

    noise = np.random.default_rng(1)
    with Film(tmp_path / "noise.mp4", 320, 180, 10, 30) as film:
        for _ in range(30):
            film.add(noise.integers(0, 256, (180, 320, 3), np.uint8))
        film.finish()
    whole = (tmp_path / "noise.mp4").read_bytes()
    id = caller.upload("/videos/edits", {"prompt": "x", "video": ("a.mp4", whole[: len(whole) * 6 // 10])})["id"]
    video = caller.api("GET", f"/videos/{id}")
    assert (video["status"], video["error"]["code"]) == ("failed", "invalid_video")
    assert "damaged" in video["error"]["message"]


def test_an_extension_ends_somewhere(caller: Caller) -> None:
    body = {"prompt": "x", "seconds": "12", "video": ("a.mp4", clip(32, 16, seconds=110, rate=1))}
    error = caller.upload("/videos/extensions", body, status=400)["error"]
    assert error["param"] == "seconds" and "122 seconds" in error["message"]


def test_lists_and_deletion(caller: Caller) -> None:
    first, second = made(caller), made(caller, prompt="a dog")
    page = caller.api("GET", "/videos?limit=1")
    assert (page["first_id"], page["has_more"]) == (second["id"], True)
    assert [each["id"] for each in caller.api("GET", f"/videos?after={second['id']}")["data"]] == [first["id"]]
    assert [each["id"] for each in caller.api("GET", "/videos?order=asc")["data"]] == [first["id"], second["id"]]
    gone = caller.api("DELETE", f"/videos/{first['id']}")
    assert gone == {"id": first["id"], "object": "video.deleted", "deleted": True}
    for method, path in (("GET", ""), ("DELETE", ""), ("GET", "/content")):
        assert caller.api(method, f"/videos/{first['id']}{path}", status=404)["error"]["code"] == "not_found"
    left = [path.name for path in caller.app.blobs.path("x").parent.iterdir()]
    assert sorted(left) == sorted(second["id"] + end for end in ("", "-thumbnail", "-spritesheet"))


def test_another_project_sees_none_of_it(caller: Caller) -> None:
    id = made(caller)["id"]
    for verb, path, body in (
        ("GET", f"/videos/{id}", None),
        ("GET", f"/videos/{id}/content", None),
        ("DELETE", f"/videos/{id}", None),
        ("POST", f"/videos/{id}/remix", {"prompt": "x"}),
        ("POST", "/videos/edits", {"prompt": "x", "video": {"id": id}}),
    ):
        status, answer = asyncio.run(caller.app.perform(verb, path, body, Who("proj_other", "key", admin=False)))
        assert (status, answer["error"]["code"]) == (404, "not_found")


def test_files_expire(make_caller: MakeCaller) -> None:
    now = [1000.0]
    caller = make_caller(app={"videos": FlatFilms(), "clock": lambda: now[0]})
    id = made(caller)["id"]
    now[0] += DAY - 1
    assert content(caller, id).status == 200
    now[0] += 1
    assert caller.api("GET", f"/videos/{id}/content", status=404)["error"]["code"] == "video_expired"
    assert caller.api("GET", f"/videos/{id}")["status"] == "completed"
    assert caller.api("POST", f"/videos/{id}/remix", {"prompt": "x"}, status=404)["error"]["code"] == "video_expired"
    assert not list(caller.app.blobs.path("x").parent.iterdir())


class Gate:
    """Holds a film at a frame."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.reached, self.open = threading.Event(), threading.Event()

    def __call__(self, number: int) -> None:
        if number == self.at:
            self.reached.set()
            assert self.open.wait(20)


def test_one_at_a_time_and_deleted_on_the_way(make_caller: MakeCaller) -> None:
    gate = Gate(9)
    caller = make_caller(app={"videos": FlatFilms(before=gate), "pace": "live"})
    first, second = (caller.api("POST", "/videos", {"prompt": "a cat"})["id"] for _ in range(2))
    assert gate.reached.wait(20)
    assert caller.api("GET", f"/videos/{first}")["progress"] == 50
    assert caller.api("GET", f"/videos/{second}")["status"] == "queued", "one is filmed at a time"
    assert caller.api("GET", f"/videos/{first}/content", status=404)["error"]["code"] == "video_not_ready"
    caller.api("DELETE", f"/videos/{first}")
    gate.open.set()
    asyncio.run(caller.app.jobs.wait(VIDEO, second))
    assert caller.api("GET", f"/videos/{second}")["status"] == "completed"
    left = {path.name for path in caller.app.blobs.path("x").parent.iterdir()}
    assert left == {second + end for end in ("", "-thumbnail", "-spritesheet")}


def test_it_goes_on_after_a_restart(tmp_path: Path) -> None:
    gate = Gate(10)
    shared: dict[str, Any] = {"state": tmp_path, "embedder": HashedWords()}
    app = App(Scripted(), videos=FlatFilms(before=gate), new_id=seeded_ids(), **shared)
    caller = Caller(app, "sync")
    green = (10, 200, 30)
    id = caller.upload("/videos", {"prompt": "a cat", "input_reference": ("first.png", picture(fill=green))})["id"]
    assert gate.reached.wait(20)
    gate.open.set()
    app.close()
    caller.close()
    again = App(Scripted(), videos=FlatFilms(), **shared)
    caller = Caller(again, "sync")
    assert caller.api("GET", f"/videos/{id}")["created_at"]  # the first request wakes the jobs
    asyncio.run(again.jobs.wait(VIDEO, id))
    assert caller.api("GET", f"/videos/{id}")["status"] == "completed"
    shown = frames(content(caller, id).content)
    assert len(shown) == 16 and near(shown[0], green)
    caller.close()
    again.close()


def failing(error: Exception) -> Callable[[int], None]:
    def fail(number: int) -> None:
        if number == 3:
            raise error

    return fail


def test_failures_and_webhooks(make_caller: MakeCaller) -> None:
    receiver = Receiver()
    problem = Problem(503, "no model here", code="model_file_missing")
    films = FlatFilms(before=failing(problem))
    caller = make_caller(app={"videos": films})
    events = ["video.completed", "video.failed"]
    endpoint = {"name": "mine", "url": receiver.url, "event_types": events}
    caller.api("POST", "/webhook_endpoints", endpoint)
    id = caller.api("POST", "/videos", {"prompt": "a cat"})["id"]
    video = caller.api("GET", f"/videos/{id}")
    assert (video["status"], video["error"]) == ("failed", {"code": "model_file_missing", "message": "no model here"})
    assert "no model here" in caller.api("GET", f"/videos/{id}/content", status=404)["error"]["message"]
    assert caller.api("POST", f"/videos/{id}/remix", {"prompt": "x"}, status=404)["error"]["code"] == "video_failed"
    films._before = None
    made(caller)
    finish(caller.app)
    assert sorted(receiver.types) == events
    receiver.close()


def test_a_fault_of_the_engine_is_logged(make_caller: MakeCaller, caplog: pytest.LogCaptureFixture) -> None:
    caller = make_caller(app={"videos": FlatFilms(before=failing(RuntimeError("a fault")))})
    id = caller.api("POST", "/videos", {"prompt": "a cat"})["id"]
    video = caller.api("GET", f"/videos/{id}")
    assert video["status"] == "failed" and video["error"]["code"] == "internal_error"
    assert "Traceback" in caplog.text and "a fault" in caplog.text, "whoever runs the server sees where"


def test_an_engine_without_frames_fails(make_caller: MakeCaller, caplog: pytest.LogCaptureFixture) -> None:
    class Nothing(FlatFilms):
        def film(self, wanted: Any) -> Iterator[Any]:
            return iter(())

    caller = make_caller(app={"videos": Nothing()})
    id = caller.api("POST", "/videos", {"prompt": "a cat"})["id"]
    assert caller.api("GET", f"/videos/{id}")["status"] == "failed"
    assert "without frames" in caplog.text


@pytest.mark.parametrize("name", ["av", "PIL", "resvg_py"])
def test_without_the_extra(caller: Caller, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    error = caller.api("POST", "/videos", {"prompt": "a cat"}, status=501)["error"]
    assert error["code"] == "extra_missing"
    assert error["message"] == f"Videos need {name}, which is not installed here: pip install 'entrechat[local-video]'"
    error = caller.api("POST", "/videos/edits", {"prompt": "a cat", "video": {"id": "video_1"}}, status=501)["error"]
    assert error["code"] == "extra_missing"
    assert caller.api("GET", "/videos")["data"] == []


def test_characters_are_not_offered(caller: Caller) -> None:
    assert (
        caller.upload("/videos/characters", {"name": "Tom", "video": ("a.mp4", clip())}, status=501)["error"]["code"]
        == "not_implemented"
    )
    assert caller.api("GET", "/videos/characters/char_1", status=501)["error"]["code"] == "not_implemented"


def test_it_is_counted(caller: Caller) -> None:
    made(caller, seconds="8")
    (used,) = caller.app.usage.between(0, 4e9)
    assert (used.kind, used.model, used.counts) == ("videos", "sora-2", {"requests": 1, "seconds": 8, "size 720x1280": 8})


def test_limits_of_pace(make_caller: MakeCaller) -> None:
    from entrechat.local import Limits

    caller = make_caller(app={"videos": FlatFilms(), "limits": Limits(requests_per_minute=1)})
    made(caller)
    assert caller.api("POST", "/videos", {"prompt": "x"}, status=429)["error"]["code"] == "rate_limit_exceeded"
