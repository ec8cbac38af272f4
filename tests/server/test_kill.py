"""What the server acknowledged survives `kill -9`. A hundred times: `python -m tests.server.kill --times 100`."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("uvicorn")

from .kill import Storage, run  # after the skip
from .kill_work import Background, Batches, Responses, Runs, Served9


def test_files_uploads_and_indexing(tmp_path: Path) -> None:
    load = Storage(tmp_path)
    run(load, tmp_path, times=20, seed=4711)
    assert load.acknowledged >= 20
    assert load.files
    assert load.indexed


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")  # assistants
@pytest.mark.parametrize("kind", [Batches, Runs, Responses])
def test_work_in_the_background(tmp_path: Path, kind: type[Background]) -> None:
    load = kind()
    run(load, tmp_path, times=5, seed=4711, serve=Served9)
    assert load.acknowledged >= 5
    assert load.ended
