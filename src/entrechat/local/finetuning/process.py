"""The training process, as the server sees it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import orjson

_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
_LOG = "errors.txt"


class TrainingError(Exception):
    """The training ended before it was done; the message says why."""


async def train(directory: Path, model: Path, threads: int) -> AsyncGenerator[dict[str, Any]]:
    """Runs what `plan.Directory` holds there, in a process of low priority; gives its reports.

    Closing it, or cancelling what waits for it, ends the process. It can be called again and goes on.

    Args:
        model: the base model's GGUF file.
        threads: that the process computes with.

    Raises TrainingError.
    """
    path = os.pathsep.join([each for each in sys.path if each])  # it finds what this process finds, however that was set up
    with (directory / _LOG).open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            f"{__package__}.train",
            str(directory),
            str(model),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            env={**os.environ, **dict.fromkeys(_THREADS, str(threads)), "PYTHONPATH": path},
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
    try:
        assert process.stdout is not None
        async for line in process.stdout:
            report = orjson.loads(line)
            if report["type"] == "failed":
                raise TrainingError(report["message"])
            yield report
        if await process.wait():
            raise TrainingError(_why(process.returncode or 0, directory / _LOG))
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def _why(code: int, log: Path) -> str:
    if code < 0:
        return f"The training process was killed by signal {-code}. It may have needed more memory than there is."
    said = log.read_text("utf-8", "replace").strip().splitlines()
    return f"The training process ended with exit code {code}: {said[-1] if said else 'it said nothing'}"
