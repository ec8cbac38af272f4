"""The server on a socket, in a process of its own: starting, stopping, limits, callers that go away."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

import entrechat
from entrechat import OpenAI
from entrechat.local.limits import Limits, Rate, Rates, duration
from entrechat.local.problems import Problem
from entrechat.local.serving import is_loopback

from .caller import ask
from .conftest import MakeCaller
from .serving import ROOT, Served

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")

HI: Any = [{"role": "user", "content": "Hello there"}]
SLOW = ("--engine", "tests.server.slow_engine:make")


def connect(url: str, **settings: Any) -> OpenAI:
    return OpenAI(base_url=url, **{"api_key": "x", "max_retries": 0, **settings})


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "entrechat", "serve", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False, cwd=ROOT, env=None)


def get(url: str, headers: dict[str, str] | None = None) -> tuple[int, Any]:
    try:
        with urlopen(Request(url, headers=headers or {}), timeout=10) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        with error:
            return error.code, json.load(error)


def until(true: Any, seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.01)
    return bool(true())


def test_it_serves_logs_and_stops_quietly() -> None:
    with Served("--engine", "scripted", "--log", "json") as server:
        with connect(server.url) as client:
            answer = client.chat.completions.create(model="gpt-4o", messages=HI)
        assert answer.choices[0].message.content == "Hello there"
        assert get(server.url.replace("/v1", "/healthz")) == (200, {"status": "ok"})
        assert server.stop() == 0
        records = [json.loads(line) for line in server.lines if line.startswith("{")]
    chat = records[0]
    assert (chat["operation"], chat["status"], chat["path"]) == ("chat.completions.create", 200, "/v1/chat/completions")
    assert chat["usage"]["output_tokens"] == 2
    assert "Hello" not in json.dumps(records)  # what people write is theirs


def test_answers_in_the_making_may_end_when_it_stops() -> None:
    with Served("--engine", "tests.server.slow_engine:quick") as server, connect(server.url) as client:
        words: list[str] = []
        with client.chat.completions.create(model="gpt-4o", messages=HI, stream=True) as stream:
            for chunk in stream:
                if not words:
                    server.process.send_signal(signal.SIGTERM)
                words.append(chunk.choices[0].delta.content or "")
        assert "".join(words).split() == [str(number) for number in range(20)]
        assert server.stop() == 0


def test_32_answers_go_on_side_by_side() -> None:
    with Served("--engine", "tests.server.slow_engine:quick") as server, connect(server.url, timeout=30) as client:
        all_begun = threading.Barrier(32, timeout=20)

        def one(_: int) -> str:
            with client.chat.completions.create(model="gpt-4o", messages=HI, stream=True) as stream:
                chunks = iter(stream)
                next(chunks)
                all_begun.wait()  # nobody passes unless every one of them has got its first piece
                return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)

        with ThreadPoolExecutor(32) as pool:
            answers = list(pool.map(one, range(32)))
        assert {answer.strip() for answer in answers} == {" ".join(map(str, range(20)))}


def test_a_caller_that_goes_away_frees_its_slot() -> None:
    with Served(*SLOW) as server, connect(server.url, timeout=30) as client:
        held = [client.chat.completions.create(model="gpt-4o", messages=HI, stream=True) for _ in range(2)]
        for stream in held:
            next(iter(stream))
        for stream in held:
            stream.close()
        # both slots were taken for a hundred seconds; now they are free
        with client.chat.completions.create(model="gpt-4o", messages=HI, stream=True) as stream:
            assert next(iter(stream))


def test_other_machines_need_a_key() -> None:
    done = run("--engine", "scripted", "--memory", "--host", "0.0.0.0", "--port", "0")
    assert done.returncode == 1
    assert "--api-key" in done.stderr
    assert [is_loopback(name) for name in ("127.0.0.1", "::1", "localhost", "0.0.0.0", "::", "example.com")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip


def test_a_taken_port_and_a_taken_state_are_told(tmp_path: Path) -> None:
    with Served("--engine", "scripted", "--state", str(tmp_path)) as server:
        port = server.url.rpartition(":")[2].partition("/")[0]
        taken = run("--engine", "scripted", "--memory", "--port", port)
        assert (taken.returncode, "--port" in taken.stderr) == (1, True)
        shared = run("--engine", "scripted", "--state", str(tmp_path), "--port", "0")
        assert (shared.returncode, "in use by another server" in shared.stderr) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--engine", "scripter"), "did you mean 'scripted'?"),
        (("--engine", "tests.server.nothing:here"), "cannot be loaded"),
        (("--pace", "slow"), "--pace cannot be 'slow'"),
        (("--log", "xml"), "--log cannot be 'xml'"),
        (("--webhook-host", "https://hooks.example"), "without scheme and port"),
        (("now",), "'now' is too much"),
    ],
)
def test_a_wrong_command_line_is_told(arguments: tuple[str, ...], said: str) -> None:
    done = run("--memory", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_pages_of_other_sites_are_kept_out() -> None:
    with Served("--engine", "scripted") as server:
        models = f"{server.url}/models"
        assert get(models)[0] == 200
        assert get(models, {"Origin": "http://localhost:3000"})[0] == 200
        for headers in ({"Origin": "https://example.com"}, {"Host": "example.com"}, {"Origin": "null"}):
            status, body = get(models, headers)
            assert (status, body["error"]["code"]) == (403, "forbidden_origin")


def test_a_key_is_asked_for_and_never_logged() -> None:
    with Served("--engine", "scripted", env={"ENTRECHAT_SERVER_KEY": "sk-local-secret"}) as server:
        assert get(f"{server.url}/models")[0] == 401
        assert get(f"{server.url}/models", {"Authorization": "Bearer sk-local-secret"})[0] == 200
        server.stop()
        assert "sk-local-secret" not in "\n".join(server.lines)


def test_webhooks_go_to_the_hosts_that_are_named() -> None:
    with Served("--engine", "scripted", "--webhook-host", "Hooks.example", "--webhook-host", "192.0.2.7") as server:
        with entrechat.OpenAI(base_url=server.url, api_key="x", max_retries=0) as client:
            for url in ("https://hooks.example/in", "http://192.0.2.7:8000/", "http://127.0.0.1:1/"):
                assert client.webhooks.create(name="hook", url=url, event_types=["batch.completed"]).url == url
            with pytest.raises(entrechat.BadRequestError, match="--webhook-host"):
                client.webhooks.create(name="hook", url="https://other.example/", event_types=["batch.completed"])


def test_too_many_requests_are_refused_in_the_apis_shape(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"limits": Limits(queue=0)})
    answer = caller.send(ask({"model": "gpt-4o", "messages": HI}))
    assert (answer.status, answer.json["error"]["code"], answer.headers["retry-after"]) == (503, "server_overloaded", "1")
    assert caller.send(ask(path="/v1/models", method="GET")).status == 200
    everything = make_caller(app={"limits": Limits(requests=0)})
    assert everything.send(ask(path="/v1/models", method="GET")).status == 503


def test_requests_a_minute(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"limits": Limits(requests_per_minute=2, tokens_per_minute=100), "clock": lambda: 1000.0})
    body = {"model": "gpt-4o", "messages": HI}
    first = caller.send(ask(body))
    assert {name: first.headers[f"x-ratelimit-{name}"] for name in (
        "limit-requests", "limit-tokens", "remaining-requests", "remaining-tokens", "reset-requests", "reset-tokens",
    )} == {
        "limit-requests": "2", "limit-tokens": "100", "remaining-requests": "1", "remaining-tokens": "100",
        "reset-requests": "30s", "reset-tokens": "0ms",
    }  # fmt: skip
    assert caller.send(ask(body)).headers["x-ratelimit-remaining-tokens"] == "96"  # two words in, two out
    refused = caller.send(ask(body))
    assert (refused.status, refused.json["error"]["type"], refused.json["error"]["code"]) == (
        429,
        "requests",
        "rate_limit_exceeded",
    )
    assert (refused.headers["retry-after"], refused.headers["x-ratelimit-remaining-requests"]) == ("30", "0")


def test_buckets_fill_evenly_and_tokens_may_be_overdrawn() -> None:
    now = [0.0]
    rates = Rates(Rate(60, 120), lambda: now[0])
    for _ in range(60):
        rates.admit("p", "m")
    with pytest.raises(Problem, match="requests per min"):
        rates.admit("p", "m")
    rates.admit("p", "another model")
    now[0] = 1.0
    rates.admit("p", "m")
    now[0] = 100.0
    rates.admit("p", "m")
    rates.spend("p", "m", 180)
    with pytest.raises(Problem, match="tokens per min") as refused:
        rates.admit("p", "m")
    assert refused.value.headers["retry-after"] == "31"
    now[0] = 131.0
    rates.limit("p", "m", Rate(None, None))
    assert rates.admit("p", "m") == {}


def test_durations_are_written_as_the_api_does() -> None:
    assert [duration(s) for s in (0.0123, 1.5, 59.9, 60, 361.25)] == ["12ms", "1.5s", "59.9s", "1m0s", "6m1.25s"]


def test_calls_fail_as_the_script_says(tmp_path: Path) -> None:
    script = tmp_path / "bad.txt"
    script.write_text("1: 429 retry-after=0\n2: 503 retry-after=0\n")
    with Served("--engine", "scripted", "--faults", f"@{script}") as server, connect(server.url, max_retries=2) as client:
        answer = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=HI)
        assert answer.retries_taken == 2
        assert answer.parse().choices[0].message.content == "Hello there"
        assert server.stop() == 0
    for arguments, said in ((("--faults", "2: explode"), "explode"), (("--faults", f"@{tmp_path}/none"), "cannot read")):
        done = run("--engine", "scripted", "--memory", "--port", "0", *arguments)
        assert (done.returncode, said in done.stderr) == (2, True), done.stderr


def test_another_server_recorded_and_played(tmp_path: Path) -> None:
    cassette = str(tmp_path / "calls.jsonl")
    asked: Any = {"model": "gpt-4o", "messages": HI}
    with Served("--engine", "scripted") as real, Served("--upstream", real.url, "--cassette", cassette) as server:
        with connect(server.url) as client:
            first = client.chat.completions.create(**asked)
    with Served("--cassette", cassette, "--speed", "0") as server, connect(server.url) as client:
        assert client.chat.completions.create(**asked) == first
    assert run("--upstream", "nowhere").returncode == 2
