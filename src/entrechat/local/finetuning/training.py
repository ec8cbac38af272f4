"""The training itself: batches, AdamW, validation, and what is written down of it.

Everything that is random follows from the seed and the number of the epoch, so that a training that was cut off goes on as
if it had not been.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .lessons import Lesson
from .network import Network, Score
from .plan import Directory, State, replace
from .weights import Adapter, Array, load

_PIECE = 512
"""Tokens that are computed at once: memory goes with it, as each token of a model of 135 million weights takes 0.7 MB."""
_WARM_UP = 5
_LONGEST = 1.0
_LOOKS = 10


class Adam:
    """AdamW: steps along the gradient, each weight at a pace of its own."""

    def __init__(self, values: Array, rate: float, steps: int, *, decay: float = 0.01) -> None:
        self.values = values
        self.first: Array = np.zeros_like(values)
        self.second: Array = np.zeros_like(values)
        self._rate = rate
        self._steps = steps
        self._decay = decay

    def step(self, number: int, gradient: Array) -> None:
        """The step of that number, from 1: the first are smaller, and so are the last, which keeps what the model knew before.

        The gradient is shortened where it is too long.
        """
        length = float(np.sqrt(np.dot(gradient, gradient)))
        if length > _LONGEST:
            gradient *= _LONGEST / length
        rate = self._rate * min(1.0, number / _WARM_UP, 1 - (number - 1) / self._steps)
        self.first += 0.1 * (gradient - self.first)
        self.second += 0.001 * (gradient * gradient - self.second)
        mean = self.first / (1 - 0.9**number)
        spread = np.sqrt(self.second / (1 - 0.999**number)) + 1e-8
        self.values *= 1 - rate * self._decay
        self.values -= rate * mean / spread


def run(directory: Directory, model: Path) -> Iterator[dict[str, Any]]:
    """Trains, from where an earlier process stopped. Reports, in order and from the first on, whatever was told before:

    `{"type": "step", "step", "total_steps", "train_loss", "train_mean_token_accuracy"}`, now and then with
    `valid_loss` and `valid_mean_token_accuracy`; after each epoch `{"type": "checkpoint", "step"}` with the step's numbers and
    `full_valid_loss` and `full_valid_mean_token_accuracy` of all validation examples, when the adapter's file is there.

    Raises ValueError: the model cannot be trained.
    """
    training = _Training(directory, model)
    yield from training.history
    yield from training.steps()


class _Training:
    def __init__(self, directory: Directory, model: Path) -> None:
        plan, weights = directory.plan(), load(model)
        self._directory = directory
        self._plan = plan
        self._adapter = Adapter(weights, seed=plan.seed)
        if plan.start is not None:
            self._adapter.start_from(directory.path / plan.start)
        self._network = Network(weights, self._adapter)
        self._lessons = directory.training()
        self._validation = directory.validation()
        self._total = plan.steps(len(self._lessons))
        self._adam = Adam(self._adapter.values, plan.rate, self._total)
        self._done = 0
        self.history: list[dict[str, Any]] = []
        if (state := directory.state()) is not None:
            if state.values.shape != self._adapter.values.shape:
                raise ValueError("the training was begun with another model")
            self._done, self.history = state.step, state.history
            self._adapter.values[:] = state.values
            self._adam.first[:], self._adam.second[:] = state.first, state.second

    def steps(self) -> Iterator[dict[str, Any]]:
        each = self._total // self._plan.epochs
        for step in range(self._done + 1, self._total + 1):
            epoch, place = divmod(step - 1, each)
            told = {"step": step, "total_steps": self._total, **self._learn(epoch, place, step)}
            look = max(1, self._total // _LOOKS)
            if self._validation and step % look == 0:
                start = step // look * self._plan.batch
                chosen = [self._validation[(start + i) % len(self._validation)] for i in range(self._plan.batch)]
                told.update(_numbers("valid", self._score(chosen)))
            reports = [{"type": "step", **told}]
            if step % each == 0:
                reports.append({"type": "checkpoint", **told, **self._checkpoint(step)})
            self.history += reports
            if step % each == 0 or step % self._plan.keep == 0:
                self._directory.keep(State(step, self._adapter.values, self._adam.first, self._adam.second, self.history))
            yield from reports

    def _learn(self, epoch: int, place: int, step: int) -> dict[str, float]:
        order: list[int] = np.random.default_rng([self._plan.seed, epoch]).permutation(len(self._lessons)).tolist()
        batch = [self._lessons[i] for i in order[place * self._plan.batch : (place + 1) * self._plan.batch]]
        tokens = max(1, sum(lesson.targets for lesson in batch))
        self._adapter.gradient[:] = 0
        score = _sum([self._network.learn(piece, tokens) for piece in pieces(batch)])
        self._adam.step(step, self._adapter.gradient)
        return _numbers("train", score)

    def _checkpoint(self, step: int) -> dict[str, float]:
        replace(self._directory.adapter(step), self._adapter.to_bytes())
        return _numbers("full_valid", self._score(self._validation)) if self._validation else {}

    def _score(self, lessons: Sequence[Lesson]) -> Score:
        return _sum([self._network.score(piece) for piece in pieces(lessons)])


def pieces(lessons: Sequence[Lesson]) -> Iterator[list[Lesson]]:
    """What is computed at once: as many as fit, at least one."""
    piece: list[Lesson] = []
    for lesson in lessons:
        if piece and sum(len(each.tokens) for each in [*piece, lesson]) > _PIECE:
            yield piece
            piece = []
        piece.append(lesson)
    if piece:
        yield piece


def _sum(scores: Sequence[Score]) -> Score:
    return Score(sum(s.loss for s in scores), sum(s.hits for s in scores), sum(s.tokens for s in scores))


def _numbers(name: str, score: Score) -> dict[str, float]:
    tokens = max(1, score.tokens)
    return {f"{name}_loss": round(score.loss / tokens, 5), f"{name}_mean_token_accuracy": round(score.hits / tokens, 5)}
