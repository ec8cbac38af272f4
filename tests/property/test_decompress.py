"""However a packed body is cut, it unpacks to the same; and what is no packed body is an error and nothing else."""

from __future__ import annotations

import gzip
import zlib

from hypothesis import given
from hypothesis import strategies as st

from entrechat._core.http import ProtocolError
from entrechat._http.decompress import Decoder
from entrechat._http.pool import Limits

from .test_http1 import cut


def deflate(data: bytes, level: int, bits: int) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, bits)
    return packer.compress(data) + packer.flush()


def unpack(encoding: bytes, pieces: list[bytes]) -> bytes | None:
    decoder = Decoder(encoding, Limits(max_decoded=1 << 20))
    try:
        unpacked = b"".join(map(decoder.feed, pieces))
        decoder.finish()
    except ProtocolError:
        return None
    return unpacked


@given(st.lists(st.binary(max_size=200), min_size=1, max_size=4), st.lists(st.integers(0, 300), max_size=20))
def test_members_of_gzip(members: list[bytes], at: list[int]) -> None:
    assert unpack(b"gzip", cut(b"".join(map(gzip.compress, members)), at)) == b"".join(members)


@given(st.binary(max_size=200), st.integers(0, 9), st.sampled_from([15, -15]), st.lists(st.integers(0, 300), max_size=20))
def test_both_kinds_of_deflate(data: bytes, level: int, bits: int, at: list[int]) -> None:
    packed = deflate(data, level, bits)
    assert unpack(b"deflate", cut(packed, at)) == data
    assert unpack(b"deflate", [packed[i : i + 1] for i in range(len(packed))]) == data
    assert unpack(b"gzip, deflate", cut(deflate(gzip.compress(data), level, bits), at)) == data


@given(
    st.sampled_from([b"gzip", b"deflate", b"br", b"zstd", b"gzip, br", b"unheard-of"]),
    st.binary(max_size=100) | st.binary(max_size=60).map(gzip.compress),
    st.binary(max_size=4),
    st.integers(0, 100),
    st.lists(st.integers(0, 100), max_size=10),
)
def test_damage_is_found_in_any_pieces(encoding: bytes, data: bytes, damage: bytes, place: int, at: list[int]) -> None:
    data = data[:place] + damage + data[place + len(damage) :]
    whole, pieces = unpack(encoding, [data]), unpack(encoding, cut(data, at))
    if whole is not None or encoding in (b"gzip", b"deflate"):  # the others may overlook damage where they see less at once
        assert pieces == whole
