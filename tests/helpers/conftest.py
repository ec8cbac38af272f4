"""Fixtures of the helpers' tests.

- `fake`, as the unit tests have it: a client on a transport that plays a script, by a clock that only sleeps move.
- `api`: the recording server takes uploads in parts. `path`: a file of `CONTENT`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.uploads import CONTENT, Uploads
from tests.support.recording import RecordingServer
from tests.unit.conftest import fake

__all__ = ["fake"]


@pytest.fixture
def api(server: RecordingServer) -> Uploads:
    made = server.answer = Uploads()
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "big.bin"
    made.write_bytes(CONTENT)
    return made
