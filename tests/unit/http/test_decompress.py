"""Decoders piece by piece: every split unpacks to the same, and no piece waits for the next."""

from __future__ import annotations

import gzip
import importlib
import random
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from entrechat._core.http import ProtocolError
from entrechat._http.decompress import Decoder, accept_encoding
from entrechat._http.pool import Limits

CONTENT = bytes(random.Random(1).choices(b"abcdefgh ", k=50_000))


def _brotli(data: bytes) -> bytes:
    packed: bytes = pytest.importorskip("brotli").compress(data)
    return packed


def _zstd(data: bytes) -> bytes:
    for name in ("compression.zstd", "backports.zstd", "zstandard"):
        try:
            module: Any = importlib.import_module(name)
        except ImportError:
            continue
        packed: bytes = module.ZstdCompressor().compress(data) if name == "zstandard" else module.compress(data)
        return packed
    pytest.skip("no zstd here")


PACKERS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress, "br": _brotli, "zstd": _zstd}


@pytest.mark.parametrize("encoding", PACKERS)
@pytest.mark.parametrize("step", [1, 7, 1000, 1_000_000])
def test_any_split(encoding: str, step: int) -> None:
    packed = PACKERS[encoding](CONTENT)
    decoder = Decoder(encoding.encode(), Limits())
    assert b"".join(decoder.feed(packed[i : i + step]) for i in range(0, len(packed), step)) == CONTENT
    decoder.finish()


@pytest.mark.parametrize("encoding", PACKERS)
def test_bombs_are_stopped_before_they_are_unpacked(encoding: str) -> None:
    bomb = PACKERS[encoding](b"\0" * 100_000_000)
    with pytest.raises(ProtocolError, match="times its size"):
        Decoder(encoding.encode(), Limits()).feed(bomb)
    with pytest.raises(ProtocolError, match="more than 1000 bytes"):
        Decoder(encoding.encode(), Limits(max_decoded=1000)).feed(bomb)


@pytest.mark.parametrize("encoding", PACKERS)
def test_what_breaks_off_is_an_error(encoding: str) -> None:
    packed = PACKERS[encoding](CONTENT)
    decoder = Decoder(encoding.encode(), Limits())
    decoder.feed(packed[: len(packed) // 2])
    with pytest.raises(ProtocolError, match="breaks off"):
        decoder.finish()


def test_an_empty_body_is_no_broken_one() -> None:
    decoder = Decoder(b"gzip", Limits())
    assert decoder.feed(b"") == b""
    decoder.finish()


def test_what_is_asked_for_can_be_unpacked() -> None:
    for name in accept_encoding().split(", "):
        packed = PACKERS[name](b"hello")
        assert Decoder(name.encode(), Limits()).feed(packed) == b"hello"
