"""The API's graders: each gives a score for an item and what a model said to it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

import orjson

from ..problems import bad_value
from ..shapes import is_array, obj
from . import models, python, templates
from .formula import FormulaError, NoValueError, evaluate
from .metrics import METRICS
from .models import AskError, Usage

if TYPE_CHECKING:
    from ..app import App
    from ..auth import Caller

Grader = dict[str, Any]
_SAMPLING = {
    "seed": "seed",
    "top_p": "top_p",
    "temperature": "temperature",
    "max_completions_tokens": "max_completion_tokens",
    "reasoning_effort": "reasoning_effort",
}
"""A score model's sampling parameters → what a chat completion calls them."""


@dataclass
class Grade:
    """What a grader says. `error` is the API's name for what went wrong, when the score counts for nothing.

    Args:
        sample: what a model that graded was asked and said.
        parts: the scores of a multi grader's graders.
    """

    score: float = 0.0
    passed: bool = False
    error: str | None = None
    detail: str | None = None
    sample: dict[str, Any] | None = None
    usage: list[Usage] = field(default_factory=list[Usage])
    parts: dict[str, float] = field(default_factory=dict[str, float])


def names(item: Mapping[str, Any], sample: Mapping[str, Any]) -> dict[str, Any]:
    """What templates may look into. A sample whose text is JSON has it as `output_json`."""
    sample = dict(sample)
    if "output_json" not in sample and isinstance(sample.get("output_text"), str):
        try:
            sample["output_json"] = orjson.loads(sample["output_text"])
        except orjson.JSONDecodeError:
            pass
    return {"item": item, "sample": sample}


def inner(grader: Grader) -> dict[str, Grader]:
    """A multi grader's graders by name: the API takes one of them, too, by itself."""
    given: dict[str, Any] = grader["graders"]
    return {given["name"]: given} if isinstance(given.get("type"), str) else given


def check(app: App, grader: Grader, param: str) -> None:
    """What the schemas do not say.

    Raises Problem: 400; 501 for a Python grader where there is no sandbox.
    """
    kind = grader["type"]
    if kind == "python":
        python.check(app, grader["source"], f"{param}.source")
        return
    if kind == "multi":
        graders = inner(grader)
        for name, each in graders.items():
            check(app, each, f"{param}.graders.{name}")
        try:
            evaluate(grader["calculate_output"], dict.fromkeys(graders, 0.5))
        except NoValueError:
            pass  # with other scores it may have one
        except FormulaError as error:
            raise bad_value(f"{param}.calculate_output", f"{error}.", "invalid_formula") from error
        return
    for name in ("input", "reference"):
        templates.check(grader.get(name), f"{param}.{name}")
    if kind == "label_model" and not set(grader["passing_labels"]) <= set(grader["labels"]):
        raise bad_value(f"{param}.passing_labels", "they must be among the labels.")
    if kind == "score_model" and not _low_high(grader)[0] < _low_high(grader)[1]:
        raise bad_value(f"{param}.range", "expected two numbers, the lower one first.")


async def grade(app: App, caller: Caller, grader: Grader, given: Mapping[str, Any]) -> Grade:
    """Grades one item.

    Args:
        given: what `names` gives.
    """
    try:
        return await _KINDS[grader["type"]](app, caller, grader, given)
    except templates.UnknownVariableError as error:
        return Grade(error="invalid_variable_error", detail=str(error))
    except AskError as error:
        return Grade(error="model_grader_server_error", detail=error.message)


async def _string_check(app: App, caller: Caller, grader: Grader, given: Mapping[str, Any]) -> Grade:
    text, reference = (templates.filled(grader[name], given) for name in ("input", "reference"))
    match grader["operation"]:
        case "eq":
            passed = text == reference
        case "ne":
            passed = text != reference
        case "like":
            passed = reference in text
        case _:
            passed = reference.lower() in text.lower()
    return Grade(float(passed), passed)


async def _text_similarity(app: App, caller: Caller, grader: Grader, given: Mapping[str, Any]) -> Grade:
    text, reference = (templates.filled(grader[name], given) for name in ("input", "reference"))
    metric = METRICS.get(grader["evaluation_metric"])
    score = await asyncio.to_thread(metric or partial(_cosine, app), text, reference)
    return Grade(score, score >= grader.get("pass_threshold", 1.0))


