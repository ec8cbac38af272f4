"""whisper.cpp's file, in q5_1, made of a Whisper model that was converted for CTranslate2.

Both are lists of named tensors. CTranslate2 joins the projections of attention, which whisper.cpp has one by one, and its file
has neither the mel filters nor the encoder's positions, which follow from the model's sizes.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, TypeAlias

import numpy as np

if TYPE_CHECKING:
    Array: TypeAlias = np.ndarray[Any, np.dtype[Any]]
    Kind: TypeAlias = Literal["f32", "f16", "q5_1"]

_CODES = {"f32": 0, "f16": 1, "q5_1": 7}
_FILE_KIND = 2009  # mostly q5_1, in the second version of its layout
_DTYPES: tuple[Any, ...] = (np.float32, np.int8, np.int16, np.int32, np.float16)
_AUDIO_CONTEXT, _TEXT_CONTEXT, _MELS, _HEAD = 1500, 448, 80, 64


def convert(sources: Sequence[Path], out: BinaryIO) -> None:
    """Writes the file. `sources` are the model, in one part or more, and its vocabulary."""
    *model, vocabulary = sources
    tensors = _tensors(b"".join(path.read_bytes() for path in model))
    words = vocabulary.read_text("utf-8").split("\n")
    size, text_width = tensors["decoder/embeddings/weight"].shape
    audio_width = tensors["encoder/conv1/weight"].shape[0]
    layers = {side: _layers(tensors, side) for side in ("encoder", "decoder")}
    out.write(struct.pack("<I", 0x67676D6C))
    audio = (_AUDIO_CONTEXT, audio_width, audio_width // _HEAD, layers["encoder"])
    text = (_TEXT_CONTEXT, text_width, text_width // _HEAD, layers["decoder"])
    out.write(struct.pack("<11i", size, *audio, *text, _MELS, _FILE_KIND))
    filters = mel_filters()
    out.write(struct.pack("<2i", *filters.shape) + filters.tobytes())
    _write_vocabulary(out, words[: words.index("<|endoftext|>")])
    for name, kind, tensor in _renamed(tensors, audio_width, layers):
        _write(out, name, kind, tensor)


def _tensors(data: bytes) -> dict[str, Array]:
    """CTranslate2's file: its version, a name, a revision, then the tensors and other names for some of them."""
    at = 4

    def number(kind: str) -> int:
        nonlocal at
        (value,) = struct.unpack_from(f"<{kind}", data, at)
        at += struct.calcsize(f"<{kind}")
        return int(value)

    def name() -> str:
        nonlocal at
        length = number("H")
        at += length
        return data[at - length : at - 1].decode()

    out: dict[str, Array] = {}
    name()
    number("I")
    for _ in range(number("I")):
        called = name()
        shape = [number("I") for _ in range(number("B"))]
        kind = _DTYPES[number("B")]
        length = number("I")
        out[called] = np.frombuffer(data, np.uint8, length, at).view(kind).reshape(shape)
        at += length
    for _ in range(number("I")):
        called = name()
        out[called] = out[name()]
    return out


def _layers(tensors: Mapping[str, Array], side: str) -> int:
    return sum(name.startswith(f"{side}/layer_") and name.endswith("/ffn/linear_0/weight") for name in tensors)


def _renamed(tensors: Mapping[str, Array], width: int, layers: Mapping[str, int]) -> Iterator[tuple[str, Kind, Array]]:
    """The tensors as whisper.cpp calls them, in the order of its own converter."""
    positions = tensors.get("encoder/position_encodings/encodings")
    yield "encoder.positional_embedding", "f32", _sinusoids(_AUDIO_CONTEXT, width) if positions is None else positions
    for conv in ("conv1", "conv2"):
        yield f"encoder.{conv}.weight", "f16", tensors[f"encoder/{conv}/weight"]
        yield f"encoder.{conv}.bias", "f32", tensors[f"encoder/{conv}/bias"].reshape(-1, 1)
    yield from _norm("encoder.ln_post", tensors, "encoder/layer_norm")
    yield "decoder.positional_embedding", "f32", tensors["decoder/position_encodings/encodings"]
    yield "decoder.token_embedding.weight", "q5_1", tensors["decoder/embeddings/weight"]
    yield from _norm("decoder.ln", tensors, "decoder/layer_norm")
    for side in ("encoder", "decoder"):
        for layer in range(layers[side]):
            source, target = f"{side}/layer_{layer}", f"{side}.blocks.{layer}"
            yield from _attention(f"{target}.attn", tensors, f"{source}/self_attention")
            if side == "decoder":
                yield from _attention(f"{target}.cross_attn", tensors, f"{source}/attention")
            yield from _norm(f"{target}.mlp_ln", tensors, f"{source}/ffn/layer_norm")
            for number, linear in ((0, "linear_0"), (2, "linear_1")):
                yield f"{target}.mlp.{number}.weight", "q5_1", tensors[f"{source}/ffn/{linear}/weight"]
                yield f"{target}.mlp.{number}.bias", "f32", tensors[f"{source}/ffn/{linear}/bias"]


