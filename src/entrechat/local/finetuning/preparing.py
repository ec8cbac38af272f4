"""The first half of a job: its files are looked at, and written down as a training process takes them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import files
from ..engine.protocols import Trainable
from ..problems import Problem
from . import examples, models, settings
from .lessons import MOST_TOKENS, Lesson, cut
from .plan import Directory, Plan

if TYPE_CHECKING:
    from ..app import App
    from ..store import Row

_MOST_FAULTS = 20
_START = "start.gguf"


class BadFile(Exception):
    """A file that nothing can be learnt from. `faults` are the first of its lines that are wrong."""

    def __init__(self, param: str, code: str, message: str, faults: list[str] | None = None) -> None:
        super().__init__(message)
        self.param = param
        self.code = code
        self.message = message
        self.faults = faults or []


class Prepared(NamedTuple):
    """What became known of the files. `tokens` are those of the training file, `cut` tells of examples that are too long."""

    hyperparameters: dict[str, Any]
    tokens: int
    cut: list[str]


def prepare(app: App, row: Row) -> Prepared:
    """Blocks, for as long as it takes to fetch the model and to make tokens of all examples.

    Raises BadFile, and Problem: the model cannot be trained, or a file is gone.
    """
    trainable(app).trainee()
    long: list[str] = []
    training = _lessons(app, row, "training_file", long)
    validation = _lessons(app, row, "validation_file", long) if row.body["validation_file"] else []
    found = settings.resolved(row.body["hyperparameters"], len(training))
    directory = Directory(app.workspace.of(row.id))
    base: str = row.body["model"]
    start = models.find(app, app.names.get(base, base))
    if start is not None:
        shutil.copyfile(app.blobs.path(start.private["adapter"]), directory.path / _START)
    plan = Plan(
        start=_START if start is not None else None,
        epochs=found["n_epochs"],
        batch=found["batch_size"],
        rate=settings.rate(found["learning_rate_multiplier"]),
        seed=row.body["seed"],
    )
    directory.write(plan, training, validation)
    return Prepared(found, sum(len(lesson.tokens) for lesson in training), long)


def trainable(app: App) -> Trainable:
    """Raises Problem: 400 where the server's engine cannot be trained."""
    if isinstance(app.engine, Trainable):
        return app.engine
    raise Problem(
        400,
        f"The local server answers with an engine that cannot be fine-tuned ({type(app.engine).__name__}); its own model can.",
        param="model",
        code="model_not_trainable",
    )


def _lessons(app: App, row: Row, param: str, long: list[str]) -> list[Lesson]:
    what = param.partition("_")[0]
    path = files.path(app, files.find(app, row.project, row.body[param], param=param))
    found: list[Lesson] = []
    faults: list[str] = []
    for number, each in _each(trainable(app), path):
        if isinstance(each, examples.Fault):
            faults.append(f"Line {number}: {each.message}.")
            if len(faults) == _MOST_FAULTS:
                break
        else:
            if len(each.tokens) > MOST_TOKENS:
                long.append(f"Line {number} of the {what} file has {len(each.tokens)} tokens; it was cut to {MOST_TOKENS}.")
            found.append(cut(each))
    if faults:
        message = f"The job failed due to an invalid {what} file. Invalid file format. {faults[0]}"
        raise BadFile(param, f"invalid_{param}", message, faults)
    fewest = examples.FEWEST if what == "training" else 1
    if len(found) < fewest:
        message = f"{what.capitalize()} file has {len(found)} example(s), but must have at least {fewest} examples"
        raise BadFile(param, "invalid_n_examples", message)
    return found


def _each(engine: Trainable, path: Path) -> Iterator[tuple[int, Lesson | examples.Fault]]:
    for number, conversation in examples.read(path):
        if isinstance(conversation, examples.Fault):
            yield number, conversation
            continue
        try:
            lesson = engine.lesson(conversation)
        except ValueError as error:
            yield number, examples.Fault(number, str(error))
            continue
        if cut(lesson).targets:
            yield number, lesson
        else:
            message = f"the assistant's first word comes after {MOST_TOKENS} tokens, which is as far as examples are read"
            yield number, examples.Fault(number, message)
