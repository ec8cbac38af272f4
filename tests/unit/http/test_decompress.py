"""Decoders piece by piece: every split unpacks to the same, and no piece waits for the next."""

from __future__ import annotations

import gzip
import importlib
import random
import time
import tracemalloc
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


@pytest.mark.parametrize("level", range(10))
@pytest.mark.parametrize("bits", [15, -15])
def test_deflate_with_and_without_its_wrapper_byte_by_byte(bits: int, level: int) -> None:
    packer = zlib.compressobj(level, zlib.DEFLATED, bits)
    packed = packer.compress(CONTENT) + packer.flush()
    for step in (1, len(packed)):
        decoder = Decoder(b"deflate", Limits())
        assert b"".join(decoder.feed(packed[i : i + step]) for i in range(0, len(packed), step)) == CONTENT
        decoder.finish()
    decoder = Decoder(b"deflate", Limits())
    decoder.feed(packed[:1])
    with pytest.raises(ProtocolError, match="breaks off"):
        decoder.finish()


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_what_follows_the_end_is_not_kept(encoding: str) -> None:
    decoder = Decoder(encoding.encode(), Limits())
    unpacked = decoder.feed(PACKERS[encoding](b"x"))
    tracemalloc.start()
    try:
        for _ in range(500):
            unpacked += decoder.feed(bytes(65_536))
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
    decoder.finish()
    assert unpacked == b"x"


def test_members_of_gzip_may_come_in_any_pieces() -> None:
    packed = (gzip.compress(b"a") + gzip.compress(b"") + gzip.compress(b"b")) * 3 + bytes(5) + gzip.compress(b"ignored")
    for step in (1, 2, 5, 1000):
        decoder = Decoder(b"gzip", Limits())
        assert b"".join(decoder.feed(packed[i : i + step]) for i in range(0, len(packed), step)) == b"ab" * 3
        decoder.finish()


def test_a_large_answer_in_one_piece_costs_linear_time() -> None:
    def cost(count: int) -> float:
        packed = gzip.compress(b"") * count
        started = time.process_time()
        assert Decoder(b"gzip", Limits()).feed(packed) == b""
        return time.process_time() - started

    cost(100)
    assert cost(64_000) < 60 * max(cost(4_000), 1e-3)  # 16 times as much; 256 times if each step copied the rest


def test_an_answer_may_not_be_packed_for_ever() -> None:
    packed = CONTENT
    for _ in range(5):
        packed = gzip.compress(packed)
    assert Decoder(b"gzip, " * 5, Limits()).feed(packed) == CONTENT
    decoder = Decoder(b"gzip, " * 10_000, Limits())
    with pytest.raises(ProtocolError, match="more than 5 times over"):
        decoder.feed(gzip.compress(packed))


def test_what_is_asked_for_can_be_unpacked() -> None:
    for name in accept_encoding().split(", "):
        packed = PACKERS[name](b"hello")
        assert Decoder(name.encode(), Limits()).feed(packed) == b"hello"
