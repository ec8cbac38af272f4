"""What strict mode refuses is named by its JSON path, and fixed where it can be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson
import pytest

from entrechat.helpers.strict_lint import check
from tests.support.facts import ROOT

pydantic = pytest.importorskip("pydantic")


class Many(pydantic.BaseModel):
    mapping: dict[str, int]
    pair: tuple[int, str]
    anything: Any
    unique: set[int]
    bounded: float = pydantic.Field(1.0, ge=0, lt=5)
    text: str = pydantic.Field(min_length=1, pattern="a")
    link: pydantic.AnyUrl


def test_findings_name_their_path() -> None:
    findings, fixed = check(Many)
    assert {finding.path: finding.fix is not None for finding in findings} == {
        "$.properties.mapping.additionalProperties": False,
        "$.properties.pair.prefixItems": True,
        "$.properties.anything": False,
        "$.properties.unique.uniqueItems": True,
        "$.properties.bounded.default": True,
        "$.properties.text.minLength": True,
        "$.properties.link.minLength": True,
        "$.properties.link.format": True,
    }
    assert fixed["properties"]["pair"]["maxItems"] == 2
    assert {finding.path for finding in check(fixed)[0]} == {
        "$.properties.mapping.additionalProperties",
        "$.properties.anything",
    }


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        ({"type": "array", "items": {"type": "string"}}, "$"),
        ({"anyOf": [{"type": "object"}]}, "$.anyOf"),
        ({"type": "object", "properties": {"a": {"$ref": "#/nowhere"}}}, "$.properties.a.$ref"),
        ({"type": "object", "properties": {"a": True}}, "$.properties.a"),
        ({"type": "object", "properties": {"a": {"type": "array"}}}, "$.properties.a"),
        ({"type": "object", "properties": {"a b": {"allOf": [{"type": "string"}, {"enum": []}]}}}, "$.properties['a b'].allOf"),
        ({"type": "object", "properties": {f"m{i}": {"type": "string"} for i in range(5001)}}, "$"),
    ],
)
def test_what_cannot_be_fixed(schema: dict[str, Any], path: str) -> None:
    assert path in [finding.path for finding in check(schema)[0] if finding.fix is None]


MODULE = """
from dataclasses import dataclass

@dataclass
class Good:
    x: int

BAD = {"type": "object", "properties": {"a": {"oneOf": [{"type": "string"}]}, "b": {}}}
"""


def test_command_line(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(MODULE)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "entrechat", "schema", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
        return subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment)

    assert (run("check", "mine:Good").stdout, run("check", "mine:Good").returncode) == ("mine:Good: OK\n", 0)
    bad = run("check", "mine:BAD", "--fix")
    assert bad.returncode == 1 and "$.properties.a.oneOf" in bad.stderr and "$.properties.b: " in bad.stderr
    assert orjson.loads(bad.stdout)["properties"]["a"] == {"anyOf": [{"type": "string"}]}
    assert orjson.loads(run("show", "mine:Good").stdout)["required"] == ["x"]
    assert run("check", "mine:Missing").returncode == 1
    assert run("check", "mine").returncode == 2
