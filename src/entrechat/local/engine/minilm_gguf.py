"""all-MiniLM-L6-v2 as llama.cpp loads it: the published safetensors and vocabulary to one GGUF file, matrices in Q8_0.

The same input always gives the same bytes, on every machine, so that the file has a checksum. Formats: GGUF 3, and Q8_0,
which keeps 32 weights as a float16 scale and 32 signed bytes.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_LAYERS = 6
_CONTEXT, _WIDTH, _INNER, _HEADS = 512, 384, 1536, 12
_ALIGNMENT = 32
_U32, _I32, _F32, _BOOL, _TEXT, _ARRAY = 4, 5, 6, 7, 8, 9  # GGUF's types of values
_TENSOR_F32, _TENSOR_Q8_0 = 0, 8  # ggml's types of tensors
_BLOCK = 32


class _Tensor(NamedTuple):
    name: str
    kind: int
    shape: tuple[int, ...]
    data: bytes


def convert(sources: Sequence[Path], out: BinaryIO) -> None:
    """Writes the GGUF file of `sources`: model.safetensors and vocab.txt.

    Raises ValueError, KeyError: they are not this model's.
    """
    model, vocabulary = sources
    with vocabulary.open(encoding="utf-8") as lines:
        tokens = [line.rstrip("\n") for line in lines]
    with model.open("rb") as file:
        tensors = list(_tensors(_Weights(file)))
    values = list(_values(tokens))
    out.write(struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(values)))
    for name, value in values:
        out.write(_text(name) + value)
    offset = 0
    for tensor in tensors:
        sizes = struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *reversed(tensor.shape))
        out.write(_text(tensor.name) + sizes + struct.pack("<IQ", tensor.kind, offset))
        offset += _padded(len(tensor.data))
    out.write(b"\0" * (_padded(out.tell()) - out.tell()))
    for tensor in tensors:
        out.write(tensor.data.ljust(_padded(len(tensor.data)), b"\0"))


class _Weights:
    """The tensors of a safetensors file, by name."""

    def __init__(self, file: BinaryIO) -> None:
        (length,) = struct.unpack("<Q", file.read(8))
        self._file = file
        self._begin = 8 + length
        self._table: dict[str, Any] = json.loads(file.read(length))

    def __getitem__(self, name: str) -> Floats:
        import numpy as np

        entry: Mapping[str, Any] = self._table[name]
        if entry["dtype"] != "F32":
            raise ValueError(f"{name} is of type {entry['dtype']}, not F32")
        begin, end = entry["data_offsets"]
        self._file.seek(self._begin + begin)
        return np.frombuffer(self._file.read(end - begin), np.dtype("<f4")).reshape(entry["shape"])


def _values(tokens: list[str]) -> Iterator[tuple[str, bytes]]:
    """The file's metadata: what llama.cpp has to know of a BERT and its WordPiece vocabulary."""
    special = [len(token) > 2 and token.startswith("[") and token.endswith("]") for token in tokens]
    marks = [token if mark else _phantom(token) for token, mark in zip(tokens, special, strict=True)]
    yield "general.architecture", _string("bert")
    yield "general.name", _string("all-MiniLM-L6-v2")
    yield "general.license", _string("apache-2.0")
    yield "bert.context_length", _integer(_CONTEXT)
    yield "bert.embedding_length", _integer(_WIDTH)
    yield "bert.feed_forward_length", _integer(_INNER)
    yield "bert.block_count", _integer(_LAYERS)
    yield "bert.attention.head_count", _integer(_HEADS)
    yield "bert.attention.layer_norm_epsilon", struct.pack("<If", _F32, 1e-12)
    yield "bert.attention.causal", struct.pack("<I?", _BOOL, False)
    yield "bert.pooling_type", _integer(1)  # the mean of all tokens
    yield "general.file_type", _integer(7)  # mostly Q8_0
    yield "tokenizer.ggml.model", _string("bert")
    yield "tokenizer.ggml.pre", _string("default")
    yield "tokenizer.ggml.tokens", struct.pack("<IIQ", _ARRAY, _TEXT, len(tokens)) + b"".join(map(_text, marks))
    kinds = [3 if mark else 1 for mark in special]  # control, normal
    yield "tokenizer.ggml.token_type", struct.pack(f"<IIQ{len(kinds)}i", _ARRAY, _I32, len(kinds), *kinds)
    yield "tokenizer.ggml.token_type_count", _integer(2)
    for name, token in (
        *(("bos", "[CLS]"), ("eos", "[SEP]"), ("unknown", "[UNK]"), ("seperator", "[SEP]")),  # GGUF spells it so
        *(("padding", "[PAD]"), ("mask", "[MASK]")),
    ):
        yield f"tokenizer.ggml.{name}_token_id", _integer(tokens.index(token))


