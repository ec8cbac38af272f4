"""Content-Encoding: unpacking, piece by piece, with a bound on how much may come out.

gzip and deflate always; br and zstd when a library for them is installed. Libraries are imported when the first
such answer arrives. Every piece that comes in is unpacked as far as it goes, so that an event of a compressed
stream is not held back.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from entrechat._core.http import ProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pool import Limits

_STEP = 1 << 20  # unpacked at once, before the limits are looked at
_FREE = 64 << 20  # below this size no ratio is suspicious
_SLICE = 1 << 16  # taken in at once: at each step the libraries copy what they have not got to
_STAGES = 5


def _find(*names: str) -> Any:
    from importlib import import_module

    for name in names:
        try:
            return import_module(name)
        except ImportError:
            continue
    return None


def _importable(*names: str) -> bool:
    from importlib.util import find_spec

    for name in names:
        try:
            if find_spec(name) is not None:
                return True
        except ImportError:  # the parent package is missing
            continue
    return False


_BROTLI = ("brotli", "brotlicffi")
_ZSTD = ("compression.zstd", "backports.zstd", "zstandard")


@cache
def accept_encoding() -> str:
    """The Accept-Encoding header's value: what `Decoder` can unpack here."""
    names = ["gzip", "deflate"]
    if _importable(*_BROTLI):
        names.append("br")
    if _importable(*_ZSTD):
        names.append("zstd")
    return ", ".join(names)


class _Zlib:
    """gzip (one or more members) and deflate (with or without the zlib wrapper that the standard asks for)."""

    def __init__(self, gzip: bool) -> None:
        import zlib

        self._make: Any = zlib.decompressobj
        self._gzip = gzip
        self._unpacker: Any = zlib.decompressobj(31) if gzip else None
        self._head = b""
        self._fresh = True
        self._over = False

    def unpack(self, data: bytes, emit: Callable[[bytes], None]) -> None:
        if self._unpacker is None:
            data = self._head = self._head + data
            if len(data) < 2:
                self._fresh = not data
                return
            wrapped = data[0] & 15 == 8 and (data[0] << 8 | data[1]) % 31 == 0
            self._unpacker = self._make(15 if wrapped else -15)
        while data and not self._over:
            if self._unpacker.eof:
                if not (self._gzip and data.startswith(b"\x1f")):
                    self._over = True  # padding behind the last member is ignored, as gzip does
                    return
                self._unpacker = self._make(31)
            self._fresh = False
            out = self._unpacker.decompress(data, _STEP)
            if out:
                emit(out)
            data = self._unpacker.unused_data if self._unpacker.eof else self._unpacker.unconsumed_tail

    def whole(self) -> bool:
        return self._fresh or (self._unpacker is not None and bool(self._unpacker.eof))


class _Brotli:
    def __init__(self) -> None:
        self._unpacker = _find(*_BROTLI).Decompressor()
        self._fresh = True
        self._bounded: bool | None = None

    def unpack(self, data: bytes, emit: Callable[[bytes], None]) -> None:
        self._fresh = False
        if self._bounded is None:
            try:
                out = self._unpacker.process(data, output_buffer_limit=_STEP)
                self._bounded = True
            except TypeError:  # an older library: bound what goes in instead
                self._bounded = False
                out = b""
        elif self._bounded:
            out = self._unpacker.process(data, output_buffer_limit=_STEP)
        else:
            out = b""
        if not self._bounded:
            for start in range(0, len(data), 1024):
                emit(self._unpacker.process(data[start : start + 1024]))
            return
        emit(out)
        while not self._unpacker.can_accept_more_data():
            emit(self._unpacker.process(b"", output_buffer_limit=_STEP))

    def whole(self) -> bool:
        return self._fresh or bool(self._unpacker.is_finished())


