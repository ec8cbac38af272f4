"""Reports of what was used, what it would have cost, and the limits that follow from it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from entrechat.local import prices
from entrechat.local.engine.images_scripted import FlatColours
from entrechat.local.engine.moderation_scripted import ScriptedModerator

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_admin_access import account, bearer, chat, project
from .test_files import Clock

DAY = 86400
NOON = 1_750_075_200  # 2025-06-16 12:00:00 UTC


def at_noon(make_caller: MakeCaller) -> tuple[Caller, Clock]:
    clock = Clock()
    clock.now = NOON
    return make_caller(app={"clock": clock}), clock


def report(caller: Caller, kind: str, query: str, *, status: int = 200) -> Any:
    path = kind if kind == "costs" else f"usage/{kind}"
    return caller.api("GET", f"/organization/{path}?{query}", status=status)


def results(page: Any) -> list[Any]:
    return [result for bucket in page["data"] for result in bucket["results"]]


def test_completions_by_the_minute_the_hour_and_the_day(make_caller: MakeCaller) -> None:
    caller, clock = at_noon(make_caller)
    caller.chat("one two")
    clock.now += 61
    caller.chat("one two three")
    clock.now += 3600
    caller.chunks("one")
    for width, seconds, tokens in (("1m", 60, [2, 3, 1]), ("1h", 3600, [5, 1]), ("1d", DAY, [6])):
        page = report(caller, "completions", f"start_time={NOON}&bucket_width={width}&limit=7")
        assert all(each["end_time"] - each["start_time"] == seconds for each in page["data"])
        got = [result["input_tokens"] for result in results(page)]
        while page["has_more"]:
            page = report(caller, "completions", f"start_time={NOON}&bucket_width={width}&limit=7&page={page['next_page']}")
            got += [result["input_tokens"] for result in results(page)]
        assert got == tokens
    (whole,) = results(report(caller, "completions", f"start_time={NOON}"))
    assert (whole["num_model_requests"], whole["output_tokens"], whole["model"]) == (3, 6, None)


def test_groups_and_filters(make_caller: MakeCaller) -> None:
    caller, _ = at_noon(make_caller)
    desk = project(caller)["id"]
    bot = account(caller, desk)
    chat(caller, bearer(bot["api_key"]["value"]))
    caller.chat("one", model="gpt-4o")
    caller.chat("one")
    query = f"start_time={NOON}&group_by[]=model&group_by[]=project_id&group_by[]=api_key_id&group_by[]=user_id"
    found = {
        (r["model"], r["project_id"], r["api_key_id"], r["user_id"]) for r in results(report(caller, "completions", query))
    }
    default = ("proj_default", "key_default", "user-default")
    assert found == {
        ("gpt-4o", *default),
        ("gpt-4o-mini", *default),
        ("gpt-4o-mini", desk, bot["api_key"]["id"], bot["id"]),
    }
    for wanted, requests in (
        (f"project_ids[]={desk}", 1),
        ("models[]=gpt-4o-mini", 2),
        ("models[]=gpt-4o-mini&models[]=gpt-4o", 3),
        (f"user_ids[]={bot['id']}", 1),
        ("api_key_ids[]=key_default", 2),
        ("project_ids[]=proj_none", 0),
    ):
        page = report(caller, "completions", f"start_time={NOON}&{wanted}")
        assert sum(result["num_model_requests"] for result in results(page)) == requests
    ignored = caller.send(ask(method="GET", path=f"/v1/organization/usage/completions?start_time={NOON}&batch=true"))
    assert ignored.headers["entrechat-ignored"] == "batch"


def test_each_kind_of_work(make_caller: MakeCaller) -> None:
    caller, clock = at_noon(make_caller)
    caller.api("POST", "/embeddings", {"model": "text-embedding-3-small", "input": "one two"})
    caller.api("POST", "/moderations", {"input": "one two"})
    file = caller.upload("/files", {"purpose": "assistants", "file": ("a.txt", b"Some words to find")})["id"]
    caller.api("POST", "/vector_stores", {"file_ids": [file]})
    caller.app.usage.add(NOON, "proj_default", "key_default", "audio_speeches", "tts-1", characters=1_000_000)
    caller.app.usage.add(NOON, "proj_default", "key_default", "audio_transcriptions", "whisper-1", seconds=3600)
    caller.app.usage.add(NOON, "proj_default", "key_default", "images", "gpt-image-1", images=2)
    caller.app.usage.add(NOON, "proj_default", "key_default", "code_interpreter_sessions", "", sessions=1)
    caller.app.usage.add(NOON, "proj_default", "key_default", "file_search_calls", "vs_1")
    clock.now += 60
    for kind, member, amount in (
        ("embeddings", "input_tokens", 2),
        ("moderations", "num_model_requests", 1),
        ("audio_speeches", "characters", 1_000_000),
        ("audio_transcriptions", "seconds", 3600),
        ("images", "images", 2),
        ("code_interpreter_sessions", "num_sessions", 1),
        ("file_search_calls", "num_requests", 1),
    ):
        (found,) = results(report(caller, kind, f"start_time={NOON}"))
        assert found[member] == amount, kind
    (stored,) = results(report(caller, "vector_stores", f"start_time={NOON}&group_by[]=project_id"))
    assert stored["usage_bytes"] > 0 and stored["project_id"] == "proj_default"
    for kind in ("completions", "web_search_calls", "decisions"):
        assert results(report(caller, kind, f"start_time={NOON}")) == []
    lines = {r["line_item"]: r for r in results(report(caller, "costs", f"start_time={NOON}&group_by[]=line_item"))}
    assert lines["tts-1"]["amount"] == {"value": 15.0, "currency": "usd"}
    assert (lines["whisper-1"]["amount"]["value"], lines["whisper-1"]["quantity_unit"]) == (0.36, "duration_seconds")
    assert lines["text-embedding-3-small, input"]["amount"]["value"] == pytest.approx(2 * 0.02 / 1e6)
    assert lines["file search"]["amount"]["value"] == 0.0025


@pytest.mark.parametrize(
    ("query", "param"),
    [
        ("", "start_time"),
        ("start_time=x", "start_time"),
        ("start_time=-5", "start_time"),
        (f"start_time={NOON}&end_time={NOON}", "end_time"),
        (f"start_time={NOON}&limit=0", "limit"),
        (f"start_time={NOON}&limit=32", "limit"),
        (f"start_time={NOON}&bucket_width=1w", "bucket_width"),
        (f"start_time={NOON}&group_by[]=colour", "group_by"),
        (f"start_time={NOON}&page=page_1", "page"),
        (f"start_time={NOON}&page=second", "page"),
    ],
)
def test_what_no_report_can_be_made_of(make_caller: MakeCaller, query: str, param: str) -> None:
    caller, _ = at_noon(make_caller)
    for kind in ("completions", "decisions"):
        error = report(caller, kind, query, status=400)["error"]
        assert error["param"] is not None and error["param"].startswith(param)


def test_costs(make_caller: MakeCaller) -> None:
    caller, clock = at_noon(make_caller)
    add = caller.app.usage.add
    counts = {"input_tokens": 1_000_000, "input_cached_tokens": 500_000, "output_tokens": 2_000_000}
    add(NOON, "proj_default", "key_default", "completions", "gpt-4o-mini-2024-07-18", **counts)
    add(NOON, "proj_default", "key_default", "completions", "my-own-model", input_tokens=1_000_000)
    clock.now += 60
    (whole,) = results(report(caller, "costs", f"start_time={NOON}"))
    assert whole["amount"] == {"value": pytest.approx(0.075 + 0.0375 + 1.2), "currency": "usd"}
    by_line = results(report(caller, "costs", f"start_time={NOON}&group_by[]=line_item&group_by[]=project_id"))
    assert {(line["line_item"], line["quantity"], line["quantity_unit"]) for line in by_line} == {
        ("gpt-4o-mini-2024-07-18, input", 500_000, "tokens"),
        ("gpt-4o-mini-2024-07-18, cached input", 500_000, "tokens"),
        ("gpt-4o-mini-2024-07-18, output", 2_000_000, "tokens"),
        ("my-own-model, input", 1_000_000, "tokens"),
    }
    assert prices.price_of("ft:gpt-4o-mini:acme::1") == prices.TOKENS["ft:gpt-4o-mini"]
    assert prices.price_of("gpt-4.1-nano-2025-04-14") == prices.TOKENS["gpt-4.1-nano"]


def test_costs_of_pictures_sound_and_videos(make_caller: MakeCaller) -> None:
    caller, clock = at_noon(make_caller)

    def add(kind: str, model: str, **counts: int) -> None:
        caller.app.usage.add(NOON, "proj_default", "key_default", kind, model, **counts)

    add("images", "dall-e-3", images=1, input_tokens=9, output_tokens=9, **prices.by_size(1, "1792x1024", "hd"))
    add("images", "dall-e-2", images=3, input_tokens=9, output_tokens=9, **prices.by_size(3, "512x512"))
    add("images", "gpt-image-1.5-2025-12-16", images=1, input_tokens=1_500_000, input_image_tokens=500_000, output_tokens=1000)
    add("audio_speeches", "gpt-4o-mini-tts", characters=100, input_tokens=1_000_000, output_tokens=500_000)
    add("audio_speeches", "tts-1-hd", characters=1000, input_tokens=200, output_tokens=900)
    add("audio_transcriptions", "gpt-4o-mini-transcribe", seconds=600)
    add("videos", "sora-2-pro", seconds=8, **prices.by_size(8, "1024x1792"))
    add("videos", "my-own", seconds=8, **prices.by_size(8, "1024x1792"))
    clock.now += 60
    lines = results(report(caller, "costs", f"start_time={NOON}&group_by[]=line_item"))
    assert {line["line_item"]: (line["amount"]["value"], line["quantity"], line["quantity_unit"]) for line in lines} == {
        "dall-e-3, hd 1792x1024": (0.12, 1, "images"),
        "dall-e-2, 512x512": (pytest.approx(0.054), 3, "images"),
        "gpt-image-1.5-2025-12-16, input": (5.0, 1_000_000, "tokens"),
        "gpt-image-1.5-2025-12-16, image input": (4.0, 500_000, "tokens"),
        "gpt-image-1.5-2025-12-16, image output": (0.032, 1000, "tokens"),
        "gpt-4o-mini-tts, input": (0.6, 1_000_000, "tokens"),
        "gpt-4o-mini-tts, audio output": (6.0, 500_000, "tokens"),
        "tts-1-hd": (0.03, 1000, "characters"),
        "gpt-4o-mini-transcribe": (pytest.approx(0.03), 600, "duration_seconds"),
        "sora-2-pro, 1024x1792": (4.0, 8, "duration_seconds"),
        "my-own, 1024x1792": (0, 8, "duration_seconds"),
    }


@pytest.mark.parametrize(
    ("body", "line", "amount"),
    [
        ({"model": "dall-e-3", "quality": "hd"}, "dall-e-3, hd 1024x1024", 0.08),
        ({"model": "dall-e-3"}, "dall-e-3, 1024x1024", 0.04),
        ({"model": "dall-e-2", "size": "256x256", "n": 2}, "dall-e-2, 256x256", 0.032),
        ({"model": "gpt-image-1", "quality": "low"}, "gpt-image-1, image output", 272 * 40 / 1e6),
    ],
)
def test_a_picture_costs_what_the_real_one_does(
    make_caller: MakeCaller, body: dict[str, Any], line: str, amount: float
) -> None:
    pytest.importorskip("PIL", reason="the extra local-media")
    clock = Clock()
    clock.now = NOON
    caller = make_caller(app={"clock": clock, "images": FlatColours(), "moderator": ScriptedModerator({})})
    caller.api("POST", "/images/generations", {"prompt": "a cat", **body})
    clock.now += 60
    lines = {r["line_item"]: r for r in results(report(caller, "costs", f"start_time={NOON}&group_by[]=line_item"))}
    assert lines[line]["amount"]["value"] == pytest.approx(amount)


@pytest.mark.parametrize("base", ["/organization", "/organization/projects/proj_default"])
def test_a_spend_limit_holds(make_caller: MakeCaller, base: str) -> None:
    caller, clock = at_noon(make_caller)
    path = f"{base}/spend_limit"
    caller.api("GET", path, status=404)
    limit = {"threshold_amount": 100, "currency": "USD", "interval": "month"}
    assert caller.api("POST", path, limit)["enforcement"] == {"status": "inactive"}
    caller.chat()
    caller.app.usage.add(clock.now, "proj_default", "key_default", "completions", "gpt-4o", output_tokens=100_000)
    assert caller.api("GET", path)["enforcement"] == {"status": "enforcing"}
    answer = caller.send(ask({"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}))
    assert (answer.status, answer.json["error"]["code"], answer.json["error"]["type"]) == (429, *["insufficient_quota"] * 2)
    assert answer.headers["x-should-retry"] == "false"
    assert caller.api("GET", "/models")["data"], "what costs nothing goes on"
    clock.now += 120
    caller.chat(status=429)
    caller.api("POST", path, {**limit, "threshold_amount": 200})
    caller.chat()
    caller.api("POST", path, limit)
    caller.chat(status=429)
    clock.now += 20 * DAY  # July
    caller.chat()
    assert caller.api("DELETE", path)["deleted"] is True
    caller.api("DELETE", path, status=404)


def test_a_projects_limit_is_its_own(make_caller: MakeCaller) -> None:
    caller, clock = at_noon(make_caller)
    desk = project(caller)["id"]
    limit = {"threshold_amount": 1, "currency": "USD", "interval": "month"}
    caller.api("POST", f"/organization/projects/{desk}/spend_limit", limit)
    caller.app.usage.add(clock.now, "proj_default", "key_default", "completions", "gpt-4o", output_tokens=10**6)
    chat(caller, {"openai-project": desk})
    caller.app.usage.add(clock.now, desk, "key_default", "completions", "gpt-4o", output_tokens=10**6)
    chat(caller, {"openai-project": desk}, 429)
    caller.chat()


@pytest.mark.parametrize("base", ["/organization", "/organization/projects/proj_default"])
def test_spend_alerts_go_to_the_log(make_caller: MakeCaller, base: str, caplog: pytest.LogCaptureFixture) -> None:
    caller, clock = at_noon(make_caller)
    path = f"{base}/spend_alerts"
    channel = {"type": "email", "recipients": ["a@example.com"]}
    body = {"threshold_amount": 50, "currency": "USD", "interval": "month", "notification_channel": channel}
    answer = caller.send(ask(body, path=f"/v1{path}"))
    assert answer.headers["entrechat-ignored"] == "notification_channel", "no mail is sent"
    made = answer.json
    assert caller.api("GET", path)["data"] == [made] == [caller.api("GET", f"{path}/{made['id']}")]
    assert caller.api("POST", f"{path}/{made['id']}", {**body, "threshold_amount": 100})["threshold_amount"] == 100
    with caplog.at_level(logging.WARNING, "entrechat.local"):
        caller.chat()
        assert not caplog.records
        caller.app.usage.add(clock.now, "proj_default", "key_default", "completions", "gpt-4o", output_tokens=100_000)
        caller.chat()
        caller.chat()
    assert [record.getMessage() for record in caplog.records] == [f"spend alert {made['id']}: $1.00 were spent this month"]
    assert caller.api("DELETE", f"{path}/{made['id']}")["deleted"] is True
    caller.api("GET", f"{path}/{made['id']}", status=404)


def test_rate_limits_hold_and_survive(make_caller: MakeCaller, tmp_path: Path) -> None:
    clock = Clock()
    caller = make_caller(app={"clock": clock, "state": tmp_path})
    path = "/organization/projects/proj_default/rate_limits"
    listed = caller.api("GET", f"{path}?limit=100")
    ids = [each["id"] for each in listed["data"]]
    assert "rl-gpt-4o-mini" in ids and ids == sorted(ids)
    first = caller.api("GET", f"{path}?limit=5")
    assert caller.api("GET", f"{path}?limit=5&after={first['last_id']}")["data"] == listed["data"][5:10]
    assert caller.api("GET", f"{path}?limit=5&before={ids[10]}")["data"] == listed["data"][5:10]
    caller.api("GET", f"{path}?after=rl-none", status=400)
    changed = caller.api("POST", f"{path}/rl-gpt-4o-mini", {"max_requests_per_1_minute": 1})
    assert changed["max_requests_per_1_minute"] == 1
    for wrong, status in (({"max_requests_per_1_minute": -1}, 400), ({"max_tokens_per_1_minute": "x"}, 400)):
        caller.api("POST", f"{path}/rl-gpt-4o-mini", wrong, status=status)
    caller.api("POST", f"{path}/rl-none", {}, status=404)
    caller.chat()
    assert caller.chat(status=429)["error"]["code"] == "rate_limit_exceeded"
    caller.chat(model="gpt-4o")
    caller.app.close()
    again = make_caller(app={"clock": clock, "state": tmp_path})
    again.chat()
    again.chat(status=429)
    assert again.api("GET", f"{path}?limit=100")["data"][ids.index("rl-gpt-4o-mini")] == changed
