"""Each colour brings only its own: asyncio and ssl are dear, and not needed to say hello in plain HTTP."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("blocking", {"asyncio", "ssl", "dataclasses", "h2", "zlib", "brotli", "logging", "inspect"}),
        ("aio", {"h2", "dataclasses", "zlib", "brotli", "entrechat._http.blocking"}),
    ],
)
def test_what_a_transport_imports(module: str, unwanted: set[str]) -> None:
    code = f"import sys; import entrechat._http.{module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-S", "-c", _with_path(code)], capture_output=True, text=True, check=True)
    baseline = subprocess.run(
        [sys.executable, "-S", "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    brought = set(done.stdout.split()) - set(baseline.stdout.split())
    asyncio_brings: set[str] = set()
    if module == "aio":
        listing = "import sys, asyncio; print(*sys.modules)"
        asyncio_brings = set(
            subprocess.run([sys.executable, "-S", "-c", listing], capture_output=True, text=True, check=True).stdout.split()
        )
    assert not (brought - asyncio_brings) & unwanted


def _with_path(code: str) -> str:
    # without site: its .pth files may import anything
    return f"import sys; sys.path[:0] = {sys.path!r}; {code}"
