"""Graders: metrics with known values, templates, formulas, and what the API says of each."""

from __future__ import annotations

import json
from typing import Any

import pytest

from entrechat.local.evals import templates
from entrechat.local.evals.formula import FormulaError, NoValueError, evaluate
from entrechat.local.evals.metrics import METRICS

from .caller import Caller
from .conftest import MakeCaller

RUN = "/fine_tuning/alpha/graders/run"
VALIDATE = "/fine_tuning/alpha/graders/validate"
SENTENCE = "the cat sat on the mat"

KNOWN = [
    ("fuzzy_match", "this is a test", "this is a test!", 28 / 29),
    ("fuzzy_match", "", "", 1),
    ("fuzzy_match", "abc", "xyz", 0),
    ("fuzzy_match", "kitten", "sitting", 8 / 13),  # "ittn"
    ("meteor", SENTENCE, SENTENCE, 1 - 0.5 / 6**3),  # these three are in the metric's encyclopaedia article
    ("meteor", "the cat was sat on the mat", SENTENCE, (60 / 7 / (1 + 54 / 7)) * (1 - 0.5 / 27)),
    ("meteor", "On the mat sat the cat", SENTENCE, 1 - 0.5 / 8),
    ("meteor", "no such words", SENTENCE, 0),
    ("rouge_1", "the cat was found under the bed", "The cat was under the bed.", 12 / 13),
    ("rouge_2", "the cat was found under the bed", "the cat was under the bed", 8 / 11),
    ("rouge_3", "a b c d", "a b c e", 1 / 2),
    ("rouge_5", "a b", "c d", 1),  # neither has five words
    ("rouge_l", "police killed the gunman", "police kill the gunman", 3 / 4),
    ("rouge_l", "the gunman police kill", "police kill the gunman", 1 / 2),
    ("gleu", "the cat", "the cat sat", 1 / 2),  # three of the six runs of words
    ("gleu", SENTENCE, SENTENCE, 1),
    ("gleu", "", "word", 0),
    ("bleu", SENTENCE, SENTENCE, 1),
    ("bleu", "the the the the the the the", "the cat is on the mat", (2 / 7 / 7 / 6 / 5) ** 0.25),
    ("bleu", "a b c d", "a b c d e f g h", 2.718281828459045**-1),  # all of it is right, and it is half as long
    ("bleu", "no", "yes", 0),
]


@pytest.mark.parametrize(("metric", "text", "reference", "value"), KNOWN)
def test_metrics_have_their_known_values(metric: str, text: str, reference: str, value: float) -> None:
    assert METRICS[metric](text, reference) == pytest.approx(value)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("(a + b) / 2", 2),
        ("2 * a ^ 2 - -b", 5),
        ("min(a, b, 0.5) + max(a, b)", 3.5),
        ("sqrt(abs(0 - 4)) + floor(1.5) + ceil(1.5) + exp(0) + log(1)", 6),
        (" +a ", 1),
    ],
)
def test_formulas(formula: str, value: float) -> None:
    assert evaluate(formula, {"a": 1, "b": 3}) == value


@pytest.mark.parametrize(
    "formula",
    [
        *"__import__('os') a.b a[0] lambda:1 'a'*9 True x [1] a<b f(1) min(a,key=b) a;b a+ 9and9 1j".split(),
        *("", "(" * 300 + ")" * 300, "1+" * 600 + "1"),
    ],
)
def test_what_is_no_formula(formula: str) -> None:
    with pytest.raises(FormulaError):
        evaluate(formula, {"a": 1, "b": 3})


@pytest.mark.parametrize(
    "formula", ["1 / (a - a)", "9 ^ 9 ^ 9 ^ 9", "sqrt(0 - a)", "log(0)", "exp(1000)", "min()", "1e308 * 10"]
)
def test_formulas_without_a_value(formula: str) -> None:
    with pytest.raises(NoValueError):
        evaluate(formula, {"a": 1})


