"""What runs of evals graded, and the webhooks that tell of their ends, survive `kill -9`."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("uvicorn")

from .kill import run  # after the skip
from .kill_evals import Evals
from .kill_work import Served9


def test_runs_and_webhooks(tmp_path: Path) -> None:
    load = Evals()
    try:
        run(load, tmp_path, times=5, seed=4711, serve=Served9)
    finally:
        load.close()
    assert load.acknowledged >= 5
    assert load.ended