class _Zstd:
    """Python 3.14's module or its backport; frames may follow one another."""

    def __init__(self, module: Any) -> None:
        self._make = module.ZstdDecompressor
        self._unpacker = self._make()
        self._fresh = True

    def unpack(self, data: bytes, emit: Callable[[bytes], None]) -> None:
        while True:
            if self._unpacker.eof:
                if not data:
                    return
                self._unpacker = self._make()
            self._fresh = False
            emit(self._unpacker.decompress(data, _STEP))
            if self._unpacker.eof:
                data = self._unpacker.unused_data
            elif self._unpacker.needs_input:
                return
            else:
                data = b""

    def whole(self) -> bool:
        return self._fresh or bool(self._unpacker.eof)


class _Zstandard:
    """The `zstandard` package, which cannot bound its output: small steps in keep it bounded well enough."""

    def __init__(self, module: Any) -> None:
        self._make = module.ZstdDecompressor
        self._unpacker = self._make().decompressobj()
        self._fresh = True

    def unpack(self, data: bytes, emit: Callable[[bytes], None]) -> None:
        self._fresh = False
        for start in range(0, len(data), 1024):
            piece = data[start : start + 1024]
            while piece:
                if self._unpacker.eof:
                    self._unpacker = self._make().decompressobj()
                emit(self._unpacker.decompress(piece))
                piece = self._unpacker.unused_data if self._unpacker.eof else b""

    def whole(self) -> bool:
        return self._fresh or bool(self._unpacker.eof)


class _TooMany:
    def unpack(self, data: bytes, emit: Callable[[bytes], None]) -> None:
        raise _error(f"the answer is packed more than {_STAGES} times over")

    def whole(self) -> bool:
        return True


def _unpacker(name: str) -> Any:
    if name in ("gzip", "x-gzip"):
        return _Zlib(True)
    if name == "deflate":
        return _Zlib(False)
    if name == "br" and _find(*_BROTLI) is not None:
        return _Brotli()
    if name == "zstd":
        module = _find(*_ZSTD)
        if module is not None:
            return _Zstandard(module) if module.__name__ == "zstandard" else _Zstd(module)
    return None


class Decoder:
    """Unpacks one answer's body. An encoding that is not known here leaves the body as it came."""

    __slots__ = ("_in", "_limits", "_out", "_stages")

    def __init__(self, encoding: bytes, limits: Limits) -> None:
        self._limits = limits
        self._in = self._out = 0
        self._stages: list[Any] = []
        # applied by the server from left to right
        for name in reversed(encoding.decode("latin-1").lower().split(",")):
            name = name.strip()
            if name and name != "identity":
                stage = _unpacker(name)
                if stage is None:
                    break
                if len(self._stages) == _STAGES:  # each takes memory before any of it is used
                    self._stages = [_TooMany()]
                    break
                self._stages.append(stage)

    def feed(self, data: bytes) -> bytes:
        """What can be unpacked now; ProtocolError if it is damaged or grows beyond the limits."""
        self._in += len(data)
        for stage in self._stages:
            if not data:
                break
            out: list[bytes] = []

            def emit(piece: bytes, out: list[bytes] = out) -> None:
                self._out += len(piece)
                if self._out > self._limits.max_decoded:
                    raise _error(f"the answer unpacks to more than {self._limits.max_decoded} bytes")
                if self._out > _FREE and self._out > self._in * self._limits.max_ratio:
                    raise _error(f"the answer unpacks to more than {self._limits.max_ratio} times its size")
                out.append(piece)

            try:
                for at in range(0, len(data), _SLICE):
                    stage.unpack(data[at : at + _SLICE], emit)
            except ProtocolError:
                raise
            except Exception as error:  # each library has its own
                raise _error(f"the compressed answer is damaged: {error}") from error
            data = b"".join(out)
        return data

    def finish(self) -> None:
        """The body is at its end: so must be what it holds."""
        if self._in and not all(stage.whole() for stage in self._stages):
            raise _error("the compressed answer breaks off")


def _error(message: str) -> ProtocolError:
    return ProtocolError(message, phase="body", sent=True, answered=True, lasting=True)
