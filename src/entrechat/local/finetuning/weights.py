"""A Llama's weights out of a GGUF file, and its LoRA adapter."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from .gguf import Gguf, adapter_bytes

Array: TypeAlias = NDArray[np.floating]
LINEARS = ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down")
_NORMS = ("attn_norm", "ffn_norm")
RANK = 8
ALPHA = 16.0


class Shape(NamedTuple):
    """A model's sizes. `head` is how wide one attention head is, `base` RoPE's."""

    layers: int
    width: int
    heads: int
    kv_heads: int
    head: int
    inner: int
    epsilon: float
    base: float


class Weights(NamedTuple):
    """The frozen weights by llama.cpp's names, without `.weight`; matrices have a row for each output."""

    shape: Shape
    tensors: Mapping[str, Array]

    @property
    def output(self) -> Array:
        """What makes logits: many models use their token embeddings."""
        return self.tensors.get("output", self.tensors["token_embd"])


def shape_of(file: Gguf) -> Shape:
    """Raises ValueError: it is not a model that the trainer knows."""
    kind = file.values.get("general.architecture")
    if kind != "llama":
        raise ValueError(f"only models of the architecture 'llama' can be trained here, and this one is {kind!r}")
    value = {name.removeprefix("llama."): value for name, value in file.values.items() if name.startswith("llama.")}
    heads, width = value["attention.head_count"], value["embedding_length"]
    shape = Shape(
        layers=value["block_count"],
        width=width,
        heads=heads,
        kv_heads=value.get("attention.head_count_kv", heads),
        head=value.get("attention.key_length", width // heads),
        inner=value["feed_forward_length"],
        epsilon=value["attention.layer_norm_rms_epsilon"],
        base=value.get("rope.freq_base", 10000.0),
    )
    if value.get("rope.dimension_count", shape.head) != shape.head or value.get("rope.scaling.type", "none") != "none":
        raise ValueError("models whose rotary positions are partial or scaled cannot be trained here")
    needed = {
        "token_embd",
        "output_norm",
        *(f"blk.{layer}.{name}" for layer in range(shape.layers) for name in LINEARS + _NORMS),
    }
    found = {name.removesuffix(".weight") for name in file.tensors} - {"output"}
    if odd := sorted(found ^ needed):
        raise ValueError(f"the model has, or lacks, parts that the trainer does not know: {', '.join(odd[:3])}")
    return shape


def load(path: Path) -> Weights:
    """All weights as float32, which takes four bytes a weight.

    Raises ValueError: see `shape_of`.
    """
    file = Gguf(path)
    shape = shape_of(file)
    return Weights(shape, {name.removesuffix(".weight"): file.read(name) for name in file.tensors})


class Adapter:
    """LoRA's matrices of all linear layers: y = x Wᵀ + scale · (x aᵀ) bᵀ, with b = 0 in the beginning.

    They are views into `values`, and their gradients into `gradient`, so that an optimiser has one array.
    """

    def __init__(self, weights: Weights, *, seed: int, rank: int = RANK, alpha: float = ALPHA) -> None:
        self.scale = alpha / rank
        self._alpha = alpha
        names = [f"blk.{layer}.{name}" for layer in range(weights.shape.layers) for name in LINEARS]
        sizes: list[tuple[str, tuple[int, int]]] = []
        for name in names:
            outputs, inputs = weights.tensors[name].shape
            sizes += [(f"{name}.a", (rank, inputs)), (f"{name}.b", (outputs, rank))]
        dtype = weights.tensors["token_embd"].dtype
        self.values: Array = np.zeros(sum(rows * columns for _, (rows, columns) in sizes), dtype)
        self.gradient: Array = np.zeros_like(self.values)
        self._views: dict[str, tuple[Array, Array]] = {}
        at = 0
        for name, (rows, columns) in sizes:
            end = at + rows * columns
            self._views[name] = (
                self.values[at:end].reshape(rows, columns),
                self.gradient[at:end].reshape(rows, columns),
            )
            at = end
        source = np.random.default_rng(seed)
        for name in names:
            a = self._views[f"{name}.a"][0]
            a[:] = source.uniform(-1, 1, a.shape) * np.sqrt(3 / a.shape[1])

    def value(self, name: str) -> Array:
        return self._views[name][0]

    def slope(self, name: str) -> Array:
        """The gradient; what is computed is added to it."""
        return self._views[name][1]

    def start_from(self, path: Path) -> None:
        """Takes the matrices of an adapter that was trained before.

        Raises ValueError: it is of another model, or of another rank.
        """
        file = Gguf(path)
        for name, (value, _) in self._views.items():
            linear, _, side = name.rpartition(".")
            found = file.read(f"{linear}.weight.lora_{side}")
            if found.shape != value.shape:
                raise ValueError(f"{path} is no adapter of this model: {linear} has another size")
            value[:] = found

    def to_bytes(self) -> bytes:
        """As llama.cpp loads it."""
        tensors: dict[str, NDArray[np.float32]] = {}
        for name, (value, _) in self._views.items():
            linear, _, side = name.rpartition(".")
            tensors[f"{linear}.weight.lora_{side}"] = value.astype(np.float32)
        return adapter_bytes("llama", self._alpha, tensors)
