"""Hyperparameters: what "auto" is, and what the API's numbers mean here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_RATE = 1e-3  # AdamW's for LoRA of rank 8, at a multiplier of 1
_SEEN = 60  # how often examples are seen in all, at least, as far as epochs allow
_EPOCHS = (3, 5)  # fewer do not reach everything, more harm what the model knew before
_BATCH = 4


def resolved(given: Mapping[str, Any], examples: int) -> dict[str, Any]:
    """The three hyperparameters as numbers."""
    fewest, most = _EPOCHS
    auto = {
        "n_epochs": min(most, max(fewest, -(-_SEEN // examples))),
        "batch_size": min(_BATCH, max(1, examples // 5)),
        "learning_rate_multiplier": 1.0,
    }
    found = {name: value if given.get(name, "auto") == "auto" else given[name] for name, value in auto.items()}
    found["batch_size"] = min(found["batch_size"], examples)
    return found


def rate(multiplier: float) -> float:
    """AdamW's learning rate."""
    return _RATE * multiplier
