"""The npm `openai` package against `entrechat serve`: a client that shares nothing with ours but the API."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.minilm import MiniLM
from entrechat.local.engine.moderation_scripted import ScriptedModerator
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.locking import hold

from .serving import Served
from .test_official_client import Served as ServedApp

HERE = Path(__file__).parent / "npm"
HELLO = "Hello there"


@pytest.fixture(scope="module")
def package() -> Path:
    """The directory that the package is installed into: once on a machine for each lock."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("THE NPM CLIENT IS NOT TESTED: node and npm are not installed")
    lock = (HERE / "package-lock.json").read_bytes()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "entrechat" / "tests"
    home = cache / f"npm-{hashlib.sha256(lock).hexdigest()[:16]}"
    home.mkdir(parents=True, exist_ok=True)
    mine = hold(home / "installing.lock")
    if mine is None:
        pytest.skip("THE NPM CLIENT IS NOT TESTED: another process is installing it")
    try:
        if not (home / "installed").exists():
            for name in ("package.json", "package-lock.json"):
                shutil.copy(HERE / name, home)
            done = subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=home, capture_output=True, text=True, timeout=180)
            if done.returncode:
                pytest.skip(f"THE NPM CLIENT IS NOT TESTED: npm ci failed: {done.stderr[-300:]}")
            (home / "installed").touch()
    finally:
        os.close(mine)
    return home


def drive(package: Path, url: str) -> dict[str, Any]:
    """What each part of the API answered."""
    command = ["node", str(HERE / "client.mjs"), str(package), url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


def check(said: dict[str, Any]) -> None:
    assert "scripted" in said.pop("models")
    assert said == {
        "chat": {"text": HELLO, "usage": 4, "id": "req_"},
        "chatStream": {"text": HELLO, "final": HELLO},
        "responses": {
            "text": HELLO,
            "next": "completed",
            "first": "response.created",
            "last": "response.completed",
            "final": HELLO,
        },
        "embeddings": {"many": 2, "numbers": True},
        "moderations": {"flagged": False},
        "files": {"bytes": 19, "text": '{"item": "Ärger"}\n', "deleted": True},
        "vectorStores": {"status": "completed", "found": "Refunds are paid within thirty days."},
        "assistants": {"text": HELLO, "status": "completed", "polled": "completed"},
        "batches": {"status": "completed", "id": "one", "text": HELLO},
        "administration": {"name": "Desk", "refused": 404},
        "errors": [
            ["BadRequestError", 400, "decimal_above_max_value", "temperature"],
            ["NotFoundError", 404, "model_not_found", "model"],
        ],
    }


def test_the_package(package: Path) -> None:
    app = App(Scripted(), embedder=HashedWords(), moderator=ScriptedModerator())
    with ServedApp(app) as url:
        check(drive(package, url))
    app.close()


@pytest.mark.model
def test_the_package_and_the_command(package: Path, minilm: MiniLM) -> None:
    with Served("--engine", "scripted") as server:
        check(drive(package, server.url))