def test_templates() -> None:
    names = {"item": {"q": "{{item.n}}", "n": 1, "turns": [{"text": "hi"}], "none": None}, "sample": {}}
    filled = templates.filled({"a": ["{{item.q}} {{ item.turns[0].text }}", 1], "b": "{{item.turns}}{{item.none}}"}, names)
    assert filled == {"a": ["{{item.n}} hi", 1], "b": '[{"text":"hi"}]null'}, "what was filled in is not filled again"
    for missing in ("{{item.x}}", "{{item.turns[1]}}", "{{item.turns.x}}", "{{item.n.m}}", f"{{{{item.turns[{'9' * 5000}]}}}}"):
        with pytest.raises(templates.UnknownVariableError):
            templates.filled(missing, names)
    long = "{{" + " " * 100_000
    assert templates.filled(long, names) == long, "found out in no time"


def check(operation: str, text: str = "{{sample.output_text}}", reference: str = "{{item.answer}}", name: str = "c") -> Any:
    return {"type": "string_check", "name": name, "operation": operation, "input": text, "reference": reference}


def grade(caller: Caller, grader: Any, sample: str = "Paris", item: Any = None) -> Any:
    item = {"answer": "Paris"} if item is None else item
    return caller.api("POST", RUN, {"grader": grader, "model_sample": sample, "item": item})


@pytest.mark.parametrize(
    ("operation", "sample", "reward"),
    [
        ("eq", "Paris", 1),
        ("eq", "paris", 0),
        ("ne", "paris", 1),
        ("like", "It is Paris.", 1),
        ("like", "It is paris.", 0),
        ("ilike", "It is paris.", 1),
        ("ilike", "Oslo", 0),
    ],
)
def test_string_checks(scripted: Caller, operation: str, sample: str, reward: float) -> None:
    made = grade(scripted, check(operation), sample)
    assert (made["reward"], made["metadata"]["scores"], made["sub_rewards"]) == (reward, {"c": reward}, {})
    assert not any(made["metadata"]["errors"].values())


def test_similarity_of_meaning_is_the_embedders(scripted: Caller) -> None:
    grader = {"type": "text_similarity", "name": "s", "evaluation_metric": "cosine"}
    same = grade(scripted, {**grader, "input": "Paris is a city", "reference": "a city is Paris"})["reward"]
    other = grade(scripted, {**grader, "input": "Paris is a city", "reference": "nothing alike whatsoever"})["reward"]
    assert same == pytest.approx(1)
    assert other < 0.9


def test_a_models_score_is_kept_in_its_range(make_caller: MakeCaller) -> None:
    grader = {"type": "score_model", "name": "s", "model": "gpt-4o", "range": [1, 5], "input": [_user("Rate {{item.answer}}")]}
    asked: list[Any] = []

    def script(body: Any) -> str:
        asked.append(body)
        return '{"result": 7}'

    sampling = {"temperature": 0.5, "max_completions_tokens": 64, "seed": 3}
    made = grade(make_caller(script), {**grader, "sampling_params": sampling})
    assert made["reward"] == 5
    assert made["metadata"]["sampled_model_name"] == "gpt-4o"
    assert made["model_grader_token_usage_per_model"] == {"gpt-4o": made["metadata"]["token_usage"]}
    [body] = asked
    assert body["messages"][-1] == {"role": "user", "content": "Rate Paris"}
    assert "from 1 to 5" in body["messages"][0]["content"]
    assert (body["temperature"], body["max_completion_tokens"], body["seed"]) == (0.5, 64, 3)
    assert body["response_format"]["json_schema"]["schema"]["properties"]["result"] == {"type": "number"}


@pytest.mark.parametrize("said", ["no JSON", '{"result": "high"}', '{"result": true}', "{}", "[1]"])
def test_a_model_that_gives_no_score(make_caller: MakeCaller, said: str) -> None:
    grader = {"type": "score_model", "name": "s", "model": "gpt-4o", "input": [_user("Rate")]}
    made = grade(make_caller(said), grader)
    assert (made["reward"], made["metadata"]["errors"]["model_grader_parse_error"]) == (0, True)


