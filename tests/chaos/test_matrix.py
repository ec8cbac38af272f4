"""Every fault against every kind of client: which exception, how soon, how many requests, and what is left open."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

import entrechat
from entrechat.testing import FaultServer
from tests.support.colours import Client, Colour

from .conftest import counts, nothing_left, patient
from .matrix import CASES, GRACE, SLACK, SOON, TIMEOUT, Case

PAYLOAD = b"0123456789abcdef" * (1 << 19)  # 8 MiB: more than the sockets on the way can hold
WORDS = "One two three four five six seven eight nine ten"
MESSAGES: list[Any] = [{"role": "user", "content": "count"}]


class Outcome(NamedTuple):
    value: Any
    error: Exception | None
    events: int
    seconds: float


class Setup(NamedTuple):
    case: Case
    retries: int
    setting: str | None  # the Timeout field that is set; None: the total

    def __str__(self) -> str:
        return f"{self.case.name} | retries={self.retries}" + (f" {self.setting}=" if self.setting else "")


def setups(version: str) -> Iterator[Any]:
    for case in CASES:
        if version not in case.versions:
            continue
        for tls in (False, True):
            if case.only == ("plain" if tls else "tls"):
                continue
            # what retries do has nothing to do with TLS; and waiting takes time
            for retries in (0,) if tls else (2,) if case.late and case.only is None else (0, 2):
                yield parameter(Setup(case, retries, None), tls)
            if case.setting is not None:
                yield parameter(Setup(case, 0, case.setting), tls)


def parameter(setup: Setup, tls: bool) -> Any:
    marks = [pytest.mark.xfail(reason=setup.case.xfail, strict=True)] if setup.case.xfail else []
    return pytest.param(setup, tls, id=f"{'tls' if tls else 'plain'}-{setup}", marks=marks)


def seen_by(case: Case, retries: int) -> int:
    return case.seen if isinstance(case.seen, int) else case.seen[1 if retries else 0]


def ask(client: Client, case: Case, pause: Callable[[float], None]) -> Outcome:
    """Do what the case asks for, three times where it says so."""
    events = 0
    value: Any = None
    start = time.monotonic()

    def one() -> Any:
        nonlocal events
        if case.ask in ("stream", "streams"):
            events = 0
            text = ""

            def count(chunk: Any) -> None:
                nonlocal events, text
                events += 1
                text += chunk.choices[0].delta.content or "" if chunk.choices else ""

            iterate(client, count, client.chat.completions.create, model="m", messages=MESSAGES, stream=True)
            return text
        if case.ask == "upload":
            return client.run(client.files.create, file=("a.jsonl", PAYLOAD), purpose="batch").id
        if case.ask == "binary":
            return client.run(client.files.content, "f").read()
        return client.run(client.chat.completions.create, model="m", messages=MESSAGES).choices[0].message.content

    try:
        for number in range(3 if case.ask in ("calls", "streams") else 1):
            if number and case.ask == "calls":
                pause(0.03)  # what the server does to an idle connection arrives
            value = one()
    except entrechat.OpenAIError as error:
        return Outcome(None, error, events, time.monotonic() - start)
    return Outcome(value, None, events, time.monotonic() - start)


def iterate(client: Client, take: Callable[[Any], None], method: Any, **kwargs: Any) -> None:
    """Take a stream's events one by one, so that those before an error count."""
    if client.colour == "sync":
        for item in method(**kwargs):
            take(item)
        return

    async def walk() -> None:
        async for item in await method(**kwargs):
            take(item)

    client.runner.run(walk())


def check(case: Case, setup: Setup, outcome: Outcome, tls: bool, version: str) -> None:
    error = outcome.error
    if not case.error or (case.recovers and setup.retries):
        assert error is None, repr(error)
        if case.ask == "call":
            assert outcome.value == WORDS
        if case.events is not None:
            assert outcome.events == case.events - 1  # [DONE] is none
    else:
        assert error is not None, f"no error; got {outcome.value!r}"
        assert type(error).__name__ == case.error, repr(error)
        phase = case.phase
        if phase is not None and "/" in phase:
            phase = phase.split("/")[1 if tls else 0]
        if phase != "any":
            assert getattr(error, "phase", None) == phase, repr(error)
        if case.status is not None:
            assert getattr(error, "status_code", None) == case.status
        if case.events is not None:
            assert outcome.events == case.events
            if case.error == "StreamTruncatedError":
                assert len(error.events) == case.events  # type: ignore[attr-defined]
    if case.late:
        slack = SLACK * (4 if case.heavy else 1)
        assert TIMEOUT * 0.9 <= outcome.seconds <= TIMEOUT + GRACE + slack, f"{outcome.seconds:.2f} s"
        if setup.setting is not None:
            assert setup.setting in str(error)
    else:
        assert outcome.seconds < SOON * (5 if case.heavy else 1), f"{outcome.seconds:.2f} s"


