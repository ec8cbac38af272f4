"""Retries: the pure decision, and what a client does with it."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import pytest

import entrechat
from entrechat import RetryConfig
from entrechat._core.http import Headers, TransportTimeout
from entrechat._core.retry import after_failure, after_status, retry_after
from tests.support.clock import FakeClock
from tests.support.fake_transport import Said, broken
from tests.unit.conftest import MakeFake

NOW = 1_700_000_000.0
OK = Said.json({"id": "m", "object": "model", "created": 1, "owned_by": "o"})


def decide(
    status: int, *, tried: int = 1, code: str | None = None, config: RetryConfig | None = None, **headers: str
) -> float | None:
    named = Headers([(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()])
    return after_status(config or RetryConfig(), tried, status, named, code, lambda: NOW)  # type: ignore[arg-type]  # Headers reads as a mapping


# -- the decision ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529, 599])
def test_statuses_that_are_tried_again(status: int) -> None:
    assert decide(status) is not None


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 410, 413, 422, 428])
def test_statuses_that_are_not(status: int) -> None:
    assert decide(status) is None


@pytest.mark.parametrize(
    ("status", "says", "again"), [(400, "true", True), (503, "false", False), (429, "false", False), (503, "maybe", True)]
)
def test_the_server_may_say_so(status: int, says: str, again: bool) -> None:
    assert (decide(status, x_should_retry=says) is not None) is again


@pytest.mark.parametrize("code", ["insufficient_quota", "billing_hard_limit_reached"])
@pytest.mark.parametrize("headers", [{}, {"x_should_retry": "true"}, {"retry_after": "1"}])
def test_an_empty_account_is_never_tried_again(code: str, headers: dict[str, str]) -> None:
    assert decide(429, code=code, **headers) is None


def test_the_count_is_of_retries() -> None:
    assert [decide(500, tried=n) is not None for n in (1, 2, 3)] == [True, True, False]
    assert decide(500, config=RetryConfig(0)) is None
    assert after_failure(RetryConfig(1), 1) is not None
    assert after_failure(RetryConfig(1), 2) is None


@pytest.mark.parametrize(
    ("config", "tried", "full"),
    [
        (RetryConfig(), 1, 0.5),
        (RetryConfig(), 2, 1.0),
        (RetryConfig(), 4, 4.0),
        (RetryConfig(), 5, 8.0),
        (RetryConfig(), 6, 8.0),
        (RetryConfig(), 100_000, 8.0),
        (RetryConfig(interval=2, backoff_factor=3, max_wait=100), 3, 18.0),
        (RetryConfig(interval=0), 3, 0.0),
    ],
)
def test_jitter_stays_between_half_and_the_whole(config: RetryConfig, tried: int, full: float) -> None:
    assert config.wait(tried, lambda: 0.0) == full / 2
    assert config.wait(tried, lambda: 0.999999) == pytest.approx(full, rel=1e-5)
    assert all(full / 2 <= config.wait(tried) <= full for _ in range(200))


def test_jitter_is_not_always_the_same() -> None:
    assert len({RetryConfig().wait(1) for _ in range(20)}) > 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"retry-after": formatdate(NOW + 7, usegmt=True)}, 7.0),
        ({"retry-after": formatdate(NOW - 7, usegmt=True)}, None),
        ({"retry-after": "500"}, 500.0),
        ({"retry-after": "0"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Fri, 99 Foo 2023 99:99:99 GMT"}, None),
        ({"retry-after": "Mon, 01 Jan 99999999999999 00:00:00 GMT"}, None),
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    found = retry_after(Headers([(k.encode(), v.encode()) for k, v in headers.items()]), lambda: NOW)  # type: ignore[arg-type]  # as above
    assert found == (None if seconds is None else pytest.approx(seconds, abs=1))


@pytest.mark.parametrize("asked", ["121", "86400", "inf"])
def test_a_server_that_asks_for_more_than_two_minutes_is_left_alone(asked: str) -> None:
    assert decide(429, retry_after=asked) is None


def test_a_server_that_asks_for_less_is_obeyed_to_the_second() -> None:
    assert decide(429, retry_after="120") == 120
    assert decide(503, retry_after_ms="1") == 0.001


def test_own_statuses() -> None:
    config = RetryConfig(status_codes=[418])
    assert decide(418, config=config) is not None
    assert decide(500, config=config) is None


@pytest.mark.parametrize("count", [-1, 1.5, "2", None, True])
def test_a_count_that_is_none(count: Any) -> None:
    with pytest.raises(TypeError, match="max_retries"):
        RetryConfig.of(count)
    with pytest.raises(TypeError, match="max_retries"):
        entrechat.OpenAI(api_key="k", max_retries=count)


@pytest.mark.parametrize("name", ["interval", "backoff_factor", "max_wait"])
def test_settings_that_are_negative(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        RetryConfig(**{name: -1})


def test_a_config_is_a_value() -> None:
    assert RetryConfig(3) == RetryConfig(count=3) != RetryConfig(4)
    assert len({RetryConfig(3), RetryConfig(3), RetryConfig(4)}) == 2
    assert repr(RetryConfig(3)).startswith("RetryConfig(backoff_factor=2.0, budget=1000.0, count=3")
    assert RetryConfig.of(5, RetryConfig(1, interval=9)) == RetryConfig(5, interval=9)


# -- a client -------------------------------------------------------------------------------------------------


def test_tries_again_and_tells_of_it(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(Said.error(503, {"retry-after": "2"}), broken("reset by peer"), OK)
    response = client.run(client.models.with_raw_response.retrieve, "m")
    assert response.parse().id == "m"
    assert len(transport.requests) == 3
    assert clock.sleeps[0] == 2.0
    assert 0.5 <= clock.sleeps[1] <= 1.0
    assert response.retries_taken == 2
    first, second, third = response.attempts
    assert (first.number, first.status, first.waited, first.request_id) == (1, 503, 2.0, "req_1")
    assert (second.number, second.status, second.error) == (2, None, "reset by peer")
    assert (third.number, third.status, third.error, third.waited) == (3, 200, None, None)


def test_gives_up_and_tells_of_it(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(Said.error(500), broken(), Said.error(429, code="slow_down"))
    with pytest.raises(entrechat.RateLimitError, match="Tried 3 times") as caught:
        client.run(client.models.retrieve, "m")
    assert len(transport.requests) == 3
    assert len(clock.sleeps) == 2
    assert [(a.status, a.waited is not None) for a in caught.value.attempts] == [(500, True), (None, True), (429, False)]


def test_an_empty_account_costs_one_request(fake: MakeFake, clock: FakeClock) -> None:
    for quota in ({"code": "insufficient_quota"}, {"type": "insufficient_quota"}):
        client, transport = fake(Said.error(429, **quota))
        with pytest.raises(entrechat.RateLimitError, match="no budget left"):
            client.run(client.models.retrieve, "m")
        assert len(transport.requests) == 1
    assert clock.sleeps == []


def test_prose_about_quota_is_not_a_code(fake: MakeFake) -> None:
    client, transport = fake(Said.error(429, message="INSUFFICIENT QUOTA: too many at once"), OK)
    client.run(client.models.retrieve, "m")
    assert len(transport.requests) == 2


@pytest.mark.parametrize(
    ("settings", "options", "requests"),
    [
        ({"max_retries": 0}, {}, 1),
        ({"max_retries": 5}, {}, 6),
        ({"max_retries": RetryConfig(1)}, {}, 2),
        ({"max_retries": 5}, {"max_retries": 1}, 2),
        ({"max_retries": RetryConfig(1, interval=0)}, {"max_retries": 3}, 4),
        ({"max_retries": 0}, {"max_retries": RetryConfig(2, status_codes=[400])}, 1),
    ],
)
def test_how_often(fake: MakeFake, clock: FakeClock, settings: Any, options: Any, requests: int) -> None:
    client, transport = fake(Said.error(500), **settings)
    with pytest.raises(entrechat.InternalServerError):
        client.run(client.models.retrieve, "m", **options)
    assert len(transport.requests) == requests
    if settings["max_retries"] == RetryConfig(1, interval=0):
        assert set(clock.sleeps) == {0.0}  # a number keeps the client's other settings


def test_with_options(fake: MakeFake) -> None:
    client, transport = fake(Said.error(500))
    with pytest.raises(entrechat.InternalServerError):
        client.run(client.with_options(max_retries=0).models.retrieve, "m")
    assert len(transport.requests) == 1


@pytest.mark.parametrize("timeout", [10.0, entrechat.Timeout(total=10.0)])
def test_the_total_timeout_spans_retries(fake: MakeFake, clock: FakeClock, timeout: Any) -> None:
    def slow(request: Any) -> Exception:
        assert request.deadline == clock.start + 10  # the same for every try
        clock.advance(min(4.0, request.deadline - clock.now))
        return TransportTimeout("no answer", phase="headers", sent=True) if clock.now >= request.deadline else broken()

    client, transport = fake(slow, max_retries=RetryConfig(50, interval=1.0, backoff_factor=1.0), timeout=timeout)
    with pytest.raises(entrechat.APITimeoutError) as caught:
        client.run(client.models.retrieve, "m")
    assert clock.now == 1010.0
    assert len(caught.value.attempts) == len(transport.requests) == 3


def test_no_wait_that_would_outlast_the_deadline(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(Said.error(429, {"retry-after": "30"}))
    with pytest.raises(entrechat.RateLimitError):
        client.run(client.models.retrieve, "m", timeout=10)
    assert len(transport.requests) == 1
    assert clock.sleeps == []


def test_a_time_out_is_tried_again(fake: MakeFake) -> None:
    client, transport = fake(TransportTimeout("no answer", phase="headers", sent=True), OK)
    client.run(client.models.retrieve, "m")
    assert len(transport.requests) == 2


def test_every_try_sends_the_same(fake: MakeFake) -> None:
    client, transport = fake(Said.error(500), Said.error(500), OK)
    client.run(client.chat.completions.create, model="m", messages=[{"role": "user", "content": "x"}], idempotency_key="key-1")
    first, *others = transport.requests
    assert others
    for other in others:
        assert other.body == first.body
        assert other.headers.items == first.headers.items
    assert first.headers.get("idempotency-key") == "key-1"


def once() -> Iterator[bytes]:
    yield b"a body that cannot be sent twice"


@pytest.mark.parametrize("failure", [Said.error(500), broken()], ids=["status", "connection"])
def test_a_body_that_cannot_be_sent_twice_is_sent_once(fake: MakeFake, failure: Any) -> None:
    client, transport = fake(failure, OK)
    with pytest.raises(entrechat.APIError):
        client.run(client.files.create, file=("x.txt", once()), purpose="assistants")
    assert len(transport.requests) == 1


def test_a_body_that_can_is_sent_again(fake: MakeFake) -> None:
    client, transport = fake(Said.error(500), OK)
    client.run(client.files.create, file=("x.txt", b"bytes"), purpose="assistants")
    assert len(transport.requests) == 2


def test_a_stream_is_tried_again_until_it_starts(fake: MakeFake) -> None:
    chunk = {"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}]}
    client, transport = fake(Said.error(500), Said.events([chunk, broken()], done=False))
    with pytest.raises(entrechat.StreamTruncatedError) as caught:
        client.collect(client.chat.completions.create, model="m", messages=[], stream=True)
    assert len(transport.requests) == 2  # what was delivered is not asked for again
    assert [a.status for a in caught.value.attempts] == [500]


def test_secrets_in_transport_errors_stay_out_of_attempts(fake: MakeFake) -> None:
    client, _ = fake(broken("proxy http://me:hunter2@proxy:80 refused"))
    with pytest.raises(entrechat.APIConnectionError) as caught:
        client.run(client.models.retrieve, "m")
    assert "hunter2" not in str(caught.value) + repr(caught.value.attempts)
