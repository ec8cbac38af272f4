"""The format of fault scripts: what it accepts, what it says of mistakes, and that it prints what it read."""

from __future__ import annotations

import json
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entrechat.testing._faulttext import _ACTIONS, _ENDLESS
from entrechat.testing.faults import Fault, FaultScript, Point, Rule, When


def faults(script: str, *calls: tuple[str, str]) -> list[str]:
    player = FaultScript.parse(script).player()
    return [str(player.call(method, target)) for method, target in calls]


def test_the_example() -> None:
    script = FaultScript.parse("2: 429 retry-after=0.2; 3: stall after=event:5; 4: reset after=bytes:100; *: ok")
    assert [rule.fault for rule in script] == [
        Fault("status", status=429, headers=(("retry-after", "0.2"),)),
        Fault("stall", after=Point("event", 5)),
        Fault("reset", after=Point("bytes", 100)),
        Fault(),
    ]
    player = script.player()
    played = [player.call("POST", "/v1/chat/completions").action for _ in range(5)]
    assert played == ["ok", "status", "stall", "reset", "ok"]


def test_lines_notes_and_quotation_marks() -> None:
    text = """
    # a bad morning
    1-2: 503 body="not; now # really"   # twice
    POST /v1/files* 3-: 200 header.location=/x x-note="a b"
    """
    first, second = FaultScript.parse(text)
    assert first == Rule(When(((1, 2),)), Fault("status", status=503, body="not; now # really"))
    assert second.when == When(((3, None),), "POST", "/v1/files*")
    assert second.fault.headers == (("location", "/x"), ("x-note", "a b"))


@pytest.mark.parametrize("text", ["stall", "*: stall", " : stall ", "1-: stall"])
def test_every_call(text: str) -> None:
    assert all(FaultScript.parse(text).rules[0].when.fits(n) for n in (1, 7))


def test_calls_to_a_path_are_counted_apart() -> None:
    script = "POST /v1/files 2: 500; /v1/chat/* 1: 429; 4: 503"
    chat, post, read = ("POST", "/v1/chat/completions"), ("POST", "/v1/files"), ("GET", "/v1/files")
    assert faults(script, read, post, chat, read, post) == ["ok", "ok", "429", "503", "500"]
    assert faults("/v1/files 1: 500", ("GET", "/v1/files?limit=2")) == ["500"]


def test_the_first_rule_that_fits_plays() -> None:
    assert faults("2: 500; 1-3: 429", *[("GET", "/")] * 4) == ["429", "500", "429", "ok"]


