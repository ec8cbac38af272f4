"""A scripted engine that can be fine-tuned: it learns its examples by heart, at once, and always reports the same. For tests."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from . import tools
from .scripted import Reply, Scripted

if TYPE_CHECKING:
    from ..finetuning.lessons import Lesson


class ScriptedTrainee(Scripted):
    """A `Scripted` engine whose fine-tuned models answer the questions of their training file with its answers.

    Args:
        hold: awaited before each step, with its number; a test can wait there, or raise.
        options: `Scripted`'s arguments.
    """

    def __init__(self, *args: Any, hold: Callable[[int], Awaitable[None]] | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.hold = hold
        self.adapters: dict[str, Path] = {}

    def trainee(self) -> Path:
        return Path(self.model)

    def lesson(self, messages: Sequence[Mapping[str, Any]]) -> Lesson:
        """A token a character; an answer ends with the character 0."""
        from ..finetuning.lessons import Lesson

        spoken = [message for message in messages if message["role"] in ("user", "assistant")]
        answers = [message["role"] == "assistant" and message.get("weight") != 0 for message in spoken]
        texts = [f"{message['content']}\0" if message["role"] == "assistant" else message["content"] for message in spoken]
        tokens = [ord(character) for text in texts for character in text]
        return Lesson(tokens, [learnt for text, learnt in zip(texts, answers, strict=True) for _ in text])

    async def train(self, directory: Path) -> AsyncGenerator[dict[str, Any]]:
        """The loss is 1 at the first step and half as much at the second; a step is written down before it is told."""
        import numpy as np

        from ..finetuning.plan import Directory, State

        files = Directory(directory)
        plan, training, validation, state = files.plan(), files.training(), files.validation(), files.state()
        total = plan.steps(len(training))
        nothing = np.zeros(1, np.float32)
        history: list[dict[str, Any]] = list(state.history) if state is not None else []
        for report in history:
            yield report
        for step in range((state.step if state is not None else 0) + 1, total + 1):
            if self.hold is not None:
                await self.hold(step)
            told: dict[str, Any] = {
                "step": step,
                "total_steps": total,
                "train_loss": 1 / step,
                "train_mean_token_accuracy": 0.5,
            }
            if validation:
                told |= {"valid_loss": 2 / step, "valid_mean_token_accuracy": 0.25}
            reports = [{"type": "step", **told}]
            if step % (total // plan.epochs) == 0:
                known: dict[str, str] = orjson.loads((directory / plan.start).read_bytes()) if plan.start else {}
                files.adapter(step).write_bytes(orjson.dumps(known | dict(map(_learnt, training))))
                full = {"full_valid_loss": 2 / step, "full_valid_mean_token_accuracy": 0.25} if validation else {}
                reports.append({"type": "checkpoint", **told, **full})
            history += reports
            files.keep(State(step, nothing, nothing, nothing, history))
            for report in reports:
                yield report

    def adopt(self, model: str, adapter: Path) -> None:
        self.adapters[model] = adapter

    def remove(self, model: str) -> bool:
        return self.adapters.pop(model, None) is not None

    def reply(self, body: Mapping[str, Any]) -> Reply:
        adapter = self.adapters.get(str(body.get("model")))
        known: dict[str, str] = orjson.loads(adapter.read_bytes()) if adapter is not None else {}
        question = tools.question(body["messages"])
        return known[question] if question in known else super().reply(body)


def _learnt(lesson: Lesson) -> tuple[str, str]:
    """The question and the answer of a short conversation."""
    pairs = list(zip(map(chr, lesson.tokens), lesson.learnt, strict=True))
    asked = "".join(character for character, learnt in pairs if not learnt)
    return asked, "".join(character for character, learnt in pairs if learnt).rstrip("\0")
