"""Sound in the containers that PyAV reads and writes, and files that are made to harm."""

from __future__ import annotations

import io
import struct
import sys
import tracemalloc
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from entrechat.local import audio
from entrechat.local.app import App
from entrechat.local.audio_encoding import RATE, Encoder
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.speech_scripted import ScriptedSpeech, ScriptedTranscriber
from entrechat.local.problems import Problem

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_transcriptions import TWO_SECONDS, recording, tone

av = pytest.importorskip("av", reason="these containers need PyAV")

URL = "/audio/transcriptions"


def boxed(container: str, codec: str, rate: int = 44_100, seconds: float = 2, *, pictures: bool = False) -> bytes:
    """Two seconds of a tone in a container, with moving pictures beside it or without."""
    out = io.BytesIO()
    with av.open(out, "w", format=container) as file:
        film = file.add_stream("mpeg4", rate=5) if pictures else None
        if film is not None:
            film.width = film.height = 64
            film.pix_fmt = "yuv420p"
        stream = file.add_stream(codec, rate=rate, layout="stereo")
        sound = np.stack([tone(seconds, rate)] * 2)
        frame = av.AudioFrame.from_ndarray(sound, format="fltp", layout="stereo")
        frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), 0
        if film is not None:
            for _ in range(int(seconds * 5)):
                file.mux(film.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")))
            file.mux(film.encode(None))
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return out.getvalue()


@pytest.fixture
def transcriber() -> ScriptedTranscriber:
    return ScriptedTranscriber(["hello there"])


@pytest.fixture
def caller(make_caller: MakeCaller, transcriber: ScriptedTranscriber) -> Caller:
    return make_caller(app={"transcriber": transcriber, "speaker": ScriptedSpeech()})


def heard(caller: Caller, name: str, content: bytes, *, status: int = 200) -> Any:
    return caller.upload(URL, {"file": (name, content), "model": "whisper-1"}, status=status)


@pytest.mark.parametrize(
    ("name", "container", "codec", "rate"),
    [
        ("a.m4a", "ipod", "aac", 44_100),
        ("a.mp4", "mp4", "aac", 48_000),
        ("a.webm", "webm", "libopus", 48_000),
        ("a.mkv", "matroska", "libmp3lame", 44_100),
        ("a.aac", "adts", "aac", 24_000),
        ("a.mov", "mov", "alac", 44_100),
    ],
)
def test_containers(caller: Caller, transcriber: ScriptedTranscriber, name: str, container: str, codec: str, rate: int) -> None:
    layout = boxed(container, codec, rate) if codec != "alac" else _alac(rate)
    assert heard(caller, name, layout)["text"] == "hello there"
    assert transcriber.requests[0][0] == pytest.approx(2, abs=0.1)


def _alac(rate: int) -> bytes:
    out = io.BytesIO()
    with av.open(out, "w", format="mov") as file:
        stream = file.add_stream("alac", rate=rate, layout="mono")
        sound = (tone(2, rate) * 32767).astype(np.int16)[None]
        frame = av.AudioFrame.from_ndarray(sound, format="s16p", layout="mono")
        frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), 0
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return out.getvalue()


def test_the_sound_of_a_video(caller: Caller, transcriber: ScriptedTranscriber) -> None:
    heard(caller, "holiday.mp4", boxed("mp4", "aac", pictures=True))
    assert transcriber.requests[0][0] == pytest.approx(2, abs=0.1)


