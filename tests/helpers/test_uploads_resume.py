"""`uploads.upload_file_chunked` goes on after a break, and starts over where that is of no use."""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.helpers.uploads import UploadProgress, UploadState
from tests.helpers.uploads import CONTENT, COUNT, MD5, SIZE, Uploads, failing_after, healed, send
from tests.support.colours import Client

INPUTS: dict[str, tuple[Callable[[Path], Any], dict[str, Any]]] = {
    "path": (lambda path: path, {}),
    "bytes": (lambda path: CONTENT, {"filename": "big.bin"}),
    "generator": (lambda path: iter(io.BytesIO(CONTENT).readlines()), {"filename": "big.bin", "bytes": len(CONTENT)}),
}


@pytest.mark.parametrize("kind", INPUTS)
def test_resume(client: Client, api: Uploads, path: Path, kind: str) -> None:
    make, more = INPUTS[kind]
    state = UploadState()
    failing_after(api, 3)
    with pytest.raises(entrechat.InternalServerError) as caught:
        send(client, make(path), resume=state, part_concurrency=1, **more)
    assert sorted(state.parts) == [0, 1, 2]
    healed(api)
    seen: list[UploadProgress] = []
    done = send(client, make(path), resume=state, on_progress=seen.append, **more)
    assert done.status == "completed"
    assert (len(api.created), len(api.parts), api.joined) == (1, COUNT, CONTENT)
    assert api.completed[-1]["md5"] == MD5
    assert seen[0].sent_parts == 4 and seen[-1].sent_bytes == len(CONTENT)
    assert (state.upload_id, state.parts) == ("", {})
    assert "3 of 7 parts" in caught.value.__notes__[0]


def test_resume_across_programs(client: Client, api: Uploads, path: Path, tmp_path: Path) -> None:
    note = tmp_path / "upload.json"
    failing_after(api, 3)
    with pytest.raises(entrechat.InternalServerError):
        send(client, path, resume=note, part_concurrency=1)
    noted = json.loads(note.read_text())
    assert noted["upload_id"] == "upload_1"
    assert set(noted["parts"].values()) == set(api.parts)
    healed(api)
    send(client, path, resume=str(note))
    assert (len(api.created), len(api.parts), api.joined) == (1, COUNT, CONTENT)
    assert not note.exists()
    assert os.listdir(tmp_path) == ["big.bin"]


@pytest.mark.parametrize("change", ["content", "part size", "expired"])
def test_resume_starts_over(client: Client, api: Uploads, path: Path, tmp_path: Path, change: str) -> None:
    """Where the parts that arrived are of no use any more."""
    note = tmp_path / "upload.json"
    if change == "expired":
        api.expires_at = time.time() + 30
    failing_after(api, 3)
    with pytest.raises(entrechat.InternalServerError):
        send(client, path, resume=note)
    healed(api)
    content, size = CONTENT, SIZE
    if change == "content":
        content = CONTENT[::-1]
        path.write_bytes(content)
        os.utime(path, ns=(1, 1))
    if change == "part size":
        size = 5000
    send(client, path, resume=note, part_size=size)
    assert (len(api.created), api.joined) == (2, content)


@pytest.mark.parametrize("status", [400, 404])
def test_what_cannot_go_on_is_forgotten(client: Client, api: Uploads, path: Path, tmp_path: Path, status: int) -> None:
    note = tmp_path / "upload.json"
    failing_after(api, 2, status)
    with pytest.raises(entrechat.APIStatusError):
        send(client, path, resume=note)
    assert not note.exists()


def test_a_note_of_something_else(client: Client, api: Uploads, path: Path, tmp_path: Path) -> None:
    note = tmp_path / "upload.json"
    note.write_text("[1]")
    with pytest.raises(ValueError, match="does not hold the state of an upload"):
        send(client, path, resume=note)
    assert note.read_text() == "[1]" and not api.created
