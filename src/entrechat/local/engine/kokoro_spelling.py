"""How a word is said that no dictionary has: a small network, trained on the dictionaries, writes its phonemes.

One layer of encoder and one of decoder, as BART has them, with one head of attention. In numpy: a word takes a few milliseconds.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias

if TYPE_CHECKING:
    import numpy as np

    Array: TypeAlias = np.ndarray[Any, np.dtype[np.float32]]

_FIRST = 4
"""The characters begin after the marks for padding, beginning, end and unknown."""
_BEGIN, _END, _UNKNOWN = 1, 2, 3
_LONGEST = 30
"""Letters that are read at once; a longer word is read in pieces."""


class Speller:
    """Args:
    file: an npz with the network's weights and, in `meta_json`, what it reads and writes.
    """

    def __init__(self, file: BinaryIO) -> None:
        import numpy as np

        with np.load(file) as weights:
            self._weights: dict[str, Any] = {name.removeprefix("model."): weights[name] for name in weights.files}
        meta: dict[str, Any] = json.loads(str(self._weights["meta_json"]))
        self._letters = {letter: number for number, letter in enumerate(meta["grapheme_chars"]) if number >= _FIRST}
        self._phonemes: str = meta["phoneme_chars"]
        self._offset: int = meta["position_offset"]

    def phonemes(self, word: str) -> str:
        """Of letters a to z, apostrophes and hyphens; all others are unknown to it."""
        pieces = (word[at : at + _LONGEST] for at in range(0, len(word), _LONGEST))
        return "".join(map(self._said, pieces))

    def _said(self, word: str) -> str:
        letters = [_BEGIN, *(self._letters.get(letter, _UNKNOWN) for letter in word), _END]
        memory = self._layer("encoder", self._embedded("encoder", letters))
        written = [_BEGIN]
        while len(written) < 2 * _LONGEST:
            state = self._layer("decoder", self._embedded("decoder", written), memory)[-1]
            scores = state @ self._weights["shared.weight"].T + self._weights["final_logits_bias"][0]
            best = int(scores.argmax())
            if best == _END:
                break
            written.append(best)
        return "".join(self._phonemes[number] for number in written[1:] if _FIRST <= number < len(self._phonemes))

    def _embedded(self, side: str, ids: list[int]) -> Array:
        places = self._weights[f"{side}.embed_positions.weight"][self._offset : self._offset + len(ids)]
        return self._norm(f"{side}.layernorm_embedding", self._weights["shared.weight"][ids] + places)

    def _layer(self, side: str, state: Array, memory: Array | None = None) -> Array:
        import numpy as np

        at = f"{side}.layers.0"
        state = self._norm(
            f"{at}.self_attn_layer_norm", state + self._attend(f"{at}.self_attn", state, state, causal=memory is not None)
        )
        if memory is not None:
            state = self._norm(f"{at}.encoder_attn_layer_norm", state + self._attend(f"{at}.encoder_attn", state, memory))
        inner = self._linear(f"{at}.fc1", state)
        erf = np.array([math.erf(value) for value in (inner / math.sqrt(2)).flat], np.float32).reshape(inner.shape)
        inner = inner * (0.5 + 0.5 * erf)
        return self._norm(f"{at}.final_layer_norm", state + self._linear(f"{at}.fc2", inner))

    def _attend(self, name: str, state: Array, memory: Array, *, causal: bool = False) -> Array:
        import numpy as np

        query, key, value = (
            self._linear(f"{name}.{part}_proj", of) for part, of in zip("qkv", (state, memory, memory), strict=True)
        )
        scores = query @ key.T / math.sqrt(query.shape[1])
        if causal:
            scores = np.where(np.tri(len(state), dtype=np.bool_), scores, -np.inf)
        shares = np.exp(scores - scores.max(1, keepdims=True))
        return self._linear(f"{name}.out_proj", shares / shares.sum(1, keepdims=True) @ value)

    def _linear(self, name: str, state: Array) -> Array:
        made: Array = state @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]
        return made

    def _norm(self, name: str, state: Array) -> Array:
        import numpy as np

        centred = state - state.mean(1, keepdims=True)
        scaled = centred / np.sqrt(np.square(centred).mean(1, keepdims=True) + 1e-5)
        made: Array = scaled * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        return made