def test_what_is_read_is_the_tone(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    path.write_bytes(boxed("ipod", "aac", 44_100))
    sound = np.concatenate(list(audio.read(path, "a.m4a")))
    loudest = np.abs(np.fft.rfft(sound[4000:20_000])).argmax()
    assert loudest == 220, "in Hz, as it is one second"


def test_aac_is_spoken_and_heard_again(caller: Caller, transcriber: ScriptedTranscriber) -> None:
    body = {"model": "tts-1", "voice": "alloy", "input": "hello there, how are you", "response_format": "aac"}
    answer = caller.send(ask(body, path="/v1/audio/speech", stream=True))
    assert (answer.status, answer.headers["content-type"]) == (200, "audio/aac")
    assert answer.content[0] == 0xFF and answer.content[1] & 0xF6 == 0xF0, "ADTS frames"
    heard(caller, "said.aac", answer.content)
    assert transcriber.requests[0][0] > 0.5


def test_aac_comes_as_it_is_made() -> None:
    encoder = Encoder("aac", RATE)
    first = encoder.write(tone(1, RATE))
    assert first, "before the end"
    whole = first + encoder.write(tone(1, RATE)) + encoder.close()
    with av.open(io.BytesIO(whole)) as file:
        assert sum(frame.samples for frame in file.decode(audio=0)) == pytest.approx(2 * RATE, abs=3000)


def test_without_pyav(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    content = boxed("ipod", "aac")
    monkeypatch.setitem(sys.modules, "av", None)
    error = heard(caller, "a.m4a", content, status=400)["error"]
    assert "pip install 'entrechat[local-video]'" in error["message"]
    body = {"model": "tts-1", "voice": "alloy", "input": "hello", "response_format": "aac"}
    refused = caller.send(ask(body, path="/v1/audio/speech"))
    assert refused.status == 400 and "pip install 'entrechat[local-video]'" in refused.json["error"]["message"]
    assert heard(caller, "a.wav", TWO_SECONDS)["text"] == "hello there", "all else is read"


HOSTILE = "../../etc/passwd\x07\u202e\n<script>.m4a"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        bytes(100_000),
        b"<html>not audio</html>" * 1000,
        b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile /etc/passwd\n",
        boxed("ipod", "aac")[:2000],
        boxed("webm", "libopus", 48_000)[:300],
        bytes(range(256)) * 400,
    ],
    ids=["empty", "zeros", "html", "playlist", "concat", "cut m4a", "cut webm", "bytes"],
)
def test_what_is_no_audio(caller: Caller, content: bytes) -> None:
    error = heard(caller, HOSTILE.replace("\n", ""), content, status=400)["error"]
    assert error["param"] == "file" and error["code"] in ("invalid_audio_file", "audio_too_short")
    assert str(caller.app.blobs.path("")) not in error["message"], "no path of the server's"
    assert not list(caller.app.blobs.path("x").parent.iterdir()), "nothing is left behind"
    assert heard(caller, "a.wav", TWO_SECONDS)["text"] == "hello there", "the server lives"


