"""The generator: a small made-up API that has every construct, broken inputs, drift, differences, and the real spec.

Remake the golden tree, after looking at what changed, with
`python -m tools.codegen --spec tests/codegen/spec --out tests/codegen/golden`.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from tools.codegen import load, tree
from tools.codegen.__main__ import ROOT, main
from tools.codegen.build import build
from tools.codegen.diff import differences
from tools.codegen.ir import SpecError

HERE = Path(__file__).parent
SPEC, GOLDEN = HERE / "spec", HERE / "golden"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the small spec, to break."""
    return Path(shutil.copytree(SPEC, tmp_path / "spec"))


def facts() -> dict[str, Any]:
    made: dict[str, Any] = json.loads((SPEC / "api.json").read_text("utf-8"))
    return made


def test_golden_tree() -> None:
    assert tree.drift(build(load.load(SPEC)), GOLDEN) == []


def test_what_is_committed_is_what_the_spec_makes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().err


def test_output_is_deterministic() -> None:
    assert tree.render(build(load.load(SPEC))) == tree.render(build(load.load(SPEC)))


def test_facts_are_written_one_line_an_item_and_read_back_the_same() -> None:
    text = (SPEC / "api.json").read_text("utf-8")
    assert load.dump(json.loads(text)) == text
    assert sum('"verb": "post"' in line for line in text.splitlines()) == text.count('"verb": "post"')


# -- drift ---------------------------------------------------------------------------------------------------


def check(spec: Path, out: Path) -> int:
    return main(["--check", "--spec", str(spec), "--out", str(out)])


def test_check_tells_changed_missing_and_stray_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    shutil.copytree(GOLDEN, out)
    assert check(SPEC, out) == 0
    (out / "types" / "book.py").write_text("# edited\n", "utf-8")
    (out / "types" / "author.py").unlink()
    (out / "resources" / "stray.py").write_text("", "utf-8")
    assert check(SPEC, out) == 1
    told = capsys.readouterr().err
    assert "missing: types/author.py" in told
    assert "not generated: resources/stray.py" in told
    assert "differs: types/book.py" in told
    assert "run `make codegen`" in told


def test_generating_writes_only_what_differs_and_takes_strays_away(tmp_path: Path) -> None:
    out = tmp_path / "out"
    shutil.copytree(GOLDEN, out)
    (out / "types" / "book.py").write_text("# edited\n", "utf-8")
    (out / "resources" / "stray.py").write_text("", "utf-8")
    kept = (out / "types" / "author.py").stat().st_mtime_ns
    _, changed = tree.sync(build(load.load(SPEC)), out)
    assert changed == 2
    assert (out / "types" / "author.py").stat().st_mtime_ns == kept
    assert check(SPEC, out) == 0