def _attention(target: str, tensors: Mapping[str, Array], source: str) -> Iterator[tuple[str, Kind, Array]]:
    """The projections one by one: each is as many rows as the model is wide. Keys have no bias in Whisper."""
    width = len(tensors[f"{source}/layer_norm/beta"])
    linears = sorted(name for name in tensors if name.startswith(f"{source}/linear_") and name.endswith("/weight"))
    weights = np.concatenate([tensors[name] for name in linears]).reshape(4, width, width)
    biases = np.concatenate([tensors[name.replace("/weight", "/bias")] for name in linears]).reshape(4, width)
    for part, weight, bias in zip(("query", "key", "value", "out"), weights, biases, strict=True):
        yield f"{target}.{part}.weight", "q5_1", weight
        if part != "key":
            yield f"{target}.{part}.bias", "f32", bias
    yield from _norm(f"{target}_ln", tensors, f"{source}/layer_norm")


def _norm(target: str, tensors: Mapping[str, Array], source: str) -> Iterator[tuple[str, Kind, Array]]:
    yield f"{target}.weight", "f32", tensors[f"{source}/gamma"]
    yield f"{target}.bias", "f32", tensors[f"{source}/beta"]


def _write_vocabulary(out: BinaryIO, words: Sequence[str]) -> None:
    """The tokens' bytes, which the vocabulary spells as GPT-2 does: one printable character for each byte."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in plain]
    spelled = {chr(byte): byte for byte in plain} | {chr(256 + number): byte for number, byte in enumerate(others)}
    out.write(struct.pack("<i", len(words)))
    for word in words:
        data = bytes(spelled[character] for character in word)
        out.write(struct.pack("<I", len(data)) + data)


def _write(out: BinaryIO, name: str, kind: Kind, tensor: Array) -> None:
    called = name.encode()
    out.write(struct.pack("<3i", tensor.ndim, len(called), _CODES[kind]))
    out.write(struct.pack(f"<{tensor.ndim}i", *reversed(tensor.shape)) + called)
    if kind == "q5_1":
        out.write(quantised(tensor))
    else:
        out.write(tensor.astype(np.float32 if kind == "f32" else np.float16).tobytes())


def quantised(tensor: Array) -> bytes:
    """q5_1: of each 32 weights the step, the least one, and five bits each, the highest ones apart."""
    rows = tensor.astype(np.float32).reshape(-1, 32)
    least = rows.min(1)
    step = (rows.max(1) - least) / 31.0
    inverse = np.where(step > 0, 1 / np.where(step > 0, step, 1), 0)
    bits = np.clip(((rows - least[:, None]) * inverse[:, None] + 0.5).astype(np.int32), 0, 31)
    out = np.empty(len(rows), [("step", "<f2"), ("least", "<f2"), ("high", "<u4"), ("low", "u1", 16)])
    out["step"], out["least"] = step, least
    out["high"] = np.packbits((bits >> 4).astype(np.uint8), axis=1, bitorder="little").view("<u4")[:, 0]
    out["low"] = (bits[:, :16] & 15) | ((bits[:, 16:] & 15) << 4)
    return out.tobytes()


def mel_filters(rate: int = 16_000, window: int = 400) -> Array:
    """Slaney's triangles, of equal area: linear below 1 kHz, logarithmic above."""
    step = math.log(6.4) / 27.0
    highest = 15.0 + math.log(rate / 2 / 1000.0) / step
    mels = np.linspace(0.0, highest, _MELS + 2)
    edges: Array = np.where(mels >= 15.0, 1000.0 * np.exp(step * (mels - 15.0)), 200.0 * mels / 3.0)
    ramps = edges[:, None] - np.linspace(0, rate / 2, 1 + window // 2)[None]
    gaps = np.diff(edges)
    weights: Array = np.maximum(0, np.minimum(-ramps[:-2] / gaps[:-1, None], ramps[2:] / gaps[1:, None]))
    weights *= (2.0 / (edges[2:] - edges[:-2]))[:, None]
    return weights.astype(np.float32)


def _sinusoids(length: int, width: int) -> Array:
    times = np.exp(-np.log(10_000) / (width // 2 - 1) * np.arange(width // 2))
    angles = np.arange(length)[:, None] * times[None]
    return np.concatenate([np.sin(angles), np.cos(angles)], 1).astype(np.float32)