def test_what_goes_wrong_is_told_in_the_result(scripted: Caller) -> None:
    made = grade(scripted, check("eq", reference="{{item.other}}"))
    assert made["metadata"]["errors"]["invalid_variable_error"]
    made = grade(scripted, {"type": "score_model", "name": "s", "model": "claude", "input": [_user("Rate")]})
    errors = made["metadata"]["errors"]
    assert errors["model_grader_server_error"]
    assert "claude" in errors["model_grader_server_error_details"]


def test_several_graders_together(scripted: Caller) -> None:
    label = {"type": "label_model", "name": "l", "model": "gpt-4o", "labels": ["good", "bad"], "passing_labels": ["good"]}
    multi = {
        "type": "multi",
        "name": "both",
        "graders": {
            "json": check("eq", "{{sample.output_json.city}}"),
            "label": {**label, "input": [{**_user({"type": "input_text", "text": "{{item.answer}}"}), "type": "message"}]},
        },
        "calculate_output": "0.25 * json + 0.5 * label",
    }
    made = grade(scripted, multi, '{"city": "Paris"}')
    assert made["sub_rewards"] == {"json": 1, "label": 1}
    assert made["reward"] == 0.75
    assert grade(scripted, multi, "no JSON")["metadata"]["errors"]["invalid_variable_error"]
    without = grade(scripted, {**multi, "calculate_output": "1 / (json - label)"}, '{"city": "Paris"}')
    assert without["metadata"]["errors"]["formula_parse_error"]
    single = {**multi, "graders": check("eq", name="only"), "calculate_output": "1 - only"}
    assert grade(scripted, single)["reward"] == 0
    assert scripted.api("POST", VALIDATE, {"grader": multi}) == {"grader": multi}


MODEL = {"type": "label_model", "name": "l", "model": "m", "labels": ["a"], "passing_labels": ["a"]}
MULTI = {"type": "multi", "name": "m", "calculate_output": "a"}
REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"type": "python", "name": "p", "source": "x = 1"}, "grader.source", "invalid_value"),
    ({**check("eq"), "operation": "neq"}, "grader.operation", "invalid_value"),
    (check("eq", "{{output}}"), "grader.input", "invalid_template"),
    ({"type": "other", "name": "x"}, "grader.type", "invalid_value"),
    ({"type": "score_model", "name": "s", "model": "m", "input": [], "range": [1, 1]}, "grader.range", "invalid_value"),
    ({"type": "score_model", "name": "s", "model": "m", "input": [], "range": [1]}, "grader.range", "invalid_value"),
    ({**MULTI, "graders": {}}, "grader.graders", "missing_required_parameter"),
    ({**MULTI, "graders": {"a": 1}}, "grader.graders.a", "invalid_type"),
    ({**MULTI, "graders": {"b": check("eq")}}, "grader.calculate_output", "invalid_formula"),
    ({**MULTI, "graders": {"a": check("eq", "{{x}}")}}, "grader.graders.a.input", "invalid_template"),
    (
        {**MULTI, "graders": {"a": {**MODEL, "passing_labels": ["b"], "input": []}}},
        "grader.graders.a.passing_labels",
        "invalid_value",
    ),
]


@pytest.mark.parametrize(("grader", "param", "code"), REFUSED)
def test_what_is_no_grader_is_refused(scripted: Caller, grader: dict[str, Any], param: str, code: str) -> None:
    for path, more in ((VALIDATE, {}), (RUN, {"model_sample": "x"})):
        error = scripted.api("POST", path, {"grader": grader, **more}, status=400)["error"]
        assert (error["param"], error["code"]) == (param, code), json.dumps(error)


def _user(content: Any) -> dict[str, Any]:
    return {"role": "user", "content": content}