def test_connections() -> None:
    player = FaultScript.parse("2: reset after=connect; 3: settings max_streams=1").player()
    assert player.connection() is None and player.ahead() is None
    player.call("GET", "/")
    assert player.ahead() is not None
    fault = player.connection()  # counts as the second call
    assert fault is not None and fault.action == "reset"
    fault = player.connection()  # does not count: the call is still to come
    assert fault is not None and fault.max_streams == 1
    assert player.call("GET", "/").action == "settings" and player.calls == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2: stal", r"rule 1 \(2: stal\): there is no action \'stal\'; did you mean \'stall\'\?"),
        ("ok; x: ok", r"rule 2 .*'x' is no number of a call; write 2, 2-4, 5- or \*"),
        ("0: ok", "numbered from 1"),
        ("4-2: ok", "upwards"),
        ("stall every=1", "stall takes no every=; it takes .*for"),
        ("429 boddy=x", "did you mean 'body'.*header.boddy"),
        ("stall after=tls:1", "takes no number"),
        ("close after=bytes", "after=bytes needs a number: after=bytes:100"),
        ("truncate", "after=bytes needs a number"),
        ("stall after=beginning", "there is no after=beginning"),
        ("refuse after=request", "refuse cannot strike after=request; it can after connect"),
        ("endless fun", "endless what"),
        ("100", "200 to 599"),
        ("status", "no action 'status'"),
        ("bomb size=1x", "no size"),
        ("stall for=soon", "no number of seconds"),
        ("stall for=-1", "no number of seconds"),
        ("stall for=nan", "no number of seconds"),
        ("ok framing=none", "one of length, chunked, close"),
        ("stall quickly", "settings .name=value. only, not 'quickly'"),
        ("stall for=1 quickly", "'quickly' has no value"),
        ('429 body="x', "quotation mark is not closed"),
        ("2:", "names no action"),
        ('429 x-a="b\\r\\nc"', "is no header"),
    ],
)
def test_mistakes_are_named(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        FaultScript.parse(text)


@pytest.mark.parametrize("value", [7, None, [7], [{"calls": 1}], [{"action": "ok", "wen": 1}], {"1": "stal"}])
def test_mistakes_in_data_are_named(value: Any) -> None:
    with pytest.raises((ValueError, TypeError), match=r"fault script|action"):
        FaultScript.of(value)


def test_data() -> None:
    toml = """
    [[fault]]
    calls = 2
    action = 429
    headers = { retry-after = 0.2 }

    [[fault]]
    path = "/v1/chat/*"
    calls = "3-"
    action = "endless comments"
    after = "event:5"
    every = 0.01
    """
    script = FaultScript.of(tomllib.loads(toml)["fault"])
    assert str(script) == "2: 429 retry-after=0.2; /v1/chat/* 3-: endless comments after=event:5 every=0.01"
    assert FaultScript.of(script.data()) == script == FaultScript.of(json.loads(json.dumps(script.data())))
    assert FaultScript.of({"2": "429 retry-after=0.2", "/v1/chat/* 3-": "endless comments after=event:5 every=0.01"}) == script
    assert FaultScript.of(script) is script
    assert hash(FaultScript.of(str(script))) == hash(script) and eval(repr(script)) == script


TEXTS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12)
SECONDS = st.floats(0, 1000, allow_nan=False)
COUNTS = st.integers(0, 1 << 20)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "wait": SECONDS,
    "for": SECONDS,
    "every": SECONDS,
    "size": COUNTS,
    "chunk": COUNTS,
    "pad": COUNTS,
    "interim": COUNTS,
    "max_streams": COUNTS,
    "window": COUNTS,
    "body": TEXTS,
    "code": TEXTS,
    "message": TEXTS,
    "then": st.sampled_from(["close", "reset"]),
    "framing": st.sampled_from(["length", "chunked", "close"]),
    "encoding": st.sampled_from(["gzip", "deflate"]),
    "last": st.sampled_from(["this", "none"]),
}
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "x-request-id", "location"]), st.text('ab ü;#"=,', max_size=6), max_size=2
)


@st.composite
def tables(draw: st.DrawFn) -> dict[str, Any]:
    action = draw(st.sampled_from(sorted(_ACTIONS)))
    takes, phases = _ACTIONS[action]
    table: dict[str, Any] = {"action": action}
    if action == "status":
        table["action"] = draw(st.integers(200, 599))
    elif action == "endless":
        what = draw(st.sampled_from(sorted(_ENDLESS)))
        table["action"], phases = f"endless {what}", _ENDLESS[what]
    phase = draw(st.sampled_from(phases.split()))
    numbered = phase in ("upload", "bytes", "event") or (phase == "headers" and draw(st.booleans()))
    table["after"] = f"{phase}:{draw(COUNTS)}" if numbered else phase
    for name in draw(st.lists(st.sampled_from(takes.split()), unique=True, max_size=4)):
        table[name] = draw(VALUES[name])
    if headers := draw(HEADERS):
        table["headers"] = headers
    if draw(st.booleans()):
        table["path"] = draw(st.sampled_from(["/v1/files", "/v1/*", "/v1/x?limit=2"]))
    if draw(st.booleans()):
        table["calls"] = draw(st.sampled_from(["1", "2-4", "5-", "1,3,7-9"]))
    return table


@settings(max_examples=150, deadline=None)
@given(st.lists(tables(), max_size=4))
def test_what_is_printed_reads_the_same(value: list[dict[str, Any]]) -> None:
    script = FaultScript.of(value)
    assert FaultScript.parse(str(script)) == script
    assert FaultScript.of(script.data()) == script
    assert FaultScript.of(json.loads(json.dumps(script.data()))) == script


@settings(max_examples=200, deadline=None)
@given(st.text('0123456789-*:;=#" \nabcfeilnorstux./\\', max_size=40))
def test_any_text_is_a_script_or_a_value_error(text: str) -> None:
    try:
        script = FaultScript.parse(text)
    except ValueError:
        return
    assert FaultScript.parse(str(script)) == script