def _cosine(app: App, text: str, reference: str) -> float:
    first, second = app.embedder.embed([text, reference]).vectors
    return float(first @ second)


async def _score_model(app: App, caller: Caller, grader: Grader, given: Mapping[str, Any]) -> Grade:
    low, high = _low_high(grader)
    asked = f'Score as you were told. Answer with JSON: {{"result": a number from {low:g} to {high:g}}}.'
    sampling = obj(grader.get("sampling_params"))
    options = {ours: sampling[name] for name, ours in _SAMPLING.items() if sampling.get(name) is not None}
    made, result = await _judged(app, caller, grader, given, asked, {"type": "number"}, options)
    if made.error is None:
        if isinstance(result, (int, float)) and not isinstance(result, bool):
            made.score = min(max(float(result), low), high)
            made.passed = made.score >= grader.get("pass_threshold", (low + high) / 2)
        else:
            made.error, made.detail = "model_grader_parse_error", "The model did not answer with a number."
    return made


async def _label_model(app: App, caller: Caller, grader: Grader, given: Mapping[str, Any]) -> Grade:
    labels: list[str] = grader["labels"]
    asked = f'Answer with JSON: {{"result": one of {", ".join(map(repr, labels))}}}.'
    made, result = await _judged(app, caller, grader, given, asked, {"type": "string", "enum": labels}, {})
    if made.error is None:
        if result in labels:
            made.passed = result in grader["passing_labels"]
            made.score = float(made.passed)
        else:
            made.error, made.detail = "model_grader_parse_error", "The model answered with none of the labels."
    return made


async def _judged(
    app: App,
    caller: Caller,
    grader: Grader,
    given: Mapping[str, Any],
    asked: str,
    schema: dict[str, Any],
    options: dict[str, Any],
) -> tuple[Grade, Any]:
    """A model's judgement: a grade without a score, and the `result` of its answer."""
    messages: list[models.Message] = [
        {"role": "system", "content": asked},
        *templates.filled(grader["input"], given),
    ]
    shape = {"type": "object", "properties": {"result": schema}, "required": ["result"], "additionalProperties": False}
    wanted = {"type": "json_schema", "json_schema": {"name": "judgement", "strict": True, "schema": shape}}
    said = await models.chat(app, caller, grader["model"], messages, {**options, "response_format": wanted})
    text = said.sample["output_text"]
    sample = {
        "input": models.shown(messages),
        "output": [{"role": "assistant", "content": text}],
        "finish_reason": said.finish_reason,
        "model": said.model,
        "usage": said.usage.json(),
    }
    made = Grade(sample=sample, usage=[said.usage])
    if said.refusal:
        made.error, made.detail = "model_grader_refusal_error", said.refusal
        return made, None
    try:
        return made, obj(orjson.loads(text)).get("result")
    except orjson.JSONDecodeError:
        made.error, made.detail = "model_grader_parse_error", "The model did not answer with JSON."
        return made, None


async def _python(app: App, caller: Caller, grader: Grader, given: Mapping[str, Any]) -> Grade:
    made = await python.score(app, caller.project, grader["source"], given)
    passed = made.error is None and made.score >= grader.get("pass_threshold", 1.0)
    return Grade(made.score, passed, made.error, made.detail)


async def _multi(app: App, caller: Caller, grader: Grader, given: Mapping[str, Any]) -> Grade:
    """The first grader that fails makes all of it fail."""
    made = Grade()
    for name, each in inner(grader).items():
        part = await grade(app, caller, each, given)
        made.usage += part.usage
        made.parts[name] = part.score
        if part.error is not None and made.error is None:
            made.error, made.detail = part.error, f"{name}: {part.detail}"
    if made.error is None:
        try:
            made.score = evaluate(grader["calculate_output"], made.parts)
        except FormulaError as error:
            made.error, made.detail = "formula_parse_error", str(error)
    return made


def _low_high(grader: Grader) -> tuple[float, float]:
    given = grader.get("range")
    if is_array(given) and len(given) == 2:
        return given[0], given[1]
    return (0.0, 1.0) if not given else (0.0, 0.0)


_KINDS = {
    "string_check": _string_check,
    "text_similarity": _text_similarity,
    "score_model": _score_model,
    "label_model": _label_model,
    "python": _python,
    "multi": _multi,
}
