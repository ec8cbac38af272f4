"""Fixtures of the command line's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cli.support import Cli, Pausing
from tests.support.recording import RecordingServer


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], server: RecordingServer) -> Cli:
    """Runs command lines in this process; `OPENAI_BASE_URL` is the recording server, the key "sk-test"."""
    monkeypatch.setenv("OPENAI_BASE_URL", f"{server.url}/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin")
    return Cli(monkeypatch, capsysbinary)


@pytest.fixture
def pausing() -> Iterator[Pausing]:
    with Pausing.running() as server:
        yield server
