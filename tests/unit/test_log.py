"""`ENTRECHAT_LOG` and the logger `entrechat`: every try, never a key."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

import entrechat
from entrechat import _log
from tests.support.fake_transport import Said, broken
from tests.support.recording import Answer, RecordingServer
from tests.unit.conftest import MakeFake

OK = Said.json({"id": "m"})


@pytest.fixture(autouse=True)
def fresh_logger(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    logger = logging.getLogger("entrechat")
    level, handlers = logger.level, list(logger.handlers)
    monkeypatch.setattr(_log, "_set_up", False)
    yield
    logger.setLevel(level)
    logger.handlers[:] = handlers


def test_info_tells_of_every_try(fake: MakeFake, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "entrechat")
    client, _ = fake(Said.error(503), broken("reset"), OK)
    client.run(client.models.retrieve, "m", extra_query={"api_key": "SECRETvalue"})
    url = "https://api.test/v1/models/m?api_key=…"
    assert caplog.messages == [f"GET {url} 503 (try 1)", f"GET {url} failed: reset (try 2)", f"GET {url} 200 (try 3)"]


def test_debug_shows_headers_and_the_beginning_of_the_body(fake: MakeFake, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "entrechat")
    client, _ = fake(OK, api_key="sk-SECRETSECRET", default_headers={"X-Gateway-Token": "SECRET", "X-Plain": "plain"})
    client.run(
        client.chat.completions.create,
        model="m",
        messages=[{"role": "user", "content": "my key is sk-SECRETSECRET and " + "x" * 5000}],
        extra_body={"api_key": "SECRETSECRET"},
    )
    text = "\n".join(caplog.messages)
    assert "SECRET" not in text
    assert "'X-Plain': 'plain'" in text
    assert "'Authorization': '…'" in text
    assert "my key is sk-…" in text
    assert len(text) < 3500


def test_failures_do_not_show_secrets(fake: MakeFake, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "entrechat")
    client, _ = fake(broken("proxy http://u:SECRET@proxy refused"), max_retries=0)
    with pytest.raises(entrechat.APIConnectionError):
        client.run(client.models.retrieve, "m")
    assert "SECRET" not in caplog.text


def test_nothing_at_warning(fake: MakeFake, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "entrechat")
    client, _ = fake(Said.error(503), OK)
    client.run(client.models.retrieve, "m")
    assert caplog.messages == []


@pytest.mark.parametrize(
    ("variable", "value", "level"),
    [
        ("ENTRECHAT_LOG", "info", logging.INFO),
        ("ENTRECHAT_LOG", "DEBUG", logging.DEBUG),
        ("OPENAI_LOG", "debug", logging.DEBUG),
        ("ENTRECHAT_LOG", "nonsense", None),
        ("ENTRECHAT_LOG", "", None),
    ],
)
def test_the_environment(monkeypatch: pytest.MonkeyPatch, variable: str, value: str, level: int | None) -> None:
    logger = logging.getLogger("entrechat")
    logger.setLevel(logging.NOTSET)
    monkeypatch.setenv(variable, value)
    _log.from_environment()
    assert logger.level == (level if level is not None else logging.NOTSET)


PROGRAM = """
import sys
from entrechat import OpenAI
client = OpenAI(api_key="sk-SECRETSECRET", base_url=sys.argv[1])
client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hé"}])
"""


@pytest.mark.parametrize("level", ["info", "debug"])
def test_a_program_started_with_it(server: RecordingServer, level: str) -> None:
    server.answer = Answer.of_json({"id": "c"})
    environment = {**os.environ, "ENTRECHAT_LOG": level, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, f"{server.url}/v1"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=30,
    )
    assert done.returncode == 0, done.stderr
    assert f"entrechat INFO] POST {server.url}/v1/chat/completions 200 (try 1)" in done.stderr
    assert ("hé" in done.stderr) is (level == "debug")
    assert "SECRET" not in done.stderr
    assert done.stdout == ""