def _phantom(token: str) -> str:
    """llama.cpp marks where words begin, BERT's vocabulary where they go on."""
    if token.startswith("[") and token.endswith("]"):
        return token
    return token[2:] if token.startswith("##") else f"\u2581{token}"


_PARTS = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "attention.output.LayerNorm": "attn_output_norm",
    "output.LayerNorm": "layer_output_norm",
}


def _tensors(weights: _Weights) -> Iterator[_Tensor]:
    yield _quantized("token_embd.weight", weights["embeddings.word_embeddings.weight"])
    yield _plain("position_embd.weight", weights["embeddings.position_embeddings.weight"])
    yield _plain("token_types.weight", weights["embeddings.token_type_embeddings.weight"])
    for end in ("weight", "bias"):
        yield _plain(f"token_embd_norm.{end}", weights[f"embeddings.LayerNorm.{end}"])
    for layer in range(_LAYERS):
        for theirs, ours in _PARTS.items():
            for end in ("weight", "bias"):
                tensor = weights[f"encoder.layer.{layer}.{theirs}.{end}"]
                make = _quantized if tensor.ndim == 2 else _plain
                yield make(f"blk.{layer}.{ours}.{end}", tensor)


def _plain(name: str, tensor: Floats) -> _Tensor:
    return _Tensor(name, _TENSOR_F32, tensor.shape, tensor.tobytes())


def _quantized(name: str, tensor: Floats) -> _Tensor:
    import numpy as np

    blocks = tensor.reshape(-1, _BLOCK)
    scale = np.abs(blocks).max(axis=1, keepdims=True) / np.float32(127)
    inverse = np.divide(np.float32(1), scale, out=np.zeros_like(scale), where=scale != 0)
    scaled = blocks * inverse
    rounded = np.copysign(np.floor(np.abs(scaled) + np.float32(0.5)), scaled)
    packed = np.empty((len(blocks), 2 + _BLOCK), np.uint8)
    packed[:, :2] = scale.astype("<f2").view(np.uint8)
    packed[:, 2:] = rounded.astype(np.int8).view(np.uint8)
    return _Tensor(name, _TENSOR_Q8_0, tensor.shape, packed.tobytes())


def _padded(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _string(text: str) -> bytes:
    return struct.pack("<I", _TEXT) + _text(text)


def _integer(value: int) -> bytes:
    return struct.pack("<II", _U32, value)


def vocabulary(path: Path) -> list[str]:
    """The tokens that a file of `convert` holds."""
    with path.open("rb") as file:

        def read(form: str) -> Any:
            return struct.unpack(f"<{form}", file.read(struct.calcsize(f"<{form}")))[0]

        def text() -> str:
            return file.read(read("Q")).decode()

        file.seek(16)  # the magic number, the version, how many tensors
        for _ in range(read("Q")):
            name, kind = text(), read("I")
            if name == "tokenizer.ggml.tokens":
                file.seek(4, 1)  # the type of the array's items
                return [text() for _ in range(read("Q"))]
            if kind == _TEXT:
                text()
            else:
                file.seek({_U32: 4, _F32: 4, _BOOL: 1}[kind], 1)
    raise ValueError(f"{path} holds no vocabulary")
