"""A Llama's loss and the gradient of its adapter, by hand, in numpy.

Sequences are packed one after the other, without padding; attention goes over each by itself. A layer keeps only what is
dear to compute again, so that memory grows by about 25 kB a token and layer of a model 576 wide.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .lessons import Lesson
from .weights import Adapter, Array, Weights

_ROWS = 256  # logits are computed for so many tokens at once: each has a number for every token of the vocabulary


class Score(NamedTuple):
    """Sums over the tokens that are learnt: of their losses (nats), and how many of them were the likeliest."""

    loss: float
    hits: int
    tokens: int


class _Kept(NamedTuple):
    """Of a layer's forward pass, for its backward pass."""

    x: Array
    q: Array
    k: Array
    v: Array
    attended: Array
    middle: Array
    gate: Array
    up: Array
    low: dict[str, Array]


class Network:
    """A model and the adapter that is trained."""

    def __init__(self, weights: Weights, adapter: Adapter) -> None:
        self._shape = weights.shape
        self._weights = weights.tensors
        self._output = weights.output
        self._adapter = adapter

    def score(self, lessons: Sequence[Lesson]) -> Score:
        """The loss alone."""
        packed = _Packed(lessons, self._shape.head, self._shape.base, self._weights["token_embd"].dtype)
        return self._ends(self._forward(packed, None), packed, None, 0.0)

    def learn(self, lessons: Sequence[Lesson], tokens: int) -> Score:
        """The loss; adds its gradient, divided by `tokens` (those of the whole batch), to the adapter's."""
        packed = _Packed(lessons, self._shape.head, self._shape.base, self._weights["token_embd"].dtype)
        kept: list[_Kept] = []
        last = self._forward(packed, kept)
        slope = np.zeros_like(last)
        score = self._ends(last, packed, slope, 1 / tokens)
        for layer in reversed(range(self._shape.layers)):
            slope = self._layer_back(layer, kept.pop(), slope, packed)
        return score

    def _forward(self, packed: _Packed, kept: list[_Kept] | None) -> Array:
        x: Array = self._weights["token_embd"][packed.tokens]
        for layer in range(self._shape.layers):
            x, each = self._layer(layer, x, packed)
            if kept is not None:
                kept.append(each)
        return x

    # -- the two ends --------------------------------------------------------------------------------------------------

    def _ends(self, x: Array, packed: _Packed, slope: Array | None, weight: float) -> Score:
        """From the last layer's output to the loss; where `slope` is given, the loss's gradient is written there."""
        scale = self._weights["output_norm"]
        loss, hits = 0.0, 0
        for start in range(0, len(packed.places), _ROWS):
            places, targets = packed.places[start : start + _ROWS], packed.targets[start : start + _ROWS]
            rows = np.arange(len(targets))
            logits = _norm(x[places], scale, self._shape.epsilon) @ self._output.T
            hits += int((logits.argmax(-1) == targets).sum())
            logits -= logits.max(-1, keepdims=True)
            right = logits[rows, targets].copy()
            np.exp(logits, out=logits)
            sums = logits.sum(-1)
            loss += float((np.log(sums) - right).sum())
            if slope is not None:
                logits /= sums[:, None]
                logits[rows, targets] -= 1
                logits *= weight
                slope[places] = _norm_back(logits @ self._output, x[places], scale, self._shape.epsilon)
        return Score(loss, hits, len(packed.targets))

    # -- one layer -----------------------------------------------------------------------------------------------------

    def _layer(self, layer: int, x: Array, packed: _Packed) -> tuple[Array, _Kept]:
        shape, low = self._shape, dict[str, Array]()

        def linear(name: str, x: Array) -> Array:
            return self._linear(f"blk.{layer}.{name}", x, low)

        h = _norm(x, self._weights[f"blk.{layer}.attn_norm"], shape.epsilon)
        q = packed.turn(linear("attn_q", h).reshape(-1, shape.heads, shape.head))
        k = packed.turn(linear("attn_k", h).reshape(-1, shape.kv_heads, shape.head))
        v = linear("attn_v", h).reshape(-1, shape.kv_heads, shape.head)
        heads = np.empty_like(q)
        for part in packed.parts:
            weights, _, _, values = _attention(q[part], k[part], v[part])
            heads[part] = _joined(weights @ values)
        attended = heads.reshape(len(x), -1)
        middle = x + linear("attn_output", attended)
        h = _norm(middle, self._weights[f"blk.{layer}.ffn_norm"], shape.epsilon)
        gate, up = linear("ffn_gate", h), linear("ffn_up", h)
        out = middle + linear("ffn_down", gate * _sigmoid(gate) * up)
        return out, _Kept(x, q, k, v, attended, middle, gate, up, low)

    def _layer_back(self, layer: int, kept: _Kept, slope: Array, packed: _Packed) -> Array:
        """The gradient of the layer's input from that of its output; the adapter's is added up."""
        shape = self._shape

        def back(name: str, slope: Array, x: Array) -> Array:
            return self._linear_back(f"blk.{layer}.{name}", slope, x, kept.low[name])

        scale = self._weights[f"blk.{layer}.ffn_norm"]
        h = _norm(kept.middle, scale, shape.epsilon)
        sigmoid = _sigmoid(kept.gate)
        active = kept.gate * sigmoid
        inner = back("ffn_down", slope, active * kept.up)
        from_gate = inner * kept.up * (sigmoid * (1 + kept.gate * (1 - sigmoid)))
        dh: Array = back("ffn_gate", from_gate, h) + back("ffn_up", inner * active, h)
        slope = slope + _norm_back(dh, kept.middle, scale, shape.epsilon)

        scale = self._weights[f"blk.{layer}.attn_norm"]
        h = _norm(kept.x, scale, shape.epsilon)
        d_attended = back("attn_output", slope, kept.attended).reshape(kept.q.shape)
        dq, dk, dv = np.empty_like(kept.q), np.empty_like(kept.k), np.empty_like(kept.v)
        for part in packed.parts:
            dq[part], dk[part], dv[part] = _attention_back(kept.q[part], kept.k[part], kept.v[part], d_attended[part])
        rows = len(kept.x)
        dh = back("attn_q", packed.turn(dq, back=True).reshape(rows, -1), h)
        dh += back("attn_k", packed.turn(dk, back=True).reshape(rows, -1), h)
        dh += back("attn_v", dv.reshape(rows, -1), h)
        return slope + _norm_back(dh, kept.x, scale, shape.epsilon)

    def _linear(self, name: str, x: Array, low: dict[str, Array]) -> Array:
        inner = x @ self._adapter.value(f"{name}.a").T
        low[name.rpartition(".")[2]] = inner
        out = x @ self._weights[name].T
        out += self._adapter.scale * (inner @ self._adapter.value(f"{name}.b").T)
        return out

    def _linear_back(self, name: str, slope: Array, x: Array, low: Array) -> Array:
        a, b, scale = self._adapter.value(f"{name}.a"), self._adapter.value(f"{name}.b"), self._adapter.scale
        inner = slope @ b
        inner *= scale
        self._adapter.slope(f"{name}.a")[:] += inner.T @ x
        self._adapter.slope(f"{name}.b")[:] += scale * (slope.T @ low)
        out = slope @ self._weights[name]
        out += inner @ a
        return out