def test_a_video_without_sound(caller: Caller) -> None:
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as file:
        film = file.add_stream("mpeg4", rate=5)
        film.width = film.height = 64
        film.pix_fmt = "yuv420p"
        file.mux(film.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")))
        file.mux(film.encode(None))
    error = heard(caller, "a.mp4", out.getvalue(), status=400)["error"]
    assert error["code"] == "invalid_audio_file" and "it has no sound" in error["message"]


@pytest.mark.parametrize("rate", [1, 999, 400_001, 4_294_967_291])
def test_rates_that_cannot_be(caller: Caller, monkeypatch: pytest.MonkeyPatch, rate: int) -> None:
    """A window for each of their phases would take gigabytes."""
    content = bytearray(TWO_SECONDS)
    content[24:28] = struct.pack("<I", rate)
    monkeypatch.setitem(sys.modules, "av", None)
    assert heard(caller, "a.wav", bytes(content), status=400)["error"]["code"] == "invalid_audio_file"


def test_odd_rates_take_little_memory() -> None:
    resampler = audio.Resampler(399_989, 16_000)  # a prime
    tracemalloc.start()
    made = resampler.feed(tone(1, 399_989))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert abs(len(made) - 16_000) < 50
    assert resampler._taps.nbytes < 4e6 and peak < 400e6


def test_sound_without_end(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file may unpack to days of silence."""
    small = recording(np.zeros(16_000 * 90, np.float32), format="FLAC")
    assert len(small) < 40_000
    monkeypatch.setattr(audio, "_MOST_SECONDS", 60)
    error = heard(caller, "a.flac", small, status=400)["error"]
    assert (error["code"], error["param"]) == ("audio_too_long", "file")
    assert heard(caller, "a.webm", boxed("webm", "libopus", 48_000, 62), status=400)["error"]["code"] == "audio_too_long"


def test_what_is_decoded_at_once_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "wide.wav"
    path.write_bytes(recording(np.zeros((400_000, 16), np.float32), 400_000))
    sizes = [len(block) for block in audio.read(path, "wide.wav")]
    assert max(sizes) <= (1 << 20) // 16, "of all channels together"


def test_200_megabytes(colour: str, tmp_path: Path) -> None:
    """They go to the disk as they come, and are refused without being read whole."""
    import threading

    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    big = tmp_path / "big.bin"
    with big.open("wb") as file:
        file.truncate(200_000_000)  # zeros, which take no room here
    app = App(Scripted(), embedder=HashedWords(), transcriber=ScriptedTranscriber())
    most = [0]
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0, timeout=120) as client:
        client.models.list()
        stop = threading.Event()

        def watch() -> None:
            while not stop.wait(0.05):
                most[0] = max(most[0], resident())

        before = resident()
        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            if colour == "sync":
                answer = _streamed(url, "/audio/transcriptions", "file", big)
                assert (answer[0], answer[1]["error"]["code"]) == (400, "invalid_audio_file")
            else:
                answer = _streamed(url, "/images/edits", "image", big)
                assert (answer[0], answer[1]["error"]["code"]) == (400, "image_too_large")
        finally:
            stop.set()
            watcher.join()
        assert most[0] - before < 100_000_000, "it was not held in memory"
        assert client.models.list().data, "the server lives"
    app.close()


def resident() -> int:
    """Bytes of memory that this process has."""
    path = Path("/proc/self/statm")
    if not path.exists():
        pytest.skip("memory is read from /proc")
    return int(path.read_text().split()[1]) * 4096


def _streamed(url: str, path: str, field: str, file: Path) -> tuple[int, Any]:
    """A form with a large file, sent block by block."""
    import http.client
    import json
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    fields = {"model": "whisper-1" if field == "file" else "gpt-image-1", "prompt": "x"}
    head = b"".join(
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()
    )
    head += f'--b\r\nContent-Disposition: form-data; name="{field}"; filename="big.bin"\r\n\r\n'.encode()
    tail = b"\r\n--b--\r\n"
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=120)
    connection.putrequest("POST", f"/v1{path}")
    connection.putheader("content-type", "multipart/form-data; boundary=b")
    connection.putheader("content-length", str(len(head) + file.stat().st_size + len(tail)))
    connection.endheaders()
    connection.send(head)
    with file.open("rb") as content:
        while block := content.read(1 << 18):
            connection.send(block)
    connection.send(tail)
    answer = connection.getresponse()
    found = answer.status, json.loads(answer.read())
    connection.close()
    return found


def test_a_body_without_end_is_cut_off(colour: str) -> None:
    from entrechat.local import Limits

    app = App(Scripted(), embedder=HashedWords(), limits=Limits(body=1000, upload=2000))
    caller = Caller(app, colour)
    big = {"prompt": "x", "model": "gpt-image-1", "image": ("a.png", bytes(2_000_000))}
    assert caller.upload("/images/edits", big, status=413)["error"]["code"] == "request_too_large"
    assert caller.api("GET", "/files")["data"] == []
    caller.close()
    app.close()


def test_a_problem_names_no_path(tmp_path: Path) -> None:
    path = tmp_path / "secret-folder" / "x"
    path.parent.mkdir()
    path.write_bytes(b"\0" * 5000)
    with pytest.raises(Problem) as caught:
        list(audio.read(path, "mine.m4a"))
    assert "secret-folder" not in str(caught.value) and "mine.m4a" in str(caught.value)