def play(setup: Setup, tls: bool, version: str, colour: Colour, runner: asyncio.Runner, context: Any, ca_file: str) -> None:
    case = setup.case
    limit: Any = 5.0
    if setup.setting is not None:
        limit = entrechat.Timeout(5.0, **{setup.setting: TIMEOUT})
    elif case.late:
        limit = TIMEOUT
    with nothing_left(runner):
        with FaultServer(case.script, tls=context, http2=version == "2") as server, patient(server):
            options: dict[str, Any] = {
                "api_key": "k",
                "base_url": server.base_url,
                "timeout": limit,
                "http_version": version,
                "max_retries": entrechat.RetryConfig(setup.retries, interval=0.01),
                "tls": entrechat.TLSSettings(ca_file=ca_file) if tls else None,
            }
            client = Client(
                entrechat.OpenAI(**options) if colour == "sync" else entrechat.AsyncOpenAI(**options), colour, runner
            )

            def pause(seconds: float) -> None:
                time.sleep(seconds) if colour == "sync" else runner.run(asyncio.sleep(seconds))

            outcome = ask(client, case, pause)
            try:
                check(case, setup, outcome, tls, version)
                assert len(server.calls) == seen_by(case, setup.retries), server.calls
                if case.connections is not None:
                    assert len(server.connections) == case.connections, server.connections
                if outcome.error is not None:
                    outcome = outcome._replace(error=None)  # its traceback holds frames, and they hold replies
                if colour == "async" or case.ask in ("stream", "streams"):
                    pause(0.02)  # for the end of the framing; and the loop must turn for connections to close
                pooled = counts(client)
                assert pooled["in_use"] == 0 and pooled["waiting"] == 0, pooled
                assert server.settled(pooled["open"]), server.connections
                if version == "2":  # a stream is given up, its connection goes on
                    until = time.monotonic() + 0.5
                    while case.late and any(not call.cancelled for call in server.calls):
                        assert time.monotonic() < until, f"not cancelled: {server.calls}"
                        pause(0.01)
                elif not (case.keeps or (case.recovers and setup.retries)):
                    assert server.settled(0), f"still open: {server.open}"
            finally:
                client.close()
            assert server.settled(0), f"still open after close(): {server.open}"


@pytest.fixture(scope="session")
def speaks_h2(server_tls: Callable[[], ssl.SSLContext], ca_file: str) -> dict[tuple[Colour, bool], bool]:
    """Whether `http_version="2"` is spoken yet, by colour and TLS."""
    found: dict[tuple[Colour, bool], bool] = {}
    for tls in (False, True):
        with FaultServer(tls=server_tls() if tls else None) as server, asyncio.Runner() as runner:
            for colour in ("sync", "async"):
                kind: Any = entrechat.OpenAI if colour == "sync" else entrechat.AsyncOpenAI
                real = kind(
                    api_key="k",
                    base_url=server.base_url,
                    timeout=2.0,
                    max_retries=0,
                    http_version="2",
                    tls=entrechat.TLSSettings(ca_file=ca_file) if tls else None,
                )
                client = Client(real, colour, runner)
                try:
                    client.run(client.models.list)
                except Exception:
                    found[colour, tls] = False
                else:
                    found[colour, tls] = server.connections[-1].http == "2"
                finally:
                    client.close()
    return found


@pytest.mark.parametrize(("setup", "tls"), list(setups("1.1")))
def test_http1(
    setup: Setup, tls: bool, colour: Colour, runner: asyncio.Runner, server_tls: Callable[[], ssl.SSLContext], ca_file: str
) -> None:
    play(setup, tls, "1.1", colour, runner, server_tls() if tls else None, ca_file)


@pytest.mark.parametrize(("setup", "tls"), list(setups("2")))
def test_http2(
    setup: Setup,
    tls: bool,
    colour: Colour,
    runner: asyncio.Runner,
    server_tls: Callable[[], ssl.SSLContext],
    ca_file: str,
    speaks_h2: dict[tuple[Colour, bool], bool],
) -> None:
    if not speaks_h2[colour, tls]:
        pytest.skip('THE HTTP/2 HALF OF THE MATRIX DOES NOT RUN: http_version="2" is not spoken yet')
    play(setup, tls, "2", colour, runner, server_tls() if tls else None, ca_file)