class _Packed:
    """Lessons one after the other: where each is, what follows which token, and each token's rotation."""

    def __init__(self, lessons: Sequence[Lesson], head: int, base: float, dtype: np.dtype[np.floating]) -> None:
        self.tokens = np.concatenate([np.asarray(lesson.tokens, np.int64) for lesson in lessons])
        ends = np.cumsum([0, *(len(lesson.tokens) for lesson in lessons)])
        self.parts = [slice(start, end) for start, end in pairwise(ends)]
        learnt = np.concatenate([np.asarray([False, *lesson.learnt[1:]], bool) for lesson in lessons])
        followers = np.nonzero(learnt)[0]
        self.places: NDArray[np.int64] = followers - 1
        self.targets: NDArray[np.int64] = self.tokens[followers]
        positions = np.concatenate([np.arange(len(lesson.tokens)) for lesson in lessons])
        angles = positions[:, None] * base ** (-np.arange(0, head, 2) / head)
        self._cos: Array = np.cos(angles).astype(dtype)[:, None]
        self._sin: Array = np.sin(angles).astype(dtype)[:, None]

    def turn(self, x: Array, *, back: bool = False) -> Array:
        """RoPE over neighbouring pairs, which is the order that GGUF files have a Llama's rows in."""
        even, odd, sin = x[..., 0::2], x[..., 1::2], -self._sin if back else self._sin
        out = np.empty_like(x)
        out[..., 0::2] = even * self._cos - odd * sin
        out[..., 1::2] = even * sin + odd * self._cos
        return out


def _grouped(x: Array, kv_heads: int) -> Array:
    """(token, head, …) to (key head, its query heads, token, …)."""
    return x.reshape(len(x), kv_heads, -1, x.shape[-1]).transpose(1, 2, 0, 3)


def _joined(x: Array) -> Array:
    """What `_grouped` made, the other way round."""
    return x.transpose(2, 0, 1, 3).reshape(x.shape[2], -1, x.shape[3])


def _attention(q: Array, k: Array, v: Array) -> tuple[Array, Array, Array, Array]:
    """One sequence's: the weights, and queries, keys and values by heads."""
    queries = _grouped(q, k.shape[1])
    keys, values = _grouped(k, k.shape[1]), _grouped(v, k.shape[1])
    weights = queries @ keys.swapaxes(-1, -2)
    weights *= q.shape[-1] ** -0.5
    weights[..., np.triu(np.ones((len(q), len(q)), bool), 1)] = -np.inf
    weights -= weights.max(-1, keepdims=True)
    np.exp(weights, out=weights)
    weights /= weights.sum(-1, keepdims=True)
    return weights, queries, keys, values


def _attention_back(q: Array, k: Array, v: Array, slope: Array) -> tuple[Array, Array, Array]:
    weights, queries, keys, values = _attention(q, k, v)
    slopes = _grouped(slope, k.shape[1])
    dv = (weights.swapaxes(-1, -2) @ slopes).sum(1, keepdims=True)
    inner = slopes @ values.swapaxes(-1, -2)
    inner -= (inner * weights).sum(-1, keepdims=True)
    inner *= weights
    inner *= q.shape[-1] ** -0.5
    dk = (inner.swapaxes(-1, -2) @ queries).sum(1, keepdims=True)
    return _joined(inner @ keys), _joined(dk), _joined(dv)


def _sigmoid(x: Array) -> Array:
    out: Array = 0.5 * (1 + np.tanh(0.5 * x))  # which cannot overflow
    return out


def _norm(x: Array, scale: Array, epsilon: float) -> Array:
    """RMS normalisation."""
    return x * _inverse(x, epsilon) * scale


def _norm_back(slope: Array, x: Array, scale: Array, epsilon: float) -> Array:
    inverse, inner = _inverse(x, epsilon), slope * scale
    out: Array = inverse * (inner - x * inverse**2 * (inner * x).mean(-1, keepdims=True))
    return out


def _inverse(x: Array, epsilon: float) -> Array:
    out: Array = 1 / np.sqrt((x * x).mean(-1, keepdims=True) + epsilon)
    return out
