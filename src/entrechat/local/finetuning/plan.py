"""What a training is to do, and how far it is: the files in its directory."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from .lessons import Lesson

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PLAN, _STATE, _TRAINING, _VALIDATION = "plan.json", "state.npz", "training.jsonl", "validation.jsonl"


@dataclass(frozen=True)
class Plan:
    """A training's settings.

    Args:
        start: the name of an adapter in the directory to go on from, or None.
        epochs: how often every example is seen.
        batch: examples of a step.
        rate: AdamW's learning rate.
        seed: of the adapter's first values and of the examples' order.
        keep: after so many steps the state is written down.
    """

    start: str | None
    epochs: int
    batch: int
    rate: float
    seed: int
    keep: int = 5

    def steps(self, examples: int) -> int:
        """Of all epochs; the last batch of one may be smaller."""
        return self.epochs * -(-examples // self.batch)


class State(NamedTuple):
    """Where a training is. `history` has every report that was made until then."""

    step: int
    values: NDArray[np.floating]
    first: NDArray[np.floating]
    second: NDArray[np.floating]
    history: list[Any]


class Directory:
    """A training's files. Each is there whole or not at all."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, plan: Plan, training: Sequence[Lesson], validation: Sequence[Lesson]) -> None:
        """The plan comes last: where it is, all is."""
        for name, lessons in ((_TRAINING, training), (_VALIDATION, validation)):
            lines = (orjson.dumps([lesson.tokens, lesson.learnt], option=orjson.OPT_APPEND_NEWLINE) for lesson in lessons)
            replace(self.path / name, b"".join(lines))
        replace(self.path / _PLAN, orjson.dumps(plan))

    @property
    def ready(self) -> bool:
        return (self.path / _PLAN).is_file()

    def plan(self) -> Plan:
        return Plan(**orjson.loads((self.path / _PLAN).read_bytes()))

    def training(self) -> list[Lesson]:
        return _lessons(self.path / _TRAINING)

    def validation(self) -> list[Lesson]:
        return _lessons(self.path / _VALIDATION)

    def adapter(self, step: int) -> Path:
        """The adapter as it is after that step."""
        return self.path / f"step-{step}.gguf"

    def keep(self, state: State) -> None:
        import numpy as np

        buffer = io.BytesIO()
        history = np.frombuffer(orjson.dumps(state.history), np.uint8)
        np.savez(buffer, step=state.step, values=state.values, first=state.first, second=state.second, history=history)
        replace(self.path / _STATE, buffer.getvalue())

    def state(self) -> State | None:
        """Where an earlier process came to; None for a training that is not begun."""
        import numpy as np

        path = self.path / _STATE
        if not path.is_file():
            return None
        with np.load(path, allow_pickle=False) as found:
            history = orjson.loads(found["history"].tobytes())
            return State(int(found["step"]), found["values"], found["first"], found["second"], history)


def replace(path: Path, data: bytes) -> None:
    """Writes a file so that a killed process leaves the old one or the new one."""
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    with new.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)


def _lessons(path: Path) -> list[Lesson]:
    return [Lesson(*orjson.loads(line)) for line in path.read_bytes().splitlines()]