def test_a_changed_input_must_be_locked(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "summaries.toml").write_text((spec / "summaries.toml").read_text("utf-8") + "\n", "utf-8")
    assert check(spec, GOLDEN) == 1
    assert "spec/summaries.toml changed since spec/lock.toml was written" in capsys.readouterr().err
    assert main(["--lock", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 0


# -- broken inputs -------------------------------------------------------------------------------------------


def with_facts(spec: Path, change: Any) -> SpecError:
    made = facts()
    change(made)
    (spec / "api.json").write_text(json.dumps(made), "utf-8")
    with pytest.raises(SpecError) as caught:
        build(load.load(spec, lock=False))
    return caught.value


def method(made: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(m for m in made["resources"][0]["methods"] if m["name"] == name)
    return found


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda f: f["types"]["book:Chapter"]["fields"][0].update(type={"unknown": "x()"}),
            'type book:Chapter, field title: no type: {"unknown": "x()"}',
        ),
        (
            lambda f: f["types"]["book:Chapter"]["fields"][0].update(type={"ref": "nowhere:No"}),
            "type book:Chapter: names nowhere:No, which is not there",
        ),
        (
            lambda f: f["types"]["book:Chapter"]["fields"][0].update(name="class"),
            "type book:Chapter, field class: no Python name; give it one and an alias",
        ),
        (
            lambda f: f["types"]["book:Chapter"].update(kind="struct"),
            "type book:Chapter: kind 'struct' is none of model, typeddict, alias",
        ),
        (
            lambda f: f["types"]["book:Chapter"].update(bases=[{"extern": "x.Y"}]),
            'type book:Chapter: no base: {"extern": "x.Y"}',
        ),
        (
            lambda f: f["types"]["author:Author"].update(helpers=["shout"]),
            "type author:Author has helpers ['shout']: name a base for it, [[mixin]] in spec/overrides.toml",
        ),
        (
            lambda f: f["exports"]["types"].update(Gone="book:Gone"),
            "exports of types: Gone is book:Gone, which is no type",
        ),
        (
            lambda f: method(f, "create")["body"].pop("book"),
            "operation books.create: book goes nowhere",
        ),
        (
            lambda f: method(f, "create")["body"].update(extra="extra"),
            "operation books.create: extra is sent and is no parameter",
        ),
        (
            lambda f: method(f, "retrieve").update(path="/books/{id}"),
            "operation books.retrieve: /books/{id} has no place for book_id",
        ),
        (
            lambda f: method(f, "create").update(name="make"),
            "operation books.make: spec/summaries.toml has no line for it",
        ),
    ],
)
def test_broken_facts(spec: Path, change: Any, message: str) -> None:
    assert str(with_facts(spec, change)) == message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[patch]]\nat = "/types/x:Y"\nremove = true\nreason = "r"', "matches nothing at 'x:Y'"),
        ('[[patch]]\nat = "/resources/[path=no]/class"\nset = "A"\nreason = "r"', "matches nothing at '[path=no]'"),
        ('[[patch]]\nevery = { unknown = "no" }\nset = "str"\nreason = "r"', "matches nothing"),
        ('[[patch]]\nat = "/source/version"\nset = "1"\nreason = "r"', "changes nothing"),
        ('[[patch]]\nat = "/source/version"\nset = "2"', "gives no reason"),
        ('[[patch]]\nat = "/source/version"\nreason = "r"', "needs one of `set`, `from` and `remove = true`"),
        ('[[patch]]\nat = "/source/version"\nset = "1"\nfrom = "/a"\nreason = "r"', "needs one of `set`, `from` and"),
        ('[[patch]]\nat = "/source/version"\nfrom = "/types/x:Y"\nreason = "r"', "matches nothing at 'x:Y'"),
        ('[[patch]]\nset = "x"\nreason = "r"', "needs one of `at` and `every`"),
        ('[[patch]]\nat = "/a"\nput = 1\nreason = "r"', "unknown put"),
        ("[rules\n", "overrides.toml: "),
    ],
)
def test_broken_patches(spec: Path, text: str, message: str) -> None:
    (spec / "overrides.toml").write_text(text, "utf-8")
    with pytest.raises(SpecError) as caught:
        load.load(spec, lock=False)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("summaries.toml", '"books.burn" = "Burn."\n', "spec: nothing matches summaries of books.burn"),
        ("params.toml", '["books.retrieve"]\nbook = "id"\n', "books.retrieve: lacks book_id; has no such parameter book"),
        ("overrides.toml", '[[mixin]]\ntype = "x:Y"\nbase = "a:B"\nreason = "r"\n', "nothing matches mixin of x:Y"),
        ("overrides.toml", '[[mixin]]\ntype = "x:Y"\nbase = "a:B"\n', "the mixin of x:Y gives no reason"),
        (
            "overrides.toml",
            '[[mixin]]\nresource = "beta"\nsync = "a:B"\nasync = "a:C"\nwraps = { x = { ref = "no:No" } }\nreason = "r"\n',
            "the mixin of beta: names no:No, which is not there",
        ),
        ("overrides.toml", '[also.book]\nNote = "book:Note"\n', "also: book:Note is there already"),
        (
            "overrides.toml",
            '[[rules.overload]]\nop = "books.gone"\nreturns = "str"\n',
            "nothing matches overload of books.gone",
        ),
    ],
)
def test_broken_rules_and_texts(spec: Path, file: str, text: str, message: str) -> None:
    (spec / file).write_text((spec / file).read_text("utf-8") + text, "utf-8")
    with pytest.raises(SpecError) as caught:
        build(load.load(spec, lock=False))
    assert message in str(caught.value)


def test_errors_of_printing(spec: Path) -> None:
    made = facts()
    made["types"]["book:Chapter"]["fields"][0]["name"] = "list"
    (spec / "api.json").write_text(json.dumps(made), "utf-8")
    with pytest.raises(SpecError, match="member list hides the name that annotations need"):
        tree.render(build(load.load(spec, lock=False)))


# -- differences ---------------------------------------------------------------------------------------------


def test_differences_are_lines_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = facts()
    create = method(new, "create")
    create["params"][1]["type"] = "str"
    create["params"][2]["name"] = "text"
    create["path"] = "/v2/books"
    new["resources"] = [r for r in new["resources"] if r["path"] != "hooks"]
    new["types"]["book:Chapter"]["fields"][0]["required"] = False
    new["types"]["author:Style"]["type"]["literal"].append("dense")
    del new["types"]["shape:Box"]
    new["types"]["zine:Zine"] = {"kind": "model", "fields": []}
    new["exports"]["types"]["Zine"] = "zine:Zine"
    lines = differences(facts(), new)
    assert lines == [
        "- resource hooks",
        "- param books.create.words",
        "+ param books.create.text",
        "~ param books.create.parts: [book_param:BookParam] → str",
        "~ method books.create path: /books → /v2/books",
        "- type shape:Box",
        "+ type zine:Zine",
        "~ field book:Chapter.title required: true → false",
        '~ type author:Style type: "dry" | "florid" → "dry" | "florid" | "dense"',
        "+ export types.Zine",
    ]
    other = tmp_path / "new.json"
    other.write_text(json.dumps(new), "utf-8")
    assert main(["--diff", str(other), "--spec", str(SPEC)]) == 0
    assert capsys.readouterr().out.splitlines() == lines
    assert main(["--diff", str(SPEC / "api.json"), "--spec", str(SPEC)]) == 0
    assert capsys.readouterr().out == "no difference\n"


def test_no_file_of_the_generator_is_long() -> None:
    long = {f.name: n for f in (ROOT / "tools" / "codegen").glob("*.py") if (n := len(f.read_text("utf-8").splitlines())) > 400}
    assert not long
